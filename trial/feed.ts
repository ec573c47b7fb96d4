import { setTimeout as delay } from 'node:timers/promises'
import type { Differences } from './differences.ts'
import type { Sender } from './sender.ts'
import { at, listAt, type Party } from './write.ts'

const TOP = 500

/** Somebody who reads the events of an organization as they come, by `after`. */
export class FeedReader {
  readonly party: Party
  readonly seen: number[] = []
  readonly #sender: Sender
  readonly #differences: Differences
  #isOver = false
  #reading: Promise<void> | undefined

  constructor(party: Party, sender: Sender, differences: Differences) {
    this.party = party
    this.#sender = sender
    this.#differences = differences
  }

  start() {
    this.#reading = this.#read()
  }

  async #read() {
    while (!this.#isOver) {
      await this.#page(2)
      await delay(20)
    }
  }

  async #page(waitSeconds: number): Promise<number> {
    const after = this.seen.at(-1) ?? 0
    const path = `/events?after=${after}&top=${TOP}&wait=${waitSeconds}`
    const { status, body, text } = await this.#sender.read(this.party, path)
    if (status !== 200) {
      this.#differences.tell(`The feed of ${this.party.name} is answered ${status} ${text}`)
      return 0
    }
    const sequences = listAt(body, 'items').map((each) => Number(at(each, 'sequence')))
    for (const sequence of sequences) {
      if (sequence <= (this.seen.at(-1) ?? 0)) {
        this.#differences.tell(`The feed of ${this.party.name} goes back to ${sequence}`)
      }
      this.seen.push(sequence)
    }
    return sequences.length
  }

  /** Reads to the end. */
  async finish() {
    this.#isOver = true
    await this.#reading
    while ((await this.#page(0)) > 0);
    this.#isOver = false
  }
}

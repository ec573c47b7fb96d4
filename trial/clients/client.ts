import { setTimeout as delay } from 'node:timers/promises'
import type { Choice } from '../../server/test/simulation/choice.ts'
import type { Differences } from '../differences.ts'
import type { Market } from '../market.ts'
import type { Sender } from '../sender.ts'
import { listAt, type Party, type Write } from '../write.ts'

const THINK_MS = 60

/** What a client works with. */
export interface Client {
  party: Party
  market: Market
  sender: Sender
  choice: Choice
  /** Makes names that nobody else uses. */
  name: string
  isOver: () => boolean
  differences: Differences
}

/** One thing that a client does; false where it found nothing to do. */
export type Deed = (client: Client) => Promise<boolean>

/** Does one deed after the other until the round is over. */
export async function work(client: Client, deeds: readonly [weight: number, Deed][]) {
  while (!client.isOver()) {
    const deed = client.choice.weighted(deeds, ([weight]) => weight)
    const isDone = await deed?.[1](client)
    await delay(client.choice.int(0, isDone ? THINK_MS : 5 * THINK_MS))
  }
}

/** Most clients insist until they know the outcome; some give up after an attempt. */
export async function write(client: Client, path: string, body: object): Promise<Write> {
  const { sender, choice, party } = client
  const made = sender.newWrite(party, path, body)
  if (choice.chance(0.3)) await sender.send(made)
  else await sender.insist(made)
  return made
}

export async function itemsOf({ sender, party }: Client, path: string): Promise<unknown[]> {
  const answer = await sender.read(party, path)
  return answer.status === 200 ? listAt(answer.body, 'items') : []
}

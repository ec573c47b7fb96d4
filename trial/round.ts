import { setTimeout as delay } from 'node:timers/promises'
import type { Db } from '../server/src/db/open.ts'
import { Choice } from '../server/test/simulation/choice.ts'
import { checkEvents, type Hook, isDelivered } from './checks/events.ts'
import {
  type Beginning,
  checkCredits,
  checkProofs,
  checkWrites,
  isSealed,
} from './checks/ledger.ts'
import { cast } from './clients/all.ts'
import { type Client, work } from './clients/client.ts'
import type { Differences } from './differences.ts'
import type { FeedReader } from './feed.ts'
import type { Market } from './market.ts'
import type { Receiver } from './receiver.ts'
import type { Row } from './report.ts'
import { type Sender, shape } from './sender.ts'

/** Sealing takes a second or two; a webhook may have to wait for a dead process's lease and a pause. */
const SEALED_WITHIN_MS = 10_000
const DELIVERED_WITHIN_MS = 120_000
const REPEATED = 60

/** What all rounds have in common. */
export interface Scene {
  db: Db
  market: Market
  sender: Sender
  beginning: Beginning
  readers: readonly FeedReader[]
  hooks: readonly Hook[]
  receiver: Receiver
  differences: Differences
  choice: Choice
  clients: number
  /** All servers are up, and nothing is disturbed. */
  allUp(): Promise<void>
}

/** Clients work while `trouble` lasts; then all is mended, settled and checked. */
export async function playRound(
  scene: Scene,
  number: number,
  trouble: () => Promise<string>,
): Promise<Row> {
  const { sender, readers, receiver, market, choice, differences } = scene
  const before = { ...sender.counts, writes: sender.writes.length, again: receiver.again }
  let isOver = false
  sender.hurry(false)
  receiver.isReliable = false
  for (const reader of readers) reader.start()
  const clients = Array.from({ length: scene.clients }, (_, at) => {
    const [name, deeds] = cast[at % cast.length] ?? ['operator', []]
    const client: Client = {
      ...{ party: market[name], market, sender, differences, isOver: () => isOver },
      choice: new Choice(choice.int(1, 2 ** 30)),
      name: `R${number}C${at}`,
    }
    return work(client, deeds)
  })
  const working = Promise.all(clients)
  const began = performance.now()
  const what = await Promise.race([trouble(), working.then(() => 'nothing')])
  const seconds = (performance.now() - began) / 1000
  isOver = true
  await scene.allUp()
  sender.hurry(true)
  receiver.isReliable = true
  await working
  await sender.settle()

  const checked = await check(scene)
  const made = sender.writes.slice(before.writes)
  const done = made.filter(({ answer }) => answer)
  for (const refused of made.filter(({ refusal }) => refusal)) tellUnlikely(refused, differences)
  const { counts } = sender
  return {
    round: `${number}`,
    faults: what,
    seconds,
    acknowledged: done.length,
    refused: made.length - done.length,
    unanswered: counts.unanswered - before.unanswered,
    unavailable: counts.unavailable - before.unavailable,
    settled: counts.settled - before.settled,
    repeated: counts.repeated - before.repeated,
    ...checked,
  }
}

/** The rules refuse with these; anything else is a malformed request, and so a fault of the trial. */
function tellUnlikely({ path, refusal }: Sender['writes'][number], differences: Differences) {
  if ([403, 404, 409, 412, 422].includes(refusal?.status ?? 0)) return
  differences.tell(`POST ${shape(path)} is refused: ${refusal?.status} ${refusal?.text}`)
}

async function check(scene: Scene) {
  const { db, sender, beginning, market, readers, hooks, receiver, differences, choice } = scene
  const { writes } = sender
  const done = writes.filter(({ answer }) => answer)
  const sample = Array.from({ length: REPEATED }, () => choice.one(done))
  await sender.repeat(sample.filter((write) => write !== undefined))
  await within(SEALED_WITHIN_MS, () => isSealed(db), 'Not everything is sealed', differences)
  for (const reader of readers) await reader.finish()
  const isHere = () => isDelivered(db, hooks, receiver)
  await within(DELIVERED_WITHIN_MS, isHere, 'Webhooks do not bring everything', differences)

  const credits = await checkCredits(db, beginning, writes, market.supplier.id, differences)
  const records = await checkWrites(db, beginning, writes, differences)
  const { leaves } = await checkProofs(db, differences)
  const events = await checkEvents(db, readers, hooks, receiver, differences)
  return { credits, records, leaves, events }
}

async function within(
  ms: number,
  condition: () => Promise<boolean>,
  otherwise: string,
  differences: Differences,
) {
  const until = performance.now() + ms
  while (!(await condition())) {
    if (performance.now() > until) {
      differences.tell(`${otherwise} within ${ms / 1000} s`)
      return
    }
    await delay(50)
  }
}

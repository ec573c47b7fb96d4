import type { Db } from '../../server/src/db/open.ts'
import type { Differences } from '../differences.ts'
import type { FeedReader } from '../feed.ts'
import type { Receiver } from '../receiver.ts'
import type { Party } from '../write.ts'

export interface Hook {
  party: Party
  path: string
  /** Events up to this one were there before it. */
  after: number
}

/** What the database has for an organization, in order. */
export async function sequencesOf(db: Db, organizationId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('eventReceivers')
    .select('sequence')
    .where('organizationId', '=', organizationId)
    .orderBy('sequence')
    .execute()
  return rows.map(({ sequence }) => Number(sequence))
}

/** Whoever read along saw every event once, in order; every webhook brought each, in order. */
export async function checkEvents(
  db: Db,
  readers: readonly FeedReader[],
  hooks: readonly Hook[],
  receiver: Receiver,
  differences: Differences,
) {
  const { count } = await db
    .selectFrom('events')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('sequence', 'is', null)
    .executeTakeFirstOrThrow()
  if (count > 0n) differences.tell(`${count} events have no sequence`)
  let delivered = 0
  for (const { party, seen } of readers) {
    compareOrder(`The feed of ${party.name}`, await sequencesOf(db, party.id), seen, differences)
    delivered += seen.length
  }
  for (const { party, path, after } of hooks) {
    const told = (await sequencesOf(db, party.id)).filter((sequence) => sequence > after)
    const came = receiver.came.get(path) ?? []
    compareOrder(`The webhook of ${party.name}`, told, came, differences)
    delivered += came.length
  }
  return delivered
}

function compareOrder(
  what: string,
  expected: readonly number[],
  found: readonly number[],
  differences: Differences,
) {
  const at = expected.findIndex((sequence, index) => sequence !== found[index])
  if (at >= 0)
    differences.tell(`${what}: after ${at} events comes ${found[at]}, not ${expected[at]}`)
  else if (found.length > expected.length) {
    differences.tell(`${what}: ${found.length} events came, and there are ${expected.length}`)
  }
}

export async function isDelivered(db: Db, hooks: readonly Hook[], receiver: Receiver) {
  for (const { party, path, after } of hooks) {
    const last = (await sequencesOf(db, party.id)).at(-1) ?? 0
    const came = receiver.came.get(path)?.at(-1) ?? after
    if (came < last) return false
  }
  return true
}

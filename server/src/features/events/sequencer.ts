import { sql } from 'kysely'
import type { Db, Tx } from '../../db/open.ts'
import { inTransaction } from '../../db/transaction.ts'

const ROUND = 5_000

/**
 * Gives every event that is committed by now its sequence, so that readers can page by it.
 *
 * Transactions commit out of the order in which they wrote their events (`inserted`). A number given
 * at writing would let a reader pass n before a slower transaction commits n - 1, and miss it. Here
 * an event gets its number after its commit, and only under the lock of event_sequencer's one row:
 * rounds come one after the other, the numbers of a round are above all earlier ones, and they are
 * seen all at once when the round commits. So whoever has seen n has seen all below n; an event that
 * commits later is numbered later. An event that a round does not see yet waits for the next.
 *
 * Within a round the order is that of writing. Two events about the same asset are written under
 * the asset's lock: the second is written after the first has committed. So a round that sees the
 * second sees the first, which has the lower `inserted`: what caused something comes before it.
 *
 * With `isPatient` it waits for a round of somebody else, and returns when every event is numbered
 * that was committed before the call; without, it leaves those to the other round.
 */
export async function sequenceEvents(db: Db, { isPatient = true } = {}) {
  while (await isAnyUnsequenced(db)) {
    const given = await inTransaction(db, (tx) => round(tx, isPatient))
    if (given < ROUND) return
  }
}

async function isAnyUnsequenced(tx: Tx): Promise<boolean> {
  const first = await tx
    .selectFrom('events')
    .select('id')
    .where('sequence', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return first !== undefined
}

/** One round; returns how many events got their sequence. */
async function round(tx: Tx, isPatient: boolean): Promise<number> {
  // A statement of its own: the next one then sees all that was committed when the lock was got.
  const sequencer = await tx
    .selectFrom('eventSequencer')
    .select('lastSequence')
    .forUpdate()
    .$if(!isPatient, (q) => q.skipLocked())
    .executeTakeFirst()
  if (!sequencer) return 0
  const { rows } = await sql<{ given: number }>`
    with fresh as (
      select id, inserted from events where sequence is null order by inserted limit ${ROUND}
    ), numbered as (
      select id, ${sequencer.lastSequence}::bigint + row_number() over (order by inserted) as number
        from fresh
    ), given as (
      update events set sequence = numbered.number from numbered where events.id = numbered.id
      returning events.sequence, events.receivers
    ), told as (
      -- Only organizations that exist: one wrong receiver must not stop all events.
      insert into event_receivers (organization_id, sequence)
      select organizations.id, given.sequence
        from given join organizations on organizations.id = any(given.receivers)
    ), counted as (
      update event_sequencer set last_sequence = last_sequence + (select count(*) from given)
    )
    select count(*)::integer as given from given`.execute(tx)
  return rows[0]?.given ?? 0
}

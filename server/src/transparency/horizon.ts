import { sql } from 'kysely'
import type { Tx } from '../db/open.ts'

/**
 * The numbers that were taken by a moment, and the transactions that were open then. A number is
 * taken by a transaction that has its id already (next_number in migrations/0015): when all ids below
 * `endsAt` are over, no number up to these can appear any more.
 *
 * It is kept in memory only: transaction ids mean nothing in a database that was restored.
 */
export interface Horizon {
  records: bigint
  actions: bigint
  /** A transaction id, as text: it has 64 bits. */
  endsAt: string
}

/** The numbers first, the ids after them: the other way round a number between the two would be lost. */
export async function horizonNow(tx: Tx): Promise<Horizon> {
  const { rows: numbers } = await sql<{ records: bigint; actions: bigint }>`
    select (select case when is_called then last_value else 0 end from ledger_records_numbers) as records,
           (select case when is_called then last_value else 0 end from proposal_actions_numbers) as actions`.execute(
    tx,
  )
  const { rows: ids } = await sql<{ endsAt: string }>`
    select pg_snapshot_xmax(pg_current_snapshot())::text as ends_at`.execute(tx)
  const [taken, [open]] = [numbers[0], ids]
  if (!taken || !open) throw new Error('broken promise: a select without from has one row')
  return { ...taken, endsAt: open.endsAt }
}

/** Whether every transaction that was open at the horizon is over. */
export async function isOver(tx: Tx, { endsAt }: Horizon): Promise<boolean> {
  const { rows } = await sql<{ isOver: boolean }>`
    select pg_snapshot_xmin(pg_current_snapshot()) >= ${endsAt}::xid8 as is_over`.execute(tx)
  return rows[0]?.isOver === true
}

import { type Selectable, sql } from 'kysely'
import type { Tx } from '../db/open.ts'
import type { LogLeafKind, TransparencyLog } from '../db/tables.ts'

export type LogState = Selectable<TransparencyLog>

export async function logGet(tx: Tx): Promise<LogState | undefined> {
  return tx.selectFrom('transparencyLog').selectAll().executeTakeFirst()
}

/** The state under its lock; `busy` while somebody else has it, `none` before the first sealing. */
export async function logLock(tx: Tx): Promise<LogState | 'busy' | 'none'> {
  const state = await tx
    .selectFrom('transparencyLog')
    .selectAll()
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (state) return state
  return (await logGet(tx)) === undefined ? 'none' : 'busy'
}

/** The first of several processes gives the log its name and its key. */
export async function logPut(tx: Tx, log: { origin: string; publicKey: Buffer }): Promise<void> {
  await tx
    .insertInto('transparencyLog')
    .values(log)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Writes what has changed; nothing where nothing has. */
export async function logGrow(
  tx: Tx,
  before: LogState,
  after: Pick<LogState, 'size' | 'recordsSettled' | 'actionsSettled'>,
): Promise<void> {
  const isSame =
    after.size === before.size &&
    after.recordsSettled === before.recordsSettled &&
    after.actionsSettled === before.actionsSettled
  if (!isSame) await tx.updateTable('transparencyLog').set(after).execute()
}

export async function leavesPut(
  tx: Tx,
  first: number,
  leaves: readonly { kind: LogLeafKind; number: bigint; salt: Buffer; entry: Buffer }[],
): Promise<void> {
  await sql`
    insert into transparency_leaves (index, kind, number, salt, entry)
    select ${first} + place - 1, kind, number, salt, entry
      from unnest(${leaves.map(({ kind }) => kind)}::log_leaf_kind[],
                  ${leaves.map(({ number }) => number.toString())}::bigint[],
                  ${leaves.map(({ salt }) => salt)}::bytea[],
                  ${leaves.map(({ entry }) => entry)}::bytea[])
           with ordinality as leaf (kind, number, salt, entry, place)`.execute(tx)
}

export interface LogCheckpoint {
  size: number
  note: string
  signedAt: Date
}

export async function checkpointPut(tx: Tx, { size, note, signedAt }: LogCheckpoint) {
  await tx
    .insertInto('transparencyCheckpoints')
    .values({ size: BigInt(size), note, signedAt })
    .execute()
}

export async function newestCheckpoint(tx: Tx): Promise<LogCheckpoint | undefined> {
  const row = await tx
    .selectFrom('transparencyCheckpoints')
    .selectAll()
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, size: Number(row.size) }
}

export interface LogLeaf {
  index: number
  kind: LogLeafKind
  number: bigint
  salt: Buffer
  entry: Buffer
}

/** The leaves from `from` on, in their order. */
export async function leavesFrom(tx: Tx, from: number, limit: number): Promise<LogLeaf[]> {
  const rows = await tx
    .selectFrom('transparencyLeaves')
    .selectAll()
    .where('index', '>=', BigInt(from))
    .orderBy('index')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, index: Number(row.index) }))
}

export async function leavesNumbered(
  tx: Tx,
  kind: LogLeafKind,
  numbers: readonly bigint[],
): Promise<LogLeaf[]> {
  const rows = await tx
    .selectFrom('transparencyLeaves')
    .selectAll()
    .where('kind', '=', kind)
    .where(sql<boolean>`number = any(${numbers.map(String)}::bigint[])`)
    .orderBy('index')
    .execute()
  return rows.map((row) => ({ ...row, index: Number(row.index) }))
}

export async function checkpointsFrom(
  tx: Tx,
  size: number,
  limit: number,
): Promise<{ size: number; note: string }[]> {
  const rows = await tx
    .selectFrom('transparencyCheckpoints')
    .select(['size', 'note'])
    .where('size', '>=', BigInt(size))
    .orderBy('size')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, size: Number(row.size) }))
}

/** What the log should have: rows up to its marks that are no leaves. */
export async function unloggedRows(
  tx: Tx,
  { recordsSettled, actionsSettled }: LogState,
): Promise<{ kind: LogLeafKind; id: string; creditId: string | null }[]> {
  const { rows } = await sql<{ kind: LogLeafKind; id: string; creditId: string | null }>`
    select 'ledgerRecord'::log_leaf_kind as kind, id, credit_id
      from ledger_records record
     where sequence <= ${recordsSettled}
       and not exists (select from transparency_leaves
                        where kind = 'ledgerRecord' and number = record.sequence)
    union all
    select 'proposalAction', id, null
      from proposal_actions action
     where sequence <= ${actionsSettled}
       and not exists (select from transparency_leaves
                        where kind = 'proposalAction' and number = action.sequence)`.execute(tx)
  return rows
}

/** What is committed and no leaf yet: sealed within seconds while a service runs. */
export async function waitingCount(tx: Tx, log: LogState | undefined): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select ((select count(*) from ledger_records record
              where sequence > ${log?.recordsSettled ?? 0n}
                and not exists (select from transparency_leaves
                                 where kind = 'ledgerRecord' and number = record.sequence))
          + (select count(*) from proposal_actions action
              where sequence > ${log?.actionsSettled ?? 0n}
                and not exists (select from transparency_leaves
                                 where kind = 'proposalAction' and number = action.sequence)))::integer
           as count`.execute(tx)
  return rows[0]?.count ?? 0
}

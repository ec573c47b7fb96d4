import { sql } from 'kysely'
import { toJson } from '../../db/json.ts'
import type { Db, Tx } from '../../db/open.ts'
import type { ImportRow } from './store.ts'

/** How long a process has an import after it last said that it is still at it. */
const LEASE_SECONDS = 30

export type Claimed = Pick<
  ImportRow,
  'id' | 'organizationId' | 'registry' | 'files' | 'attempts'
> & { leaseId: string; status: 'checking' | 'importing' }

/**
 * Takes up the import that has waited longest, or that a process has left, for this process alone.
 * One at a time: imports wait for each other anyway, and hold a connection while they do.
 */
export async function claimImport(db: Db): Promise<Claimed | undefined> {
  const { rows } = await sql<Claimed>`
    with next as (
      select id from imports
       where status in ('waitingToCheck', 'checking', 'waitingToImport', 'importing')
         and coalesce(lease_until, '-infinity') < now()
         and not exists (select from imports other
                          where other.status in ('checking', 'importing') and other.lease_until >= now())
       order by attempts, created_at limit 1 for update skip locked
    )
    update imports
       set status = case status when 'waitingToCheck' then 'checking'::import_status
                                when 'waitingToImport' then 'importing'::import_status
                                else status end,
           lease_id = gen_random_uuid(), lease_until = now() + ${LEASE_SECONDS} * interval '1 second',
           attempts = attempts + 1, version = version + 1, last_modified_at = now()
      from next where imports.id = next.id
    returning imports.id, organization_id, registry, files, attempts, lease_id, status`.execute(db)
  return rows[0]
}

export type Holder = Pick<Claimed, 'id' | 'leaseId'>
export interface Progress {
  step: 'reading' | 'writing'
  done: number
  all: number
}

/** Says how far it is, and keeps it; false where it is not this process's any more. */
export async function noteProgress(
  db: Db,
  { id, leaseId }: Holder,
  progress: Progress,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('imports')
    .set({ progress: toJson(progress) })
    .set({ leaseUntil: sql<Date>`now() + ${LEASE_SECONDS} * interval '1 second'` })
    .where('id', '=', id)
    .where('leaseId', '=', leaseId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const done = {
  leaseId: null,
  leaseUntil: null,
  progress: null,
  attempts: 0,
  version: sql<number>`version + 1`,
  lastModifiedAt: sql<Date>`now()`,
} as const

/**
 * The trial or the import is done, with this outcome. False where it is not this process's any more:
 * then nothing of it may be kept.
 */
export async function recordDone(
  tx: Tx,
  { id, leaseId, status }: Holder & Pick<Claimed, 'status'>,
  outcome: object,
): Promise<boolean> {
  const at = sql<Date>`now()`
  const { numUpdatedRows } = await tx
    .updateTable('imports')
    .set({ ...done, outcome: toJson(outcome) })
    .set(
      status === 'checking'
        ? { status: 'checked', checkedAt: at }
        : { status: 'imported', importedAt: at },
    )
    .where('id', '=', id)
    .where('leaseId', '=', leaseId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** It cannot be imported: why, in a sentence. */
export async function recordFailed(db: Db, { id, leaseId }: Holder, failure: string) {
  await db
    .updateTable('imports')
    .set({ ...done, status: 'failed', failure })
    .where('id', '=', id)
    .where('leaseId', '=', leaseId)
    .execute()
}

/** Lets another process, or this one later, take it up again. */
export async function releaseImport(db: Db, { id, leaseId }: Holder, attempts: number) {
  await db
    .updateTable('imports')
    .set({ leaseId: null, leaseUntil: null, attempts })
    .where('id', '=', id)
    .where('leaseId', '=', leaseId)
    .execute()
}

/** Whether the ledger keeps its promises after the import. */
export async function recordVerified(db: Db, id: string, isClean: boolean) {
  await db
    .updateTable('imports')
    .set({ isClean, version: sql<number>`version + 1`, lastModifiedAt: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()
}

export interface NewReject {
  id: string
  fileId: string
  row: number
  cells: readonly string[]
  reasons: readonly object[]
  isError: boolean
}

const CHUNK = 2_000

/** The rejected rows of the last that was done with the import, instead of those before. */
export async function replaceRejects(tx: Tx, importId: string, rejects: readonly NewReject[]) {
  await tx.deleteFrom('importRejects').where('importId', '=', importId).execute()
  for (let at = 0; at < rejects.length; at += CHUNK) {
    const some = rejects.slice(at, at + CHUNK)
    await sql`
      insert into import_rejects (id, import_id, file_id, row, cells, reasons, is_error,
        created_at, last_modified_at)
      select id, ${importId}::uuid, file_id, row, cells, reasons, is_error, now(), now()
        from unnest(${some.map(({ id }) => id)}::uuid[], ${some.map(({ fileId }) => fileId)}::uuid[],
                    ${some.map(({ row }) => row)}::integer[],
                    ${some.map(({ cells }) => toJson(cells))}::jsonb[],
                    ${some.map(({ reasons }) => toJson(reasons))}::jsonb[],
                    ${some.map(({ isError }) => isError)}::boolean[])
               as told (id, file_id, row, cells, reasons, is_error)`.execute(tx)
  }
}

import { type Selectable, sql } from 'kysely'
import { toJson } from '../../db/json.ts'
import { listSpec, page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import type { ImportRejects, ImportStatus, Imports } from '../../db/tables.ts'
import type { ImportQuery, ImportRejectQuery } from './schema.ts'

export type ImportRow = Selectable<Imports>
export type RejectRow = Selectable<ImportRejects>

/** What goes on or is about to, so that an organization can't ask for without end. */
const unfinished: ImportStatus[] = ['waitingToCheck', 'checking', 'waitingToImport', 'importing']

const column = (name: string) => sql.ref(`imports.${name}`)
const spec = listSpec('imports', {
  registry: { sql: column('registry'), kind: 'text' },
  status: { sql: column('status'), kind: 'text' },
  checkedAt: { sql: column('checkedAt'), kind: 'time' },
  importedAt: { sql: column('importedAt'), kind: 'time' },
})

const rejectColumn = (name: string) => sql.ref(`importRejects.${name}`)
const rejectSpec = listSpec('importRejects', {
  fileId: { sql: rejectColumn('fileId'), kind: 'id' },
  row: { sql: rejectColumn('row'), kind: 'number', isOrdered: true },
  isError: { sql: rejectColumn('isError'), kind: 'boolean' },
})

export async function importList(
  tx: Tx,
  organizationId: string,
  { status, ...request }: ImportQuery,
) {
  let rows = tx.selectFrom('imports').selectAll().where('organizationId', '=', organizationId)
  if (status) rows = rows.where('status', '=', status)
  return page(rows, spec, request)
}

/** The import, if it is of the organization; locked where it is to change. */
export async function importGet(
  tx: Tx,
  id: string,
  organizationId: string,
  { lock }: { lock: boolean } = { lock: false },
): Promise<ImportRow | undefined> {
  const row = tx
    .selectFrom('imports')
    .selectAll()
    .where('id', '=', id)
    .where('organizationId', '=', organizationId)
  return (lock ? row.forUpdate() : row).executeTakeFirst()
}

export async function countUnfinished(tx: Tx, organizationId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('imports')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('organizationId', '=', organizationId)
    .where('status', 'in', unfinished)
    .executeTakeFirstOrThrow()
  return count
}

/** A file of an import, as it was when that was asked for. */
export interface ToImport {
  fileId: string
  fileName: string
  size: number
}

interface NewRow {
  id: string
  organizationId: string
  registry: string | null
  files: readonly ToImport[]
  createdBy: string | null
}

export async function importInsert(tx: Tx, { files, ...row }: NewRow, now: Date) {
  await tx
    .insertInto('imports')
    .values({
      ...row,
      files: toJson(files),
      status: 'waitingToCheck',
      createdAt: now,
      lastModifiedAt: now,
    })
    .execute()
}

/** Lets a process take it up in earnest. */
export async function importStart(
  tx: Tx,
  { id, version }: ImportRow,
  startedBy: string | null,
  now: Date,
): Promise<ImportRow> {
  return tx
    .updateTable('imports')
    .set({ status: 'waitingToImport', startedBy, attempts: 0, progress: null })
    .set({ version: version + 1, lastModifiedAt: now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function rejectList(
  tx: Tx,
  importId: string,
  { fileId, isError, ...request }: ImportRejectQuery,
) {
  let rows = tx.selectFrom('importRejects').selectAll().where('importId', '=', importId)
  if (fileId) rows = rows.where('fileId', '=', fileId)
  if (isError !== undefined) rows = rows.where('isError', '=', isError)
  return page(rows, rejectSpec, request)
}

/** The next rejected rows of a file, in its order. */
export async function rejectsAfter(
  tx: Tx,
  importId: string,
  fileId: string,
  row: number,
  limit: number,
): Promise<RejectRow[]> {
  return tx
    .selectFrom('importRejects')
    .selectAll()
    .where('importId', '=', importId)
    .where('fileId', '=', fileId)
    .where('row', '>', row)
    .orderBy('row')
    .limit(limit)
    .execute()
}

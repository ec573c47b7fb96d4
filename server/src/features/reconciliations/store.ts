import { type Selectable, sql } from 'kysely'
import { listSpec, page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import type {
  ReconciliationItems,
  ReconciliationOutcome,
  ReconciliationResolution,
  Reconciliations,
} from '../../db/tables.ts'
import { present } from '../../lib/assert.ts'
import type { ReconciliationItemQuery, ReconciliationQuery } from './schema.ts'

export type ReconciliationRow = Selectable<Reconciliations>
export type ItemRow = Selectable<ReconciliationItems>

const column = (name: string) => sql.ref(`reconciliations.${name}`)
const spec = listSpec('reconciliations', {
  name: { sql: column('name'), kind: 'text', isOrdered: true },
  level: { sql: column('level'), kind: 'text' },
  kind: { sql: column('kind'), kind: 'text' },
})

const itemColumn = (name: string) => sql.ref(`reconciliationItems.${name}`)
const itemSpec = listSpec('reconciliationItems', {
  outcome: { sql: itemColumn('outcome'), kind: 'text' },
  resolution: { sql: itemColumn('resolution'), kind: 'text' },
  projectKey: { sql: itemColumn('projectKey'), kind: 'text' },
  keyA: { sql: itemColumn('keyA'), kind: 'text' },
  keyB: { sql: itemColumn('keyB'), kind: 'text' },
  quantityA: { sql: itemColumn('quantityA'), kind: 'quantity' },
  quantityB: { sql: itemColumn('quantityB'), kind: 'quantity' },
})

export async function reconciliationList(
  tx: Tx,
  organizationId: string,
  request: ReconciliationQuery,
) {
  const rows = tx
    .selectFrom('reconciliations')
    .selectAll()
    .where('organizationId', '=', organizationId)
  return page(rows, spec, request)
}

export async function reconciliationGet(
  tx: Tx,
  id: string,
  organizationId: string,
): Promise<ReconciliationRow | undefined> {
  return tx
    .selectFrom('reconciliations')
    .selectAll()
    .where('id', '=', id)
    .where('organizationId', '=', organizationId)
    .executeTakeFirst()
}

export interface Counts {
  reconciliationId: string
  outcome: ReconciliationOutcome
  count: number
  openCount: number
}

export async function countsOf(tx: Tx, ids: readonly string[]): Promise<Counts[]> {
  const { rows } = await sql<Counts>`
    select reconciliation_id, outcome, count(*)::integer as count,
           (count(*) filter (where resolution is null and outcome <> 'matched'))::integer as open_count
      from reconciliation_items where reconciliation_id = any(${ids}::uuid[])
     group by reconciliation_id, outcome`.execute(tx)
  return rows
}

export async function itemList(
  tx: Tx,
  reconciliationId: string,
  { outcome, isResolved, ...request }: ReconciliationItemQuery,
) {
  let rows = tx
    .selectFrom('reconciliationItems')
    .selectAll()
    .where('reconciliationId', '=', reconciliationId)
  if (outcome) rows = rows.where('outcome', '=', outcome)
  if (isResolved !== undefined) {
    rows = rows.where('resolution', isResolved ? 'is not' : 'is', null)
  }
  return page(rows, itemSpec, request)
}

/** The item, if it is of the reconciliation; locked where it is to change. */
export async function itemGet(
  tx: Tx,
  reconciliationId: string,
  id: string,
  { lock }: { lock: boolean } = { lock: false },
): Promise<ItemRow | undefined> {
  const row = tx
    .selectFrom('reconciliationItems')
    .selectAll()
    .where('id', '=', id)
    .where('reconciliationId', '=', reconciliationId)
  return (lock ? row.forUpdate() : row).executeTakeFirst()
}

export async function itemResolve(
  tx: Tx,
  { id, reconciliationId, version }: ItemRow,
  resolved: {
    resolution: ReconciliationResolution | null
    note: string | null
    resolvedBy: string | null
    resolvedAt: Date | null
  },
  now: Date,
): Promise<ItemRow> {
  const row = await tx
    .updateTable('reconciliationItems')
    .set({ ...resolved, version: version + 1, lastModifiedAt: now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  await tx
    .updateTable('reconciliations')
    .set({ lastModifiedAt: now })
    .where('id', '=', reconciliationId)
    .execute()
  return present(row, 'the item is locked, so it is there')
}

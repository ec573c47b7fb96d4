import { fromJson } from '../../db/json.ts'
import type { Tx } from '../../db/open.ts'
import type { Json } from '../../db/tables.ts'
import { tons, tonsOrNull } from '../../lib/quantity.ts'
import type { ReconciliationItem } from './schema.ts'
import { countsOf, type ItemRow, type ReconciliationRow } from './store.ts'

export async function reconciliationViews(tx: Tx, rows: readonly ReconciliationRow[]) {
  const counts = await countsOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const own = counts.filter(({ reconciliationId }) => reconciliationId === row.id)
    const zero = { matched: 0, missingInA: 0, missingInB: 0, amountDiffers: 0, serialOverlap: 0 }
    return {
      id: row.id,
      resourceUri: `/reconciliations/${row.id}`,
      createdAt: row.createdAt.toISOString(),
      lastModifiedAt: row.lastModifiedAt.toISOString(),
      name: row.name,
      level: row.level,
      kind: row.kind,
      sourceA: sourceView(row.sourceA),
      sourceB: sourceView(row.sourceB),
      counts: {
        ...zero,
        ...Object.fromEntries(own.map(({ outcome, count }) => [outcome, count])),
      },
      openCount: own.reduce((sum, { openCount }) => sum + openCount, 0),
    }
  })
}

interface KeptSource {
  name: string
  sha256: string | null
  entryCount: number
  unreadRows: number
  units: string
}

function sourceView(json: Json) {
  const { unreadRows: unreadRowCount, units, ...source } = fromJson<KeptSource>(json)
  return { ...source, unreadRowCount, quantity: tons(BigInt(units)) }
}

type KeptDetails = Pick<ReconciliationItem, 'whereA' | 'whereB' | 'foundBy' | 'overlap'>

export function itemView(row: ItemRow): ReconciliationItem {
  return {
    id: row.id,
    resourceUri: `/reconciliations/${row.reconciliationId}/items/${row.id}`,
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    reconciliationId: row.reconciliationId,
    outcome: row.outcome,
    projectKey: row.projectKey,
    keyA: row.keyA,
    keyB: row.keyB,
    quantityA: tonsOrNull(row.quantityA),
    quantityB: tonsOrNull(row.quantityB),
    ...fromJson<KeptDetails>(row.details),
    resolution: row.resolution,
    note: row.note,
    resolvedBy: row.resolvedBy,
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
  }
}

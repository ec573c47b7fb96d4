import { type RawBuilder, type Selectable, type SqlBool, sql } from 'kysely'
import { fromJson } from '../../../db/json.ts'
import type { Tx } from '../../../db/open.ts'
import type { LedgerRecords } from '../../../db/tables.ts'
import type { CreditRow } from '../../../ledger/credit.ts'
import { tons } from '../../../lib/quantity.ts'

const BATCH = 500

/** The organization made the record, gave or got the credit, issued it or had it listed. */
const isParty = (organizationId: string): RawBuilder<SqlBool> => sql<SqlBool>`
  ${organizationId}::uuid in (from_owner_id, to_owner_id, marketplace_id, registry_id, organization_id)`

/** The credits that an organization owns, issues, lists, or ever had to do with, in batches. */
export async function* partyCredits(tx: Tx, organizationId: string): AsyncGenerator<CreditRow[]> {
  let after: string | undefined
  for (;;) {
    const rows = await tx
      .selectFrom('credits')
      .selectAll()
      .where(
        sql<SqlBool>`(${organizationId}::uuid in (owner_id, issuer_id, supplier_id, listing_marketplace_id)
          or exists (select from ledger_records
                      where ledger_records.credit_id = credits.id and ${isParty(organizationId)}))`,
      )
      .$if(after !== undefined, (q) => q.where('id', '>', after ?? ''))
      .orderBy('id')
      .limit(BATCH)
      .execute()
    if (rows.length > 0) yield rows
    after = rows.at(-1)?.id
    if (rows.length < BATCH) return
  }
}

/** The records of the ledger that an organization is a party of, in their order. */
export async function* partyRecords(tx: Tx, organizationId: string) {
  let after = 0n
  for (;;) {
    const rows = await tx
      .selectFrom('ledgerRecords')
      .selectAll()
      .where(isParty(organizationId))
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(BATCH)
      .execute()
    for (const row of rows) yield recordView(row, organizationId)
    after = rows.at(-1)?.sequence ?? after
    if (rows.length < BATCH) return
  }
}

/** Who of another organization it was, and which of its goals it was for, stays there. */
function recordView(row: Selectable<LedgerRecords>, organizationId: string) {
  const { esgReportingPeriodId, ...details } = fromJson<Record<string, unknown>>(row.details)
  const isOwn = row.organizationId === organizationId
  return {
    id: row.id,
    operation: row.operation,
    at: row.at.toISOString(),
    creditId: row.creditId,
    parentId: row.parentId,
    registryId: row.registryId,
    serialRange: { line: row.lineKey, from: Number(row.serialFrom), to: Number(row.serialTo) },
    quantity: tons(row.serialTo - row.serialFrom + 1n),
    fromOwnerId: row.fromOwnerId,
    toOwnerId: row.toOwnerId,
    marketplaceId: row.marketplaceId,
    organizationId: row.organizationId,
    proposalId: row.proposalId,
    details: { ...details, ...(isOwn && esgReportingPeriodId ? { esgReportingPeriodId } : {}) },
    ...(isOwn && { userId: row.userId }),
  }
}

/** Where the contents of the files are that an organization uploaded, in batches. */
export async function* ownContents(tx: Tx, organizationId: string) {
  let after: string | undefined
  for (;;) {
    const rows = await tx
      .selectFrom('files')
      .select(['id', 'fileName', 'sha256', 'storageKey'])
      .where('organizationId', '=', organizationId)
      .where('storageKey', 'is not', null)
      .$if(after !== undefined, (q) => q.where('id', '>', after ?? ''))
      .orderBy('id')
      .limit(BATCH)
      .execute()
    yield* rows
    after = rows.at(-1)?.id
    if (rows.length < BATCH) return
  }
}

export async function isKnown(tx: Tx, fileId: string): Promise<boolean> {
  const row = await tx.selectFrom('files').select('id').where('id', '=', fileId).executeTakeFirst()
  return row !== undefined
}

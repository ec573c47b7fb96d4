import type { Insertable } from 'kysely'
import type { Ctx } from '../ctx.ts'
import { toJson } from '../db/json.ts'
import type { LedgerOperation, LedgerRecords } from '../db/tables.ts'
import { assert } from '../lib/assert.ts'
import { newId } from '../lib/ids.ts'
import type { CreditRow } from './credit.ts'

export interface NewRecord {
  operation: LedgerOperation
  credit: Pick<CreditRow, 'id' | 'parentId' | 'issuerId' | 'lineKey' | 'serialFrom' | 'serialTo'>
  fromOwnerId?: string | null
  toOwnerId?: string | null
  marketplaceId?: string | null
  proposalId?: string | null
  details?: Record<string, unknown>
}

/** Writes what happened on the ledger, once and for good. From these records it can be made again. */
export async function record({ tx, actor, now }: Ctx, records: NewRecord[]) {
  const { organization, userId } = actor
  assert(organization, 'an organization moves credits, never a user alone')
  const rows = records.map(
    ({ operation, credit, details, ...parties }): Insertable<LedgerRecords> => ({
      id: newId(),
      operation,
      creditId: credit.id,
      parentId: credit.parentId,
      registryId: credit.issuerId,
      lineKey: credit.lineKey,
      serialFrom: credit.serialFrom,
      serialTo: credit.serialTo,
      organizationId: organization.id,
      userId,
      details: toJson(details ?? {}),
      at: now,
      ...parties,
    }),
  )
  await tx.insertInto('ledgerRecords').values(rows).execute()
}

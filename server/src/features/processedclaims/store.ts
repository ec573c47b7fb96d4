import { type Selectable, sql, type Updateable } from 'kysely'
import { fromJson, toJson } from '../../db/json.ts'
import { listSpec, page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import { readsProcessedClaim } from '../../db/readers.ts'
import type { CheckpointResults, Json, ProcessedClaims } from '../../db/tables.ts'
import { newId } from '../../lib/ids.ts'
import { tons } from '../../lib/quantity.ts'
import type { ListQuery } from '../../lib/schema.ts'
import { type ClaimRow, checkpointsOf, claimUri } from '../claims/store.ts'
import { fileViews } from '../files/store.ts'
import type {
  CheckpointResult,
  CheckpointResultPatch,
  CreditRecommendation,
  CreditTerms,
  ProcessedClaim,
} from './schema.ts'

/** A processed claim with its claim's path, the supplier and the registry. */
export type ProcessedClaimRow = Selectable<ProcessedClaims> & {
  claimStatus: ClaimRow['status']
  mbpId: string
  ecoProjectId: string
  supplierId: string
  issuingRegistryId: string
  creditId: string | null
}
export type CheckpointResultRow = Selectable<CheckpointResults>

const processedClaims = (tx: Tx) =>
  tx
    .selectFrom('processedClaims')
    .innerJoin('mbpClaims', 'mbpClaims.id', 'processedClaims.mbpClaimId')
    .innerJoin('mbps', 'mbps.id', 'mbpClaims.mbpId')
    .innerJoin('ecoProjects', 'ecoProjects.id', 'mbps.ecoProjectId')
    .leftJoin('credits', (join) =>
      join
        .onRef('credits.processedClaimId', '=', 'processedClaims.id')
        .on('credits.parentId', 'is', null),
    )
    .selectAll('processedClaims')
    .select([
      'mbpClaims.status as claimStatus',
      'mbpClaims.mbpId',
      'mbps.ecoProjectId',
      'mbps.issuingRegistryId',
      'ecoProjects.ownerId as supplierId',
      'credits.id as creditId',
    ])

export async function processedClaimGet(tx: Tx, id: string, reader: string) {
  return processedClaims(tx)
    .where('processedClaims.id', '=', id)
    .where(readsProcessedClaim(reader, sql.ref('processedClaims.id')))
    .executeTakeFirst()
}

/** The processed claim, whoever asks: for decisions, not for answers. */
export async function processedClaimOf(tx: Tx, by: { id: string } | { claimId: string }) {
  return processedClaims(tx)
    .$if('id' in by, (q) => q.where('processedClaims.id', '=', 'id' in by ? by.id : ''))
    .$if('claimId' in by, (q) =>
      q.where('processedClaims.mbpClaimId', '=', 'claimId' in by ? by.claimId : ''),
    )
    .executeTakeFirst()
}

/** Makes the processed claim of a claim and a result for each checkpoint, prefilled from them. */
export async function processedClaimInsert(tx: Tx, claim: ClaimRow, ownerId: string, now: Date) {
  const id = newId()
  await tx
    .insertInto('processedClaims')
    .values({
      id,
      mbpClaimId: claim.id,
      ownerId,
      quantity: claim.quantity,
      coBenefits: toJson(claim.coBenefits),
      createdAt: now,
      lastModifiedAt: now,
    })
    .execute()
  await resultsAdd(tx, id, claim.id, now)
  return id
}

/** Makes a result for each checkpoint of the claim that has none. */
export async function resultsAdd(tx: Tx, processedClaimId: string, claimId: string, now: Date) {
  const checkpoints = await checkpointsOf(tx, [claimId])
  const rows = checkpoints.map((checkpoint) => ({
    id: newId(),
    processedClaimId,
    checkpointId: checkpoint.id,
    environmentalEffectBefore: checkpoint.environmentalEffectBefore,
    environmentalEffectAfter: checkpoint.environmentalEffectAfter,
    checkpointVersion: checkpoint.version,
    createdAt: now,
    lastModifiedAt: now,
  }))
  if (rows.length === 0) return
  await tx
    .insertInto('checkpointResults')
    .values(rows)
    .onConflict((conflict) => conflict.column('checkpointId').doNothing())
    .execute()
}

/** Marks the results whose checkpoint changed since the verifier judged it. rulings.md 8. */
export async function resultsMarkChanged(tx: Tx, processedClaimId: string, now: Date) {
  await tx
    .updateTable('checkpointResults')
    .from('checkpoints')
    .set((row) => ({
      outcome: 'Pending',
      checkpointChanged: true,
      version: sql<number>`${row.ref('checkpointResults.version')} + 1`,
      lastModifiedAt: now,
    }))
    .whereRef('checkpoints.id', '=', 'checkpointResults.checkpointId')
    .whereRef('checkpoints.version', '<>', 'checkpointResults.checkpointVersion')
    .where('checkpointResults.processedClaimId', '=', processedClaimId)
    .where('checkpointResults.checkpointChanged', '=', false)
    .execute()
}

export async function processedClaimSetStatus(
  tx: Tx,
  id: string,
  status: ProcessedClaimRow['status'],
) {
  await tx.updateTable('processedClaims').set({ status }).where('id', '=', id).execute()
}

export async function processedClaimUpdate(
  tx: Tx,
  id: string,
  columns: Updateable<ProcessedClaims>,
) {
  if (Object.keys(columns).length === 0) return
  await tx.updateTable('processedClaims').set(columns).where('id', '=', id).execute()
}

/** The verifier's judgement of a checkpoint as it stands now. */
export async function resultUpdate(
  tx: Tx,
  row: CheckpointResultRow,
  patch: Omit<CheckpointResultPatch, 'fileIds'>,
) {
  await tx
    .updateTable('checkpointResults')
    .from('checkpoints')
    .set((ref) => ({
      ...patch,
      checkpointChanged: false,
      checkpointVersion: ref.ref('checkpoints.version'),
    }))
    .whereRef('checkpoints.id', '=', 'checkpointResults.checkpointId')
    .where('checkpointResults.id', '=', row.id)
    .execute()
}

export async function resultsOf(tx: Tx, ids: string[]): Promise<CheckpointResultRow[]> {
  return tx
    .selectFrom('checkpointResults')
    .selectAll()
    .where('processedClaimId', 'in', ids)
    .orderBy('id')
    .execute()
}

const spec = listSpec('processedClaims', {
  status: { sql: sql.ref('processedClaims.status'), kind: 'text', isOrdered: true },
  ownerId: { sql: sql.ref('processedClaims.ownerId'), kind: 'id' },
  claimId: { sql: sql.ref('processedClaims.mbpClaimId'), kind: 'id' },
  mbpId: { sql: sql.ref('mbpClaims.mbpId'), kind: 'id' },
  quantity: { sql: sql.ref('processedClaims.quantity'), kind: 'quantity', isOrdered: true },
})

export async function processedClaimList(
  tx: Tx,
  reader: string,
  request: ListQuery & { status?: ProcessedClaimRow['status'] },
) {
  const { status } = request
  const rows = processedClaims(tx)
    .where(readsProcessedClaim(reader, sql.ref('processedClaims.id')))
    .$if(status !== undefined, (q) =>
      q.where('processedClaims.status', '=', status ?? 'inProgress'),
    )
  return page(rows, spec, request)
}

export async function resultList(tx: Tx, processedClaimId: string, request: ListQuery) {
  const rows = tx
    .selectFrom('checkpointResults')
    .selectAll()
    .where('processedClaimId', '=', processedClaimId)
  const resultSpec = listSpec('checkpointResults', {
    outcome: { sql: sql.ref('checkpointResults.outcome'), kind: 'text', isOrdered: true },
    checkpointId: { sql: sql.ref('checkpointResults.checkpointId'), kind: 'id' },
  })
  return page(rows, resultSpec, { orderBy: 'id asc', ...request })
}

export async function processedClaimViews(
  tx: Tx,
  rows: ProcessedClaimRow[],
): Promise<ProcessedClaim[]> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const results = await resultViews(tx, await resultsOf(tx, ids))
  const files = await fileViews(tx, 'processedClaim', ids)
  return rows.map((row) => ({
    id: row.id,
    resourceUri: `/processedClaims/${row.id}`,
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    claimId: row.mbpClaimId,
    claimUri: claimUri({ ...row, id: row.mbpClaimId }),
    ecoProjectId: row.ecoProjectId,
    mbpId: row.mbpId,
    ownerId: row.ownerId,
    quantity: tons(row.quantity),
    coBenefits: fromJson(row.coBenefits),
    creditRecommendation: recommendationView(row.creditRecommendation),
    checkpointResults: results.filter(({ processedClaimId }) => processedClaimId === row.id),
    creditId: row.creditId,
    status: row.status,
    files: files.get(row.id) ?? [],
  }))
}

export async function resultViews(
  tx: Tx,
  rows: CheckpointResultRow[],
): Promise<CheckpointResult[]> {
  const files = await fileViews(
    tx,
    'checkpointResult',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    resourceUri: `/processedClaims/${row.processedClaimId}/checkpointResults/${row.id}`,
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    processedClaimId: row.processedClaimId,
    checkpointId: row.checkpointId,
    environmentalEffectBefore: tons(row.environmentalEffectBefore),
    environmentalEffectAfter: tons(row.environmentalEffectAfter),
    outcome: row.outcome,
    comment: row.comment,
    checkpointChanged: row.checkpointChanged,
    files: files.get(row.id) ?? [],
  }))
}

/** The recommendation as it is kept: its quantity as a text of units, since JSON would round it. */
export function recommendationOf(stored: Json | null): CreditTerms | null {
  if (stored === null) return null
  const { quantity, ...terms } = fromJson<Omit<CreditTerms, 'quantity'> & { quantity?: string }>(
    stored,
  )
  return { ...terms, ...(quantity !== undefined && { quantity: BigInt(quantity) }) }
}

function recommendationView(stored: Json | null): CreditRecommendation | null {
  const terms = recommendationOf(stored)
  if (!terms) return null
  const { quantity, ...rest } = terms
  return { ...rest, ...(quantity !== undefined && { quantity: tons(quantity) }) }
}

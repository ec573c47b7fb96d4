import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { fromJson, toJson } from '../../db/json.ts'
import { listSpec, page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import { readsClaim, readsProcessedClaim } from '../../db/readers.ts'
import type { Checkpoints, MbpClaims } from '../../db/tables.ts'
import { newId } from '../../lib/ids.ts'
import { canonicalJson } from '../../lib/json.ts'
import { tons } from '../../lib/quantity.ts'
import type { ListQuery } from '../../lib/schema.ts'
import { mbpUri } from '../ecoprojects/store.ts'
import { fileViews } from '../files/store.ts'
import type {
  Checkpoint,
  CheckpointPatch,
  Claim,
  ClaimPatch,
  NewCheckpoint,
  NewClaim,
} from './schema.ts'

/** A claim with the ids of its project and of the supplier. */
export type ClaimRow = Selectable<MbpClaims> & { ecoProjectId: string; ownerId: string }
export type CheckpointRow = Selectable<Checkpoints>

const claims = (tx: Tx) =>
  tx
    .selectFrom('mbpClaims')
    .innerJoin('mbps', 'mbps.id', 'mbpClaims.mbpId')
    .innerJoin('ecoProjects', 'ecoProjects.id', 'mbps.ecoProjectId')
    .selectAll('mbpClaims')
    .select(['mbps.ecoProjectId', 'ecoProjects.ownerId'])

export interface ClaimPath {
  ecoProjectId: string
  mbpId: string
  id: string
}

/** The claim of that MBP of that project, as one of its readers sees it. */
export async function claimGet(tx: Tx, { ecoProjectId, mbpId, id }: ClaimPath, reader: string) {
  return claims(tx)
    .where('mbpClaims.id', '=', id)
    .where('mbpClaims.mbpId', '=', mbpId)
    .where('mbps.ecoProjectId', '=', ecoProjectId)
    .where(readsClaim(reader, sql.ref('mbpClaims.id')))
    .executeTakeFirst()
}

/** The claim, whoever asks: for decisions, not for answers. */
export async function claimOf(tx: Tx, id: string): Promise<ClaimRow | undefined> {
  return claims(tx).where('mbpClaims.id', '=', id).executeTakeFirst()
}

export async function claimIsRead(tx: Tx, id: string, reader: string): Promise<boolean> {
  const row = await tx
    .selectFrom('mbpClaims')
    .select('id')
    .where('id', '=', id)
    .where(readsClaim(reader, sql.ref('mbpClaims.id')))
    .executeTakeFirst()
  return row !== undefined
}

export async function claimInsert(tx: Tx, mbpId: string, claim: NewClaim, now: Date) {
  const id = newId()
  const { checkpoints: _, fileIds: __, ...attributes } = claim
  const row = { ...claimColumns(attributes), id, mbpId, createdAt: now, lastModifiedAt: now }
  // The body was checked to have what a new claim needs.
  await tx
    .insertInto('mbpClaims')
    .values(row as Insertable<MbpClaims>)
    .execute()
  return id
}

export async function checkpointInsert(
  tx: Tx,
  mbpClaimId: string,
  checkpoint: Omit<NewCheckpoint, 'fileIds'>,
  now: Date,
) {
  const id = newId()
  const columns = checkpointColumns(checkpoint)
  const row = { ...columns, id, mbpClaimId, createdAt: now, lastModifiedAt: now }
  // The body was checked to have what a new checkpoint needs.
  await tx
    .insertInto('checkpoints')
    .values(row as Insertable<Checkpoints>)
    .execute()
  return id
}

export async function claimUpdate(tx: Tx, id: string, patch: Omit<ClaimPatch, 'checkpoints'>) {
  const { fileIds: _, ...attributes } = patch
  const columns = claimColumns(attributes)
  if (Object.keys(columns).length === 0) return
  await tx.updateTable('mbpClaims').set(columns).where('id', '=', id).execute()
}

export async function claimSetStatus(tx: Tx, id: string, status: ClaimRow['status']) {
  await tx.updateTable('mbpClaims').set({ status }).where('id', '=', id).execute()
}

/** Changes a checkpoint; false where it is already so. */
export async function checkpointUpdate(
  tx: Tx,
  row: CheckpointRow,
  patch: Omit<CheckpointPatch, 'fileIds'>,
): Promise<boolean> {
  const columns = checkpointColumns(patch)
  const before: Record<string, unknown> = { ...row }
  const differs = Object.entries(patch).some(([name, value]) =>
    name === 'verifiedLinks'
      ? canonicalJson(value ?? []) !== canonicalJson(row.verifiedLinks)
      : before[name] !== value,
  )
  if (differs) await tx.updateTable('checkpoints').set(columns).where('id', '=', row.id).execute()
  return differs
}

export async function checkpointsRemove(tx: Tx, ids: string[]) {
  if (ids.length === 0) return
  await tx
    .deleteFrom('fileAttachments')
    .where('assetType', '=', 'checkpoint')
    .where('assetId', 'in', ids)
    .execute()
  await tx.deleteFrom('checkpoints').where('id', 'in', ids).execute()
}

export async function claimDelete(tx: Tx, id: string) {
  const checkpoints = await checkpointsOf(tx, [id])
  await checkpointsRemove(
    tx,
    checkpoints.map((checkpoint) => checkpoint.id),
  )
  await tx
    .deleteFrom('fileAttachments')
    .where('assetType', '=', 'mbpClaim')
    .where('assetId', '=', id)
    .execute()
  await tx.deleteFrom('mbpClaims').where('id', '=', id).execute()
}

export async function checkpointsOf(tx: Tx, claimIds: string[]): Promise<CheckpointRow[]> {
  return tx
    .selectFrom('checkpoints')
    .selectAll()
    .where('mbpClaimId', 'in', claimIds)
    .orderBy('id')
    .execute()
}

/** The checkpoints among these that a verifier has made a result for. */
export async function checkpointsWithResult(tx: Tx, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('checkpointResults')
    .select('checkpointId')
    .where('checkpointId', 'in', ids)
    .execute()
  return rows.map(({ checkpointId }) => checkpointId)
}

const claimSpec = listSpec('mbpClaims', {
  name: { sql: sql.ref('mbpClaims.name'), kind: 'text' },
  status: { sql: sql.ref('mbpClaims.status'), kind: 'text', isOrdered: true },
  startDate: { sql: sql.ref('mbpClaims.startDate'), kind: 'day', isOrdered: true },
  endDate: { sql: sql.ref('mbpClaims.endDate'), kind: 'day', isOrdered: true },
  quantity: { sql: sql.ref('mbpClaims.quantity'), kind: 'quantity', isOrdered: true },
})

export async function claimList(
  tx: Tx,
  mbpId: string,
  reader: string,
  request: ListQuery & { status?: ClaimRow['status'] },
) {
  const { status } = request
  const rows = claims(tx)
    .where('mbpClaims.mbpId', '=', mbpId)
    .where(readsClaim(reader, sql.ref('mbpClaims.id')))
    .$if(status !== undefined, (q) => q.where('mbpClaims.status', '=', status ?? 'draft'))
  return page(rows, claimSpec, request)
}

export async function checkpointList(tx: Tx, claimId: string, request: ListQuery) {
  const rows = tx.selectFrom('checkpoints').selectAll().where('mbpClaimId', '=', claimId)
  return page(rows, listSpec('checkpoints', {}), { orderBy: 'id asc', ...request })
}

export function claimUri(claim: { id: string; mbpId: string; ecoProjectId: string }): string {
  return `${mbpUri({ id: claim.mbpId, ecoProjectId: claim.ecoProjectId })}/mbpClaims/${claim.id}`
}

export async function claimViews(tx: Tx, rows: ClaimRow[], reader: string): Promise<Claim[]> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const checkpoints = await checkpointsOf(tx, ids)
  const [files, views, processed] = await Promise.all([
    fileViews(tx, 'mbpClaim', ids),
    checkpointViews(tx, rows, checkpoints),
    tx
      .selectFrom('processedClaims')
      .select(['id', 'mbpClaimId'])
      .where('mbpClaimId', 'in', ids)
      .where(readsProcessedClaim(reader, sql.ref('processedClaims.id')))
      .execute(),
  ])
  return rows.map((row) => ({
    id: row.id,
    resourceUri: claimUri(row),
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    ecoProjectId: row.ecoProjectId,
    mbpId: row.mbpId,
    ownerId: row.ownerId,
    name: row.name,
    description: row.description,
    startDate: row.startDate,
    endDate: row.endDate,
    quantity: tons(row.quantity),
    checkpointQuantity: tons(
      checkpoints
        .filter(({ mbpClaimId }) => mbpClaimId === row.id)
        .reduce((sum, c) => sum + c.environmentalEffectBefore - c.environmentalEffectAfter, 0n),
    ),
    coBenefits: fromJson(row.coBenefits),
    claimSources: fromJson(row.claimSources),
    checkpoints: views.filter(({ mbpClaimId }) => mbpClaimId === row.id),
    status: row.status,
    processedClaimId: processed.find(({ mbpClaimId }) => mbpClaimId === row.id)?.id ?? null,
    files: files.get(row.id) ?? [],
  }))
}

export async function checkpointViews(
  tx: Tx,
  ofClaims: ClaimRow[],
  rows: CheckpointRow[],
): Promise<Checkpoint[]> {
  const files = await fileViews(
    tx,
    'checkpoint',
    rows.map(({ id }) => id),
  )
  const uris = new Map(ofClaims.map((claim) => [claim.id, claimUri(claim)]))
  return rows.map((row) => ({
    id: row.id,
    resourceUri: `${uris.get(row.mbpClaimId)}/checkpoints/${row.id}`,
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    mbpClaimId: row.mbpClaimId,
    name: row.name,
    startDate: row.startDate,
    endDate: row.endDate,
    environmentalEffectBefore: tons(row.environmentalEffectBefore),
    environmentalEffectAfter: tons(row.environmentalEffectAfter),
    verifiedLinks: fromJson(row.verifiedLinks),
    files: files.get(row.id) ?? [],
  }))
}

function claimColumns({
  coBenefits,
  claimSources,
  ...plain
}: Omit<ClaimPatch, 'checkpoints' | 'fileIds'>): Updateable<MbpClaims> {
  return {
    ...plain,
    ...(coBenefits !== undefined && { coBenefits: toJson(coBenefits ?? []) }),
    ...(claimSources !== undefined && { claimSources: toJson(claimSources ?? []) }),
  }
}

function checkpointColumns({
  verifiedLinks,
  ...plain
}: Omit<CheckpointPatch, 'fileIds'>): Updateable<Checkpoints> {
  return {
    ...plain,
    ...(verifiedLinks !== undefined && { verifiedLinks: toJson(verifiedLinks ?? []) }),
  }
}

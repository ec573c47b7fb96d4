import { sql } from 'kysely'
import type { Ctx } from '../../../ctx.ts'
import type { Tx } from '../../../db/open.ts'
import { readsClaim, readsMbp, readsProcessedClaim } from '../../../db/readers.ts'
import { creditLock } from '../../../ledger/credit.ts'
import { isId } from '../../../lib/ids.ts'
import { claimSetStatus } from '../../claims/store.ts'
import { ecoProjectLock, mbpOwner, mbpSetStatus } from '../../ecoprojects/store.ts'
import { touch } from '../../files/store.ts'
import { processedClaimOf, processedClaimSetStatus } from '../../processedclaims/store.ts'

/** What the types share: how each kind of asset is locked, read and given a status. */

export async function lockProjectOfMbp({ tx }: Ctx, mbpId: string) {
  const owner = await mbpOwner(tx, mbpId)
  if (owner) await ecoProjectLock(tx, owner.ecoProjectId)
}

export async function lockProjectOfClaim(ctx: Ctx, claimId: string) {
  const claim = await ctx.tx
    .selectFrom('mbpClaims')
    .select('mbpId')
    .where('id', '=', claimId)
    .executeTakeFirst()
  if (claim) await lockProjectOfMbp(ctx, claim.mbpId)
}

export async function lockProjectOfProcessedClaim(ctx: Ctx, id: string) {
  const processedClaim = await processedClaimOf(ctx.tx, { id })
  if (processedClaim) await ecoProjectLock(ctx.tx, processedClaim.ecoProjectId)
}

export async function lockCredit({ tx }: Ctx, id: string) {
  await creditLock(tx, id)
}

const reads = { mbps: readsMbp, mbpClaims: readsClaim, processedClaims: readsProcessedClaim }

export async function isRead(tx: Tx, table: keyof typeof reads, id: string, reader: string) {
  const row = await tx
    .selectFrom(table)
    .select('id')
    .where('id', '=', id)
    .where(reads[table](reader, sql.ref(`${table}.id`)))
    .executeTakeFirst()
  return row !== undefined
}

export async function setMbp(ctx: Ctx, id: string, status: Parameters<typeof mbpSetStatus>[2]) {
  await mbpSetStatus(ctx.tx, id, status)
  await touch(ctx.tx, 'mbp', id, ctx.now)
}

export async function setClaim(ctx: Ctx, id: string, status: Parameters<typeof claimSetStatus>[2]) {
  await claimSetStatus(ctx.tx, id, status)
  await touch(ctx.tx, 'mbpClaim', id, ctx.now)
}

export async function setProcessedClaim(
  ctx: Ctx,
  id: string,
  status: Parameters<typeof processedClaimSetStatus>[2],
) {
  await processedClaimSetStatus(ctx.tx, id, status)
  await touch(ctx.tx, 'processedClaim', id, ctx.now)
}

/** The organization that a resourceUri names. */
export function organizationOf(resourceUri: string) {
  const path = resourceUri
    .trim()
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/\/$/, '')
    .replace(/^\/v1(?=\/)/i, '')
    .toLowerCase()
  const [, assetId] = /^\/organizations\/([0-9a-f-]{36})$/.exec(path) ?? []
  return assetId && isId(assetId) ? { assetType: 'organization', assetId, path } : undefined
}

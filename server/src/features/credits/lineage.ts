import { sql } from 'kysely'
import type { Ctx } from '../../ctx.ts'
import type { Tx } from '../../db/open.ts'
import { type CreditRow, creditGet } from '../../ledger/credit.ts'
import { present } from '../../lib/assert.ts'
import { found, Problem } from '../../lib/problem.ts'
import { tons } from '../../lib/quantity.ts'
import { checkpointsOf, claimIsRead, claimOf } from '../claims/store.ts'
import { mbpGet } from '../ecoprojects/store.ts'
import { fileViews } from '../files/store.ts'
import { processedClaimGet, processedClaimOf, resultsOf } from '../processedclaims/store.ts'
import type { Lineage } from './lineage-schema.ts'
import { creditViews } from './store.ts'

const DESCENDANTS_A_PAGE = 1000

/**
 * Where a credit comes from and what became of it: project, MBP, claim, processed claim, minting,
 * splits, owners, retirement. Everybody signed in sees the attributes of each step; its readers also
 * comments and files. rulings.md 19.
 */
export async function lineageOf({ tx, actor }: Ctx, id: string, page: string | undefined) {
  const viewer = actor.organization?.id
  const credit = found(await creditGet(tx, id))
  const ancestors = await ancestorsOf(tx, credit)
  const { rows: descendants, nextPage } = await descendantsOf(tx, credit, page)
  const minted = ancestors[0] ?? credit
  const [view, above, below] = await Promise.all([
    creditViews(tx, [credit], viewer),
    creditViews(tx, ancestors, viewer),
    creditViews(tx, descendants, viewer),
  ])
  const lineage: Lineage = {
    credit: present(view[0], 'one credit has one view'),
    ancestors: above,
    descendants: below,
    ...(nextPage !== undefined && { nextPage }),
    mint: await mintOf(tx, minted),
    ...(await originOf(tx, minted, viewer)),
    history: await historyOf(tx, [...ancestors, credit]),
  }
  return lineage
}

/** From the minted credit down to the parent. */
async function ancestorsOf(tx: Tx, credit: CreditRow): Promise<CreditRow[]> {
  if (credit.parentId === null) return []
  return tx
    .withRecursive('chain(id, depth)', (db) =>
      db
        .selectFrom('credits')
        .select(['parentId as id', sql<number>`1`.as('depth')])
        .where('id', '=', credit.id)
        .unionAll(
          db
            .selectFrom('credits')
            .innerJoin('chain', 'chain.id', 'credits.id')
            .select(['credits.parentId as id', sql<number>`chain.depth + 1`.as('depth')])
            .where('credits.parentId', 'is not', null),
        ),
    )
    .selectFrom('chain')
    .innerJoin('credits', 'credits.id', 'chain.id')
    .selectAll('credits')
    .orderBy('chain.depth', 'desc')
    .execute()
}

/** Those whose serials lie within its own: by the range, so that depth costs nothing. */
async function descendantsOf(tx: Tx, credit: CreditRow, page: string | undefined) {
  const { issuerId, lineKey, serialFrom, serialTo } = credit
  const after = page === undefined ? undefined : cursorOf(page)
  const rows = await tx
    .selectFrom('credits')
    .selectAll()
    .where('issuerId', '=', issuerId)
    .where('lineKey', '=', lineKey)
    .where('serialFrom', '>=', serialFrom)
    .where('serialFrom', '<=', serialTo)
    .where('serialTo', '<=', serialTo)
    .where((is) => is.or([is('serialFrom', '>', serialFrom), is('serialTo', '<', serialTo)]))
    .$if(after !== undefined, (q) =>
      q.where(
        sql<boolean>`(serial_from, -serial_to) > (${after?.from}::bigint, -${after?.to}::bigint)`,
      ),
    )
    .orderBy('serialFrom')
    .orderBy('serialTo', 'desc')
    .limit(DESCENDANTS_A_PAGE + 1)
    .execute()
  const items = rows.slice(0, DESCENDANTS_A_PAGE)
  const last = rows.length > DESCENDANTS_A_PAGE ? items.at(-1) : undefined
  return last
    ? { rows: items, nextPage: `${last.serialFrom}-${last.serialTo}` }
    : { rows: items, nextPage: undefined }
}

function cursorOf(page: string) {
  const match = /^(\d{1,18})-(\d{1,18})$/.exec(page)
  if (!match) throw new Problem('invalid-filter', 'page is not a page of this lineage.')
  return { from: match[1], to: match[2] }
}

async function mintOf(tx: Tx, minted: CreditRow): Promise<Lineage['mint']> {
  const record = await tx
    .selectFrom('ledgerRecords')
    .select(['at', 'toOwnerId', 'proposalId'])
    .where('creditId', '=', minted.id)
    .where('operation', '=', 'mint')
    .executeTakeFirst()
  if (!record) return null
  return {
    creditId: minted.id,
    at: record.at.toISOString(),
    quantity: tons(minted.quantity),
    vintage: minted.vintage,
    assetId: minted.assetId,
    issuerId: minted.issuerId,
    ownerId: record.toOwnerId ?? minted.supplierId,
    proposalId: record.proposalId,
  }
}

type Origin = Pick<Lineage, 'processedClaim' | 'claim' | 'mbp' | 'ecoProject'>

async function originOf(tx: Tx, minted: CreditRow, viewer = ''): Promise<Origin> {
  const { processedClaimId, mbpClaimId } = minted
  const processedClaim = processedClaimId && (await processedClaimOf(tx, { id: processedClaimId }))
  const claim = mbpClaimId && (await claimOf(tx, mbpClaimId))
  if (!processedClaim || !claim) return importedOrigin(tx, minted)
  const reads = viewer !== ''
  const readsProcessed = reads && (await processedClaimGet(tx, processedClaim.id, viewer))
  const readsClaim = reads && (await claimIsRead(tx, claim.id, viewer))
  const readsMbp = reads && (await mbpGet(tx, claim.mbpId, viewer))
  const results = await resultsOf(tx, [processedClaim.id])
  const checkpoints = await checkpointsOf(tx, [claim.id])
  const { ecoProjectId, ...mbp } = await mbpOf(tx, claim.mbpId)
  const ecoProject = await ecoProjectOf(tx, ecoProjectId)
  const [ofProcessed, ofResults, ofClaim, ofCheckpoints, ofMbp] = await Promise.all([
    fileViews(tx, 'processedClaim', readsProcessed ? [processedClaim.id] : []),
    fileViews(tx, 'checkpointResult', readsProcessed ? results.map(({ id }) => id) : []),
    fileViews(tx, 'mbpClaim', readsClaim ? [claim.id] : []),
    fileViews(tx, 'checkpoint', readsClaim ? checkpoints.map(({ id }) => id) : []),
    fileViews(tx, 'mbp', readsMbp ? [mbp.id] : []),
  ])
  return {
    processedClaim: {
      id: processedClaim.id,
      ownerId: processedClaim.ownerId,
      quantity: tons(processedClaim.quantity),
      status: processedClaim.status,
      createdAt: processedClaim.createdAt.toISOString(),
      checkpointResults: results.map((result) => ({
        id: result.id,
        checkpointId: result.checkpointId,
        environmentalEffectBefore: tons(result.environmentalEffectBefore),
        environmentalEffectAfter: tons(result.environmentalEffectAfter),
        outcome: result.outcome,
        ...(readsProcessed && {
          comment: result.comment,
          files: ofResults.get(result.id) ?? [],
        }),
      })),
      ...(readsProcessed && { files: ofProcessed.get(processedClaim.id) ?? [] }),
    },
    claim: {
      id: claim.id,
      ownerId: claim.ownerId,
      startDate: claim.startDate,
      endDate: claim.endDate,
      quantity: tons(claim.quantity),
      status: claim.status,
      createdAt: claim.createdAt.toISOString(),
      checkpoints: checkpoints.map((checkpoint) => ({
        id: checkpoint.id,
        startDate: checkpoint.startDate,
        endDate: checkpoint.endDate,
        environmentalEffectBefore: tons(checkpoint.environmentalEffectBefore),
        environmentalEffectAfter: tons(checkpoint.environmentalEffectAfter),
        ...(readsClaim && { files: ofCheckpoints.get(checkpoint.id) ?? [] }),
      })),
      ...(readsClaim && { files: ofClaim.get(claim.id) ?? [] }),
    },
    mbp: { ...mbp, ...(readsMbp && { files: ofMbp.get(mbp.id) ?? [] }) },
    ecoProject,
  }
}

/** Of an imported credit: its project and MBP, where they were imported too. */
async function importedOrigin(tx: Tx, { ecoProjectId, mbpId }: CreditRow): Promise<Origin> {
  const ecoProject = ecoProjectId === null ? null : await ecoProjectOf(tx, ecoProjectId)
  const origin = { processedClaim: null, claim: null, ecoProject }
  if (mbpId === null) return { ...origin, mbp: null }
  const { ecoProjectId: _, ...mbp } = await mbpOf(tx, mbpId)
  return { ...origin, mbp }
}

async function mbpOf(tx: Tx, id: string) {
  const mbp = await tx.selectFrom('mbps').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return {
    id: mbp.id,
    ecoProjectId: mbp.ecoProjectId,
    name: mbp.name,
    issuingRegistryId: mbp.issuingRegistryId,
    ecologicalBenefitType: mbp.ecologicalBenefitType,
    classificationCategory: mbp.classificationCategory,
    classificationMethod: mbp.classificationMethod,
    methodology: mbp.methodology,
    status: mbp.status,
    createdAt: mbp.createdAt.toISOString(),
  }
}

async function ecoProjectOf(tx: Tx, id: string) {
  const project = await tx
    .selectFrom('ecoProjects')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    id: project.id,
    name: project.name,
    country: project.country,
    region: project.region,
    ownerId: project.ownerId,
    createdAt: project.createdAt.toISOString(),
  }
}

async function historyOf(tx: Tx, credits: CreditRow[]): Promise<Lineage['history']> {
  const records = await tx
    .selectFrom('ledgerRecords')
    .selectAll()
    .where(
      'creditId',
      'in',
      credits.map(({ id }) => id),
    )
    .orderBy('sequence')
    .execute()
  return records.map((record) => ({
    at: record.at.toISOString(),
    what: record.operation,
    creditId: record.creditId,
    quantity: tons(record.serialTo - record.serialFrom + 1n),
    organizationId: record.organizationId,
    fromOwnerId: record.fromOwnerId,
    toOwnerId: record.toOwnerId,
    marketplaceId: record.marketplaceId,
    proposalId: record.proposalId,
  }))
}

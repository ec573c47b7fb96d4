import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { toJson } from '../../db/json.ts'
import { refuseStale } from '../../lib/if-match.ts'
import { found, Problem } from '../../lib/problem.ts'
import { ecoProjectLock } from '../ecoprojects/store.ts'
import { isProcessedClaimChangeable } from '../files/assets.ts'
import { attachFiles, refuseForeignFiles, touch } from '../files/store.ts'
import type {
  CheckpointResultPatch,
  CreditRecommendationPatch,
  CreditTerms,
  ProcessedClaimPatch,
} from './schema.ts'
import * as store from './store.ts'

const isEditable = ({ status, claimStatus }: store.ProcessedClaimRow) =>
  isProcessedClaimChangeable({ processedClaimStatus: status, claimStatus })

export async function viewProcessedClaim({ tx, actor }: Ctx, id: string) {
  const row = found(await store.processedClaimGet(tx, id, acting(actor).id))
  const [view] = await store.processedClaimViews(tx, [row])
  return { body: view, version: row.version }
}

export async function viewResult({ tx, actor }: Ctx, processedClaimId: string, id: string) {
  found(await store.processedClaimGet(tx, processedClaimId, acting(actor).id))
  const row = await resultOf(tx, processedClaimId, id)
  const [view] = await store.resultViews(tx, [row])
  return { body: view, version: row.version }
}

export async function changeProcessedClaim(ctx: Ctx, id: string, patch: ProcessedClaimPatch) {
  const row = await lockedOwn(ctx, id)
  const results = await store.resultsOf(ctx.tx, [id])

  refuseStale(ctx.ifMatch, row.version)
  if (!isEditable(row)) throw new Problem('processed-claim-not-editable')
  const changes = (patch.checkpointResults ?? []).map((change) => {
    const result = results.find((each) => each.id === change.id)
    if (!result) throw new Problem('unknown-checkpoint', `${change.id} is no result of this claim.`)
    return { result, change }
  })

  const { quantity, coBenefits, creditRecommendation } = patch
  await store.processedClaimUpdate(ctx.tx, id, {
    ...(quantity !== undefined && { quantity }),
    ...(coBenefits !== undefined && { coBenefits: toJson(coBenefits ?? []) }),
    ...(creditRecommendation !== undefined && {
      creditRecommendation: merged(
        store.recommendationOf(row.creditRecommendation),
        creditRecommendation,
      ),
    }),
  })
  for (const { result, change } of changes) await updateResult(ctx, result, change)
  await attach(ctx, 'processedClaim', id, patch.fileIds)
  await touch(ctx.tx, 'processedClaim', id, ctx.now)
  return viewProcessedClaim(ctx, id)
}

export async function changeResult(
  ctx: Ctx,
  processedClaimId: string,
  id: string,
  patch: CheckpointResultPatch,
) {
  const processedClaim = await lockedOwn(ctx, processedClaimId)
  const row = await resultOf(ctx.tx, processedClaimId, id)

  refuseStale(ctx.ifMatch, row.version)
  if (!isEditable(processedClaim)) throw new Problem('processed-claim-not-editable')

  await updateResult(ctx, row, patch)
  return viewResult(ctx, processedClaimId, id)
}

/** The processed claim, where the caller owns it: 404 for strangers, 403 for its other readers. */
export async function ownProcessedClaim({ tx, actor }: Ctx, id: string) {
  const organizationId = acting(actor).id
  const row = found(await store.processedClaimGet(tx, id, organizationId))
  if (row.ownerId !== organizationId) throw new Problem('not-owner')
  return row
}

async function lockedOwn(ctx: Ctx, id: string) {
  const { ecoProjectId } = await ownProcessedClaim(ctx, id)
  await ecoProjectLock(ctx.tx, ecoProjectId)
  return ownProcessedClaim(ctx, id)
}

async function resultOf(tx: Ctx['tx'], processedClaimId: string, id: string) {
  const results = await store.resultsOf(tx, [processedClaimId])
  return found(results.find((each) => each.id === id))
}

async function updateResult(
  ctx: Ctx,
  row: store.CheckpointResultRow,
  change: CheckpointResultPatch & { id?: string },
) {
  const { id: _, fileIds, ...patch } = change
  await store.resultUpdate(ctx.tx, row, patch)
  await attach(ctx, 'checkpointResult', row.id, fileIds)
  await touch(ctx.tx, 'checkpointResult', row.id, ctx.now)
}

async function attach(
  { tx, actor, now }: Ctx,
  assetType: 'processedClaim' | 'checkpointResult',
  assetId: string,
  fileIds: string[] | undefined,
) {
  if (!fileIds?.length) return
  await refuseForeignFiles(tx, acting(actor).id, fileIds)
  await attachFiles(tx, { assetType, assetId, fileIds, now })
}

/** Merges member by member; `null` clears a member, or all. rulings.md 16. */
function merged(before: CreditTerms | null, patch: CreditRecommendationPatch | null) {
  if (patch === null) return null
  const { coreCarbonAttributes: core, ...flat } = patch
  const terms = without({ ...before, ...flat })
  if (core === undefined) return toJson(terms)
  const mergedCore = core && without({ ...before?.coreCarbonAttributes, ...core })
  return toJson(without({ ...terms, coreCarbonAttributes: mergedCore }))
}

function without(members: object) {
  const kept = Object.entries(members).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(kept)
}

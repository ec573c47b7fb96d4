import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { fromJson } from '../../db/json.ts'
import { present } from '../../lib/assert.ts'
import { found, Problem } from '../../lib/problem.ts'
import { type ClaimPath, claimGet, claimOf } from '../claims/store.ts'
import { mbpGet } from '../ecoprojects/store.ts'
import { processedClaimOf, recommendationOf } from '../processedclaims/store.ts'
import { seeProposal } from '../proposals/act.ts'
import { resolved } from '../proposals/types/credit-mint-terms.ts'
import { creditOverlaps } from './credits-store.ts'
import { counted } from './rules.ts'
import {
  defaultCriteria,
  type MintedLike,
  type Overlap,
  type OverlapCriteria,
  type OverlapQuery,
  type ProposalOverlapQuery,
} from './schema.ts'
import * as store from './store.ts'
import { near, sameMbp } from './view.ts'

export async function mbpOverlaps(
  ctx: Ctx,
  { ecoProjectId, mbpId }: { ecoProjectId: string; mbpId: string },
  query: OverlapQuery,
) {
  const mbp = found(await mbpGet(ctx.tx, mbpId, acting(ctx.actor).id, ecoProjectId))
  const { answer } = await near(ctx, mbp, undefined, query)
  return { body: answer }
}

export async function claimOverlaps(ctx: Ctx, path: ClaimPath, query: OverlapQuery) {
  const claim = found(await claimGet(ctx.tx, path, acting(ctx.actor).id))
  const mbp = found(await mbpGet(ctx.tx, claim.mbpId, acting(ctx.actor).id))
  const { answer, shown } = await near(ctx, mbp, claim, query)
  return { body: { ...answer, sameMbp: await sameMbp(ctx, claim, shown) } }
}

/** What its reviewer weighs before deciding: of an MBP, of a claim, or of a credit to be minted. */
export async function proposalOverlaps(ctx: Ctx, id: string, query: ProposalOverlapQuery) {
  const proposal = await reviewed(ctx, id)
  const { tx } = ctx
  const reader = acting(ctx.actor).id
  const { type, assetId } = proposal
  if (type === 'MBPRegister') {
    const { answer } = await near(ctx, found(await mbpGet(tx, assetId, reader)), undefined, query)
    return { body: { proposalId: id, ...answer } }
  }
  if (type !== 'MBPClaimVerify' && type !== 'CreditMint') throw notCompared(type)
  const processedClaim =
    type === 'CreditMint' ? await processedClaimOf(tx, { id: assetId }) : undefined
  const claimRow = present(
    await claimOf(tx, processedClaim?.mbpClaimId ?? assetId),
    'what a proposal is about has a claim',
  )
  const claim = found(await claimGet(tx, claimRow, reader))
  const mbp = found(await mbpGet(tx, claim.mbpId, reader))

  if (!processedClaim) {
    const { answer, shown } = await near(ctx, mbp, claim, query)
    return { body: { proposalId: id, ...answer, sameMbp: await sameMbp(ctx, claim, shown) } }
  }
  const criteria = criteriaOf(proposal)
  const { radiusKm = criteria.radiusKm } = query
  const nearby = await near(ctx, mbp, claim, { ...query, radiusKm })
  const { country } = await store.projectOf(tx, mbp.ecoProjectId)
  const terms = resolved({}, recommendationOf(processedClaim.creditRecommendation), mbp)
  const minted: MintedLike = {
    benefitType: mbp.ecologicalBenefitType,
    country,
    durabilityRating: terms.durabilityRating,
    method: terms.method,
    storageType: terms.storageType,
    startDate: claim.startDate,
    endDate: claim.endDate,
  }
  const credits = await creditOverlaps(tx, {
    minted,
    processedClaimId: processedClaim.id,
    mbpIds: [mbp.id, ...nearby.found.map((each) => each.id)],
    counted: counted(criteria, minted),
    top: query.top ?? 50,
    page: query.creditPage,
  })
  const items = nearby.answer.items.map((item) => ({ ...item, counts: isCounted(item, criteria) }))
  const isChosen = proposal.overlapCriteria !== null
  return {
    body: {
      proposalId: id,
      ...nearby.answer,
      items,
      sameMbp: await sameMbp(ctx, claim, nearby.shown),
      mint: { criteria, isChosen, comparedTo: minted, ...credits },
    },
  }
}

/** The registry's own note beside a mint request: no change of the proposal, so its ETag stays. */
export async function chooseCriteria(ctx: Ctx, id: string, choice: Partial<OverlapCriteria>) {
  const { type } = await reviewed(ctx, id)
  const criteria = { ...defaultCriteria, ...choice }

  if (type !== 'CreditMint') throw notCompared(type)
  if (!(await store.criteriaSave(ctx.tx, id, criteria))) {
    throw new Problem('action-not-allowed', 'The proposal is decided or withdrawn.')
  }
  return { body: criteria }
}

/** The proposal, for its reviewer: 403 for its submitter, 404 for everybody else. */
export async function reviewed(ctx: Ctx, id: string) {
  const proposal = await seeProposal(ctx, id)
  if (proposal.reviewerId !== acting(ctx.actor).id) throw new Problem('not-reviewer')
  return proposal
}

function notCompared(type: string) {
  return new Problem('overlaps-not-compared', `A ${type} is about none of these.`)
}

function criteriaOf({ overlapCriteria }: Awaited<ReturnType<typeof seeProposal>>): OverlapCriteria {
  if (overlapCriteria === null) return defaultCriteria
  return { ...defaultCriteria, ...fromJson<Partial<OverlapCriteria>>(overlapCriteria) }
}

/** Whether an MBP near a mint request meets what counts of the criteria that it shows. */
function isCounted({ criteria: met }: Overlap, chosen: OverlapCriteria): boolean {
  return (
    (!chosen.dateRange || met.datesOverlap === true) &&
    (!chosen.benefitType || met.sameBenefitType) &&
    (!chosen.country || met.sameCountry) &&
    (!chosen.method || met.sameMethod)
  )
}

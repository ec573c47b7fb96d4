import { toJson } from '../../../db/json.ts'
import type { Tx } from '../../../db/open.ts'
import { isAssetIdTaken, mint } from '../../../ledger/mint.ts'
import { present } from '../../../lib/assert.ts'
import { yearOf } from '../../../lib/dates.ts'
import { claimOf } from '../../claims/store.ts'
import { emit } from '../../events/emit.ts'
import {
  type ProcessedClaimRow,
  processedClaimOf,
  recommendationOf,
} from '../../processedclaims/store.ts'
import { proposalType } from '../type.ts'
import { isRead, lockProjectOfProcessedClaim, setProcessedClaim } from './asset.ts'
import { mintProperties, resolved } from './credit-mint-terms.ts'

/** The verifier asks the issuing registry to mint the credit of a processed claim. rulings.md 10, 11. */
export const creditMint = proposalType({
  name: 'CreditMint',
  title: 'Issue the credit of a processed claim',
  submitter: ['ValidationAndVerificationBody'],
  reviewer: 'IssuingRegistry',
  assetType: 'processedClaim',
  details: {},
  terms: { action: 'Mint', properties: mintProperties, required: ['assetId'] },

  lock: lockProjectOfProcessedClaim,
  isRead: ({ tx }, id, reader) => isRead(tx, 'processedClaims', id, reader),
  async load({ tx }, id) {
    const processedClaim = await processedClaimOf(tx, { id })
    if (!processedClaim) return undefined
    const claim = present(await claimOf(tx, processedClaim.mbpClaimId), 'it has a claim')
    const mbp = await tx
      .selectFrom('mbps')
      .selectAll()
      .where('id', '=', claim.mbpId)
      .executeTakeFirstOrThrow()
    const project = await tx
      .selectFrom('ecoProjects')
      .select('country')
      .where('id', '=', mbp.ecoProjectId)
      .executeTakeFirstOrThrow()
    return {
      processedClaim,
      claim,
      mbp,
      country: project.country,
      recommended: recommendationOf(processedClaim.creditRecommendation),
      creditedTwice: await overlapsCredited(tx, processedClaim),
      assetVersion: processedClaim.version,
      resourceUri: `/processedClaims/${id}`,
      parties: [processedClaim.supplierId],
    }
  },
  submittersOf: ({ processedClaim }) => [processedClaim.ownerId],
  reviewerOf: ({ mbp }) => mbp.issuingRegistryId,

  submit: {
    must: [
      ['claim-not-approved', ({ claim }) => claim.status === 'approved'],
      [
        'processed-claim-not-verified',
        ({ processedClaim: { status } }) => status === 'verified' || status === 'returnedForEdits',
      ],
    ],
    parties: [
      ['same-organization', ({ proposal }) => proposal.submitterId !== proposal.reviewerId],
    ],
    fits: [
      ['recommendation-incomplete', ({ recommended }) => recommended?.quantity !== undefined],
      [
        'recommendation-exceeds-verified',
        ({ recommended, processedClaim }) =>
          (recommended?.quantity ?? 0n) <= processedClaim.quantity,
      ],
      ['claim-already-credited', ({ creditedTwice }) => !creditedTwice],
    ],
    effect: (ctx, { processedClaim }) =>
      setProcessedClaim(ctx, processedClaim.id, 'submittedForCredit'),
  },
  actions: {
    Mint: {
      must: [
        [
          'processed-claim-not-verified',
          ({ processedClaim }) => processedClaim.status === 'submittedForCredit',
        ],
        ['claim-already-credited', ({ creditedTwice }) => !creditedTwice],
      ],
      async conflict({ tx }, { mbp }, { assetId = '' }) {
        const isTaken = await isAssetIdTaken(tx, mbp.issuingRegistryId, assetId)
        return isTaken ? 'asset-id-taken' : undefined
      },
      fits: [
        [
          'mint-terms-missing',
          ({ input, recommended, mbp }) => {
            const terms = resolved(input, recommended, mbp)
            const { quantity, vintage, determinedValue } = terms
            return [quantity, vintage, determinedValue].every((term) => term !== undefined)
          },
        ],
        [
          'quantity-exceeds-verified',
          ({ input, recommended, mbp, processedClaim }) =>
            (resolved(input, recommended, mbp).quantity ?? 0n) <= processedClaim.quantity,
        ],
        [
          'vintage-outside-claim',
          ({ input, recommended, mbp, claim }) => {
            const vintage = resolved(input, recommended, mbp).vintage ?? 0
            return yearOf(claim.startDate) <= vintage && vintage <= yearOf(claim.endDate)
          },
        ],
      ],
      async effect(ctx, facts, input) {
        const { processedClaim, claim, mbp, recommended, proposal } = facts
        const { quantity, vintage, assetId, coBenefits, ...terms } = resolved(
          input,
          recommended,
          mbp,
        )
        const minted = present(quantity, 'the terms are complete')
        const id = await mint(
          ctx,
          {
            ...terms,
            quantity: minted,
            vintage: present(vintage, 'the terms are complete'),
            assetId: present(assetId, 'the terms are complete'),
            determinedValue: present(terms.determinedValue, 'the terms are complete'),
            coBenefits: toJson(coBenefits ?? processedClaim.coBenefits),
            ownerId: processedClaim.supplierId,
            supplierId: processedClaim.supplierId,
            issuerId: mbp.issuingRegistryId,
            ecoProjectId: mbp.ecoProjectId,
            mbpId: mbp.id,
            mbpClaimId: claim.id,
            processedClaimId: processedClaim.id,
            country: facts.country,
            ecologicalBenefitType: mbp.ecologicalBenefitType,
          },
          proposal.id,
        )
        await setProcessedClaim(ctx, processedClaim.id, 'credited')
        await emit(ctx, {
          type: 'creditCreated',
          resourceUri: `/credits/${id}`,
          receivers: [processedClaim.supplierId, processedClaim.ownerId, mbp.issuingRegistryId],
          data: { creditId: id, proposalId: proposal.id },
        })
        const lapsed = processedClaim.quantity - minted
        return {
          resourceUris: [`/credits/${id}`],
          ...(lapsed > 0n && { lapsedQuantity: lapsed }),
        }
      },
    },
    Reject: {
      effect: (ctx, { processedClaim }) =>
        setProcessedClaim(ctx, processedClaim.id, 'creditRejected'),
    },
    ReturnForEdits: {
      effect: (ctx, { processedClaim }) =>
        setProcessedClaim(ctx, processedClaim.id, 'returnedForEdits'),
    },
    Withdraw: {
      // While the claim is in verification again, the processed claim stays in progress.
      async effect(ctx, { processedClaim, claim }) {
        if (claim.status === 'approved') await setProcessedClaim(ctx, processedClaim.id, 'verified')
      },
    },
  },

  events: {
    Submit: 'CreditMint.submit',
    Accept: undefined,
    Approve: undefined,
    Mint: 'CreditMint.mint',
    Reject: 'CreditMint.reject',
    ReturnForEdits: 'CreditMint.returnForEdits',
    Resubmit: 'CreditMint.resubmit',
    Withdraw: 'CreditMint.withdraw',
  },
  filesGoTo: ({ processedClaim }, outcome) => {
    const creditId = outcome?.resourceUris[0]?.split('/').at(-1)
    return creditId
      ? { assetType: 'credit', assetId: creditId }
      : { assetType: 'processedClaim', assetId: processedClaim.id }
  },
})

/**
 * Whether a claim of the same MBP that overlaps in time is credited already, and not all that is
 * left of its credit is cancelled. rulings.md 11.
 */
async function overlapsCredited(tx: Tx, { mbpClaimId }: ProcessedClaimRow): Promise<boolean> {
  const row = await tx
    .selectFrom('mbpClaims as claim')
    .innerJoin('mbpClaims as other', 'other.mbpId', 'claim.mbpId')
    .innerJoin('credits', 'credits.mbpClaimId', 'other.id')
    .select('credits.id')
    .where('claim.id', '=', mbpClaimId)
    .whereRef('other.id', '<>', 'claim.id')
    .whereRef('other.startDate', '<=', 'claim.endDate')
    .whereRef('claim.startDate', '<=', 'other.endDate')
    .where('credits.status', 'not in', ['split', 'cancelled'])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

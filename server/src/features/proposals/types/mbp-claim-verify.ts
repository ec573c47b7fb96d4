import { claimOf, claimUri } from '../../claims/store.ts'
import {
  processedClaimInsert,
  processedClaimOf,
  resultsAdd,
  resultsMarkChanged,
  resultsOf,
} from '../../processedclaims/store.ts'
import { proposalType } from '../type.ts'
import { isRead, lockProjectOfClaim, setClaim, setProcessedClaim } from './asset.ts'

/** A supplier asks a verifier to verify a claim. rulings.md 3, 5, 6, 8, 9. */
export const mbpClaimVerify = proposalType({
  name: 'MBPClaimVerify',
  title: 'Verify a claim',
  submitter: ['Supplier'],
  reviewer: 'ValidationAndVerificationBody',
  assetType: 'mbpClaim',
  details: {},

  lock: lockProjectOfClaim,
  isRead: ({ tx }, id, reader) => isRead(tx, 'mbpClaims', id, reader),
  async load({ tx }, id) {
    const claim = await claimOf(tx, id)
    if (!claim) return undefined
    const mbp = await tx
      .selectFrom('mbps')
      .select(['status', 'issuingRegistryId'])
      .where('id', '=', claim.mbpId)
      .executeTakeFirstOrThrow()
    const processedClaim = await processedClaimOf(tx, { claimId: id })
    const mintWaits =
      processedClaim &&
      (await tx
        .selectFrom('proposals')
        .select('id')
        .where('assetId', '=', processedClaim.id)
        .where('type', '=', 'CreditMint')
        .where('status', '=', 'submitted')
        .executeTakeFirst())
    return {
      claim,
      mbp,
      processedClaim,
      results: processedClaim ? await resultsOf(tx, [processedClaim.id]) : [],
      mintWaits: mintWaits !== undefined,
      assetVersion: claim.version,
      resourceUri: claimUri(claim),
      parties: [claim.ownerId, mbp.issuingRegistryId],
    }
  },
  submittersOf: ({ claim }) => [claim.ownerId],

  submit: {
    must: [
      ['mbp-not-registered', ({ mbp }) => mbp.status === 'registered'],
      [
        'claim-not-editable',
        ({ claim }) => claim.status === 'draft' || claim.status === 'returnedForEdits',
      ],
    ],
    parties: [
      [
        'verifier-not-independent',
        ({ claim, mbp, proposal }) =>
          proposal.reviewerId !== claim.ownerId && proposal.reviewerId !== mbp.issuingRegistryId,
      ],
    ],
    async effect(ctx, { claim, processedClaim, proposal }) {
      const { wasAccepted } = proposal
      await setClaim(ctx, claim.id, wasAccepted ? 'inVerification' : 'submitted')
      if (!wasAccepted || !processedClaim) return
      // It comes back to the verifier: what was entered stays, what is new or changed is marked.
      await resultsAdd(ctx.tx, processedClaim.id, claim.id, ctx.now)
      await resultsMarkChanged(ctx.tx, processedClaim.id, ctx.now)
      await setProcessedClaim(ctx, processedClaim.id, 'inProgress')
    },
  },
  actions: {
    Accept: {
      async effect(ctx, { claim, proposal }) {
        const id = await processedClaimInsert(ctx.tx, claim, proposal.reviewerId, ctx.now)
        await setClaim(ctx, claim.id, 'inVerification')
        return { resourceUris: [`/processedClaims/${id}`] }
      },
    },
    Approve: {
      from: ['inReview'],
      must: [
        [
          'results-unfinished',
          ({ results }) =>
            results.every(({ outcome }) => outcome === 'Verified' || outcome === 'Exception'),
        ],
        [
          'comment-missing',
          ({ results }) =>
            results.every(({ outcome, comment }) => outcome !== 'Exception' || comment?.trim()),
        ],
      ],
      async effect(ctx, { claim, processedClaim }) {
        await setClaim(ctx, claim.id, 'approved')
        if (processedClaim) await setProcessedClaim(ctx, processedClaim.id, 'verified')
      },
    },
    Reject: {
      from: ['submitted', 'inReview', 'submitterActionNeeded'],
      must: [
        [
          'action-not-allowed',
          ({ proposal }) => proposal.status !== 'submitterActionNeeded' || proposal.wasAccepted,
        ],
      ],
      // Before Accept it declines the task: the claim is free for another verifier.
      async effect(ctx, { claim, processedClaim, proposal }) {
        await setClaim(ctx, claim.id, proposal.wasAccepted ? 'rejected' : 'draft')
        if (processedClaim) await setProcessedClaim(ctx, processedClaim.id, 'rejected')
      },
    },
    ReturnForEdits: {
      from: ['submitted', 'inReview', 'approved'],
      must: [
        [
          'mint-waits',
          ({ proposal, processedClaim, mintWaits }) =>
            proposal.status !== 'approved' ||
            (!mintWaits &&
              processedClaim?.status !== 'credited' &&
              processedClaim?.status !== 'creditRejected'),
        ],
      ],
      async effect(ctx, { claim, processedClaim }) {
        await setClaim(ctx, claim.id, 'returnedForEdits')
        if (processedClaim) await setProcessedClaim(ctx, processedClaim.id, 'returnedForEdits')
      },
    },
    Withdraw: {
      must: [['action-not-allowed', ({ proposal }) => !proposal.wasAccepted]],
      effect: (ctx, { claim }) => setClaim(ctx, claim.id, 'draft'),
    },
  },

  events: {
    Submit: 'MBPClaimVerify.submit',
    Accept: 'MBPClaimVerify.accept',
    Mint: undefined,
    Approve: 'MBPClaimVerify.approve',
    Reject: 'MBPClaimVerify.reject',
    ReturnForEdits: 'MBPClaimVerify.returnForEdits',
    Resubmit: 'MBPClaimVerify.resubmit',
    Withdraw: 'MBPClaimVerify.withdraw',
  },
  filesGoTo: ({ claim, processedClaim }, outcome) => {
    const made = outcome?.resourceUris[0]?.split('/').at(-1)
    const processedClaimId = made ?? processedClaim?.id
    return processedClaimId
      ? { assetType: 'processedClaim', assetId: processedClaimId }
      : { assetType: 'mbpClaim', assetId: claim.id }
  },
})

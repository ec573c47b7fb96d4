import { transferListing } from '../../../ledger/move.ts'
import { emit } from '../../events/emit.ts'
import { proposalType } from '../type.ts'
import { isListed, isLive, lockBy, onCredit, release } from './credit.ts'

/**
 * The listing marketplace asks another to take over the lien. The owner stays, and need not trade on
 * the other. rulings.md 25. A part is split off first, by POST /credits/{id}/split.
 */
export const marketplaceListingTransfer = proposalType({
  name: 'MarketplaceListingTransfer',
  title: 'Hand the listing of a credit to another marketplace',
  submitter: ['Marketplace'],
  reviewer: 'Marketplace',
  details: {},
  ...onCredit,
  submittersOf: ({ credit }) => [credit.listingMarketplaceId],

  submit: {
    must: [...isLive, isListed],
    parties: [
      ['same-organization', ({ proposal }) => proposal.submitterId !== proposal.reviewerId],
    ],
    effect: lockBy,
  },
  actions: {
    Approve: {
      async effect(ctx, { credit, proposal, parties, resourceUri }) {
        await transferListing(ctx, credit, proposal.reviewerId, proposal.id)
        await emit(ctx, {
          type: 'creditListingTransferred',
          resourceUri,
          receivers: [...parties, proposal.reviewerId],
          data: {
            creditId: credit.id,
            fromMarketplaceId: credit.listingMarketplaceId,
            toMarketplaceId: proposal.reviewerId,
          },
        })
      },
    },
    Reject: release,
    Withdraw: release,
  },

  events: {
    Submit: 'MarketplaceListingTransfer.submit',
    Accept: undefined,
    Mint: undefined,
    ReturnForEdits: undefined,
    Approve: 'MarketplaceListingTransfer.approve',
    Reject: 'MarketplaceListingTransfer.reject',
    Resubmit: 'MarketplaceListingTransfer.resubmit',
    Withdraw: 'MarketplaceListingTransfer.withdraw',
  },
})

import { Type } from 'typebox'
import { delist } from '../../../ledger/move.ts'
import { Quantity } from '../../../lib/schema.ts'
import { emit } from '../../events/emit.ts'
import { proposalType } from '../type.ts'
import { isListed, isLive, lockBy, onCredit, release, splitOff } from './credit.ts'

/**
 * The owner asks the listing marketplace to end a listing, of the whole or of a part. The marketplace
 * may end it itself, at once. rulings.md 25.
 */
export const marketplaceListingDeregister = proposalType({
  name: 'MarketplaceListingDeregister',
  title: 'End the listing of a credit',
  submitter: ['Supplier', 'Buyer', 'Marketplace'],
  reviewer: 'Marketplace',
  details: { quantity: Type.Optional(Quantity) },
  ...onCredit,
  submittersOf: ({ credit }) => [credit.ownerId, credit.listingMarketplaceId],
  // Nobody's credit: while it is not listed, its owner is told so before any reviewer matters.
  reviewerOf: ({ credit }) => credit.listingMarketplaceId ?? credit.ownerId,
  // Who is both owner and marketplace decides in a second call. rulings.md 12.
  isApprovedAtOnce: ({ credit, proposal }) =>
    proposal.submitterId === credit.listingMarketplaceId && proposal.submitterId !== credit.ownerId,

  submit: { must: [...isLive, isListed], prepare: splitOff, effect: lockBy },
  actions: {
    Approve: {
      async effect(ctx, { credit, proposal, parties, resourceUri }) {
        await delist(ctx, credit, proposal.id)
        await emit(ctx, {
          type: 'creditDelisted',
          resourceUri,
          receivers: parties,
          data: { creditId: credit.id, marketplaceId: credit.listingMarketplaceId },
        })
      },
    },
    Reject: release,
    Withdraw: release,
  },

  events: {
    Submit: 'MarketplaceListingDeregister.submit',
    Accept: undefined,
    Mint: undefined,
    ReturnForEdits: undefined,
    Approve: 'MarketplaceListingDeregister.approve',
    Reject: 'MarketplaceListingDeregister.reject',
    Resubmit: 'MarketplaceListingDeregister.resubmit',
    Withdraw: 'MarketplaceListingDeregister.withdraw',
  },
})

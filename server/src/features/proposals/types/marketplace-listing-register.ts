import { Type } from 'typebox'
import { list } from '../../../ledger/move.ts'
import { Quantity } from '../../../lib/schema.ts'
import { emit } from '../../events/emit.ts'
import { proposalType } from '../type.ts'
import { isLive, isNotListed, lockBy, onCredit, release, splitOff } from './credit.ts'

/** The owner, a registered trader, asks a marketplace to list a credit or a part of it. */
export const marketplaceListingRegister = proposalType({
  name: 'MarketplaceListingRegister',
  title: 'List a credit on a marketplace',
  submitter: ['Supplier', 'Buyer', 'Marketplace'],
  reviewer: 'Marketplace',
  details: { quantity: Type.Optional(Quantity) },
  ...onCredit,
  submittersOf: ({ credit }) => [credit.ownerId],

  submit: {
    must: [
      ['not-trader', (facts) => facts.ownerTradesOn.includes(facts.proposal.reviewerId)],
      ...isLive,
      isNotListed,
    ],
    prepare: splitOff,
    effect: lockBy,
  },
  actions: {
    Approve: {
      async effect(ctx, { credit, proposal, parties, resourceUri }) {
        await list(ctx, credit, proposal.reviewerId, proposal.id)
        await emit(ctx, {
          type: 'creditListed',
          resourceUri,
          receivers: [...parties, proposal.reviewerId],
          data: { creditId: credit.id, marketplaceId: proposal.reviewerId },
        })
      },
    },
    Reject: release,
    Withdraw: release,
  },

  events: {
    Submit: 'MarketplaceListingRegister.submit',
    Accept: undefined,
    Mint: undefined,
    ReturnForEdits: undefined,
    Approve: 'MarketplaceListingRegister.approve',
    Reject: 'MarketplaceListingRegister.reject',
    Resubmit: 'MarketplaceListingRegister.resubmit',
    Withdraw: 'MarketplaceListingRegister.withdraw',
  },
})

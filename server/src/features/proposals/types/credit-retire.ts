import { Type } from 'typebox'
import { fromJson } from '../../../db/json.ts'
import { creditGet } from '../../../ledger/credit.ts'
import { retire, setOpenProposal } from '../../../ledger/move.ts'
import { Quantity } from '../../../lib/schema.ts'
import { whyNotLive, whyNotOwnerSpends } from '../../credits/rules.ts'
import { type EndUseBuyer, retirementTerms } from '../../credits/schema.ts'
import {
  creditUri,
  partiesOf,
  partOf,
  refuseForeignBuyer,
  refuseMoreThan,
} from '../../credits/usecases.ts'
import { emit } from '../../events/emit.ts'
import { proposalType } from '../type.ts'
import { lockCredit } from './asset.ts'

/** The owner asks the issuing registry to retire a credit, or a part of it. rulings.md 25, 27. */
export const creditRetire = proposalType({
  name: 'CreditRetire',
  title: 'Retire a credit',
  submitter: ['Supplier', 'Buyer', 'Marketplace'],
  reviewer: 'IssuingRegistry',
  assetType: 'credit',
  details: { ...retirementTerms, quantity: Type.Optional(Quantity) },

  lock: lockCredit,
  // Everybody signed in reads credits.
  isRead: async () => true,
  async load({ tx }, id) {
    const credit = await creditGet(tx, id)
    if (!credit) return undefined
    return {
      credit,
      assetVersion: credit.version,
      resourceUri: creditUri(credit),
      parties: partiesOf(credit),
    }
  },
  ownerOf: ({ credit }) => credit.ownerId,
  reviewerOf: ({ credit }) => credit.issuerId,

  submit: {
    must: [
      ['credit-not-active', ({ credit }) => whyNotLive(credit) !== 'credit-not-active'],
      ['credit-locked', ({ credit }) => whyNotLive(credit) !== 'credit-locked'],
      [
        'credit-listed',
        ({ credit }) => whyNotOwnerSpends(credit, credit.ownerId) !== 'credit-listed',
      ],
    ],
    async prepare(ctx, { credit }, { quantity, endUseBuyer }) {
      refuseForeignBuyer(ctx, endUseBuyer)
      refuseMoreThan(credit, quantity)
      return (await partOf(ctx, credit, quantity)).id
    },
    effect: (ctx, { credit, proposal }) => setOpenProposal(ctx, credit.id, proposal.id),
  },
  actions: {
    Approve: {
      async effect(ctx, { credit, proposal }) {
        const { reason, beneficiary, endUseBuyer } = fromJson<{
          reason?: string
          beneficiary?: Record<string, unknown>
          endUseBuyer?: EndUseBuyer
        }>(proposal.details)
        const retirement = { reason: reason ?? null, beneficiary: beneficiary ?? null }
        await retire(ctx, credit, retirement, { proposalId: proposal.id, endUseBuyer })
        await emit(ctx, {
          type: 'creditRetired',
          resourceUri: creditUri(credit),
          receivers: partiesOf(credit),
          data: { creditId: credit.id, proposalId: proposal.id },
        })
        return { resourceUris: [creditUri(credit)] }
      },
    },
    Reject: { effect: (ctx, { credit }) => setOpenProposal(ctx, credit.id, null) },
    Withdraw: { effect: (ctx, { credit }) => setOpenProposal(ctx, credit.id, null) },
  },

  events: {
    Submit: 'CreditRetire.submit',
    Accept: undefined,
    Mint: undefined,
    ReturnForEdits: undefined,
    Approve: 'CreditRetire.approve',
    Reject: 'CreditRetire.reject',
    Resubmit: 'CreditRetire.resubmit',
    Withdraw: 'CreditRetire.withdraw',
  },
  filesGoTo: ({ credit }) => ({ assetType: 'credit', assetId: credit.id }),
})

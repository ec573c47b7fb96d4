import { Type } from 'typebox'
import { fromJson } from '../../../db/json.ts'
import { retire } from '../../../ledger/move.ts'
import { Quantity } from '../../../lib/schema.ts'
import { type EndUseBuyer, retirementTerms } from '../../credits/schema.ts'
import { creditUri, partiesOf, refuseForeignBuyer } from '../../credits/usecases.ts'
import { emit } from '../../events/emit.ts'
import { proposalType } from '../type.ts'
import { isLive, isNotListed, lockBy, onCredit, release, splitOff } from './credit.ts'

/** The owner asks the issuing registry to retire a credit, or a part of it. rulings.md 25, 27. */
export const creditRetire = proposalType({
  name: 'CreditRetire',
  title: 'Retire a credit',
  submitter: ['Supplier', 'Buyer', 'Marketplace'],
  reviewer: 'IssuingRegistry',
  details: { ...retirementTerms, quantity: Type.Optional(Quantity) },
  ...onCredit,
  submittersOf: ({ credit }) => [credit.ownerId],
  reviewerOf: ({ credit }) => credit.issuerId,

  submit: {
    must: [...isLive, isNotListed],
    async prepare(ctx, facts, details) {
      refuseForeignBuyer(ctx, details.endUseBuyer)
      return splitOff(ctx, facts, details)
    },
    effect: lockBy,
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
    Reject: release,
    Withdraw: release,
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
})

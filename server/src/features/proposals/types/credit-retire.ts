import { proposalType } from '../type.ts'
import { isLive, isNotListed, lockBy, onCredit, release } from './credit.ts'
import { prepareRetirement, retireAsProposed, retirementDetails } from './credit-retirement.ts'

/** The owner asks the issuing registry to retire a credit, or a part of it. rulings.md 25, 27. */
export const creditRetire = proposalType({
  name: 'CreditRetire',
  title: 'Retire a credit',
  submitter: ['Supplier', 'Buyer', 'Marketplace'],
  reviewer: 'IssuingRegistry',
  details: retirementDetails,
  ...onCredit,
  submittersOf: ({ credit }) => [credit.ownerId],
  reviewerOf: ({ credit }) => credit.issuerId,

  submit: { must: [...isLive, isNotListed], prepare: prepareRetirement, effect: lockBy },
  actions: {
    Approve: { effect: retireAsProposed },
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

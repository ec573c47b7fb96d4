import type { MarketRole } from '../../src/db/tables.ts'
import { roles } from '../world.ts'
import {
  type Action,
  type Claim,
  type Credit,
  isLive,
  isOpen,
  leavesOf,
  type Mbp,
  type Party,
  type ProcessedClaim,
  type Proposal,
  type ProposalType,
  type Terms,
  trades,
} from './model.ts'
import { type Against, type Broken, broken } from './operation.ts'
import { has } from './parties.ts'

/** Who may propose what, and what may be done with it. domain.md 3, rulings.md 1 to 14. */

const { supplier, registry, verifier, marketplace, buyer } = roles
const owners: readonly MarketRole[] = [supplier, buyer, marketplace]
const decide: readonly Action[] = ['Approve', 'Reject', 'Withdraw', 'Resubmit']

export const proposalTypes: Record<
  ProposalType,
  { submitter: readonly MarketRole[]; reviewer: MarketRole; actions: readonly Action[] }
> = {
  MBPRegister: {
    submitter: [supplier],
    reviewer: registry,
    actions: [...decide, 'ReturnForEdits'],
  },
  MBPClaimVerify: {
    submitter: [supplier],
    reviewer: verifier,
    actions: [...decide, 'Accept', 'ReturnForEdits'],
  },
  CreditMint: {
    submitter: [verifier],
    reviewer: registry,
    actions: ['Mint', 'Reject', 'ReturnForEdits', 'Withdraw', 'Resubmit'],
  },
  MarketplaceTraderRegister: { submitter: owners, reviewer: marketplace, actions: decide },
  MarketplaceListingRegister: { submitter: owners, reviewer: marketplace, actions: decide },
  MarketplaceListingDeregister: { submitter: owners, reviewer: marketplace, actions: decide },
  MarketplaceListingTransfer: { submitter: [marketplace], reviewer: marketplace, actions: decide },
  CreditRetire: { submitter: owners, reviewer: registry, actions: decide },
  ESGEmissionOffset: { submitter: [buyer], reviewer: registry, actions: decide },
}

/** What a proposal would be, whoever makes it. */
export interface Draft {
  type: ProposalType
  submitter: Party
  reviewer: Party
  about: Proposal['about']
  terms: Terms
}

/** What speaks against making it, or against making it again: `self` is then the one that there is. */
export function againstProposing(draft: Draft, self?: Proposal): Against[] {
  const { type, submitter, reviewer, about } = draft
  const isAnotherOpen = about.proposals.some(
    (other) => other !== self && isOpen(other) && (other.type === type || about.is === 'credit'),
  )
  return broken(
    [!has(submitter, ...proposalTypes[type].submitter), 403, 'role-missing'],
    [!submittersOf(draft).includes(submitter), 403, 'not-owner'],
    [!has(reviewer, proposalTypes[type].reviewer), 422, 'reviewer-unsuitable'],
    [isAnotherOpen, 409, about.is === 'credit' ? 'credit-locked' : 'proposal-already-open'],
    ...rulesOf(draft),
  )
}

function submittersOf({ about, type }: Draft): (Party | undefined)[] {
  if (about.is === 'mbp') return [about.project.owner]
  if (about.is === 'claim') return [about.mbp.project.owner]
  if (about.is === 'processedClaim') return [about.verifier]
  if (about.is === 'party') return [about]
  if (type === 'MarketplaceListingTransfer') return [about.listing]
  if (type === 'MarketplaceListingDeregister') return [about.owner, about.listing]
  return [about.owner]
}

function rulesOf(draft: Draft): Broken[] {
  const { about } = draft
  if (about.is === 'mbp') return rulesOfMbp(draft, about)
  if (about.is === 'claim') return rulesOfClaim(draft, about)
  if (about.is === 'processedClaim') return rulesOfProcessedClaim(draft, about)
  if (about.is === 'party') return [[trades(about, draft.reviewer), 409, 'trader-already']]
  return rulesOfCredit(draft, about)
}

const rulesOfMbp = ({ submitter, reviewer }: Draft, mbp: Mbp): Broken[] => [
  [mbp.status !== 'draft' && mbp.status !== 'returnedForEdits', 409, 'mbp-not-editable'],
  [reviewer !== mbp.registry, 422, 'reviewer-mismatch'],
  [submitter === mbp.registry, 422, 'same-organization'],
]

const rulesOfClaim = ({ submitter, reviewer }: Draft, claim: Claim): Broken[] => [
  [claim.status !== 'draft' && claim.status !== 'returnedForEdits', 409, 'claim-not-editable'],
  [reviewer === submitter || reviewer === claim.mbp.registry, 422, 'verifier-not-independent'],
]

function rulesOfProcessedClaim({ reviewer }: Draft, processed: ProcessedClaim): Broken[] {
  const { claim, status, recommended, quantity } = processed
  const isFree = status === 'verified' || status === 'returnedForEdits'
  return [
    [claim.status !== 'approved', 409, 'claim-not-approved'],
    [!isFree, 409, 'processed-claim-not-verified'],
    [reviewer !== claim.mbp.registry, 422, 'reviewer-mismatch'],
    [recommended.quantity === undefined, 422, 'recommendation-incomplete'],
    [(recommended.quantity ?? 0n) > quantity, 422, 'recommendation-exceeds-verified'],
    [isCreditedTwice(claim), 422, 'claim-already-credited'],
  ]
}

/** rulings.md 11. */
export function isCreditedTwice(claim: Claim): boolean {
  return claim.mbp.claims.some(({ startDate, endDate, processed }) => {
    const overlaps = startDate <= claim.endDate && claim.startDate <= endDate
    const credit = processed?.credit
    if (!overlaps || !credit || processed === claim.processed) return false
    return leavesOf(credit).some(({ status }) => status !== 'cancelled')
  })
}

function rulesOfCredit({ type, submitter, reviewer, terms }: Draft, credit: Credit): Broken[] {
  const needsLien = type.startsWith('Marketplace') && type !== 'MarketplaceListingRegister'
  const follows =
    type === 'MarketplaceListingDeregister'
      ? (credit.listing ?? credit.owner)
      : type === 'CreditRetire' || type === 'ESGEmissionOffset'
        ? credit.issuer
        : reviewer
  const { periodId, endUseBuyer } = terms
  return [
    [endUseBuyer !== undefined && !submitter.isOmnibus, 403, 'not-omnibus'],
    [type === 'MarketplaceListingRegister' && !trades(credit.owner, reviewer), 403, 'not-trader'],
    [!isLive(credit), 409, 'credit-not-active'],
    [needsLien && isLive(credit) && !credit.listing, 409, 'credit-not-listed'],
    [!needsLien && credit.listing !== undefined, 409, 'credit-listed'],
    [reviewer !== follows, 422, 'reviewer-mismatch'],
    [type === 'MarketplaceListingTransfer' && reviewer === submitter, 422, 'same-organization'],
    [
      periodId !== undefined && !credit.owner.periods.some(({ id }) => id === periodId),
      422,
      'reporting-period-unsuitable',
    ],
  ]
}

const from: Record<Action, readonly Proposal['status'][]> = {
  Accept: ['submitted'],
  Approve: ['submitted', 'inReview'],
  Mint: ['submitted'],
  Reject: ['submitted', 'inReview'],
  ReturnForEdits: ['submitted', 'inReview'],
  Resubmit: ['submitterActionNeeded', 'withdrawn'],
  Withdraw: ['submitted', 'submitterActionNeeded'],
}

export const takerOf = ({ submitter, reviewer }: Proposal, action: Action) =>
  action === 'Resubmit' || action === 'Withdraw' ? submitter : reviewer

/** What speaks against an action, but for what its body says. */
export function againstActing(proposal: Proposal, action: Action, by: Party): Against[] {
  const { submitter, reviewer, type } = proposal
  const isParty = by === submitter || by === reviewer
  const isKnown = proposalTypes[type].actions.includes(action)
  if (!isParty || !isKnown) {
    return broken([!isParty, 404, 'not-found'], [!isKnown, 422, 'unknown-action'])
  }
  const isTooEarlyOrLate = !startsOf(proposal, action).includes(proposal.status)
  return [
    ...broken(
      [by !== takerOf(proposal, action), 403],
      [isTooEarlyOrLate, 409],
      ...(isTooEarlyOrLate ? [] : rulesOfAction(proposal, action)),
    ),
    // Whatever spoke against making it is a conflict by now. rulings.md 2.
    ...(action === 'Resubmit' ? againstProposing(proposal, proposal) : []).map(
      ([, code]): Against => [409, undefined, code ?? ''],
    ),
  ]
}

/** The statuses from which a type of proposal may take the action. */
export function startsOf(
  { type, wasAccepted }: Proposal,
  action: Action,
): readonly Proposal['status'][] {
  if (type !== 'MBPClaimVerify') return from[action]
  if (action === 'Approve') return ['inReview']
  if (action === 'Reject' && wasAccepted) return [...from.Reject, 'submitterActionNeeded']
  if (action === 'ReturnForEdits') return [...from.ReturnForEdits, 'approved']
  return from[action]
}

function rulesOfAction({ type, about, status, wasAccepted }: Proposal, action: Action): Broken[] {
  if (type === 'CreditMint' && action === 'Mint' && about.is === 'processedClaim') {
    return [[isCreditedTwice(about.claim), 422, 'claim-already-credited']]
  }
  if (about.is !== 'claim') return []
  const results = about.processed?.results ?? []
  const isUnfinished = results.some(({ outcome }) => !['Verified', 'Exception'].includes(outcome))
  const isUnexplained = results.some(
    ({ outcome, comment }) => outcome === 'Exception' && comment === null,
  )
  if (action === 'Approve') {
    return [
      [isUnfinished, 422, 'results-unfinished'],
      [isUnexplained, 422, 'comment-missing'],
    ]
  }
  if (action === 'Withdraw') return [[wasAccepted, 409]]
  if (action === 'ReturnForEdits' && status === 'approved') {
    const processed = about.processed
    const mintWaits = processed?.proposals.some((mint) => mint.status === 'submitted')
    const isDecided = processed?.status === 'credited' || processed?.status === 'creditRejected'
    return [[mintWaits || isDecided, 409]]
  }
  return []
}

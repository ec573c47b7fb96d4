import type { Reply } from '../world.ts'
import * as ledger from './ledger.ts'
import {
  type Action,
  asset,
  type Claim,
  type Credit,
  isOpen,
  type Mbp,
  type Model,
  type Party,
  type ProcessedClaim,
  type Proposal,
  partiesOf,
  tell,
  touch,
} from './model.ts'
import type { Draft } from './proposal-rules.ts'

/** What a proposal and the actions on it do. Whether they may be done has been decided. */

export function propose(model: Model, draft: Draft, id: string): Proposal {
  const proposal: Proposal = {
    ...asset(id, `/proposals/${id}`),
    is: 'proposal',
    status: 'submitted',
    wasAccepted: false,
    history: [],
    ...draft,
  }
  model.proposals.push(proposal)
  proposal.about.proposals.push(proposal)
  submit(model, proposal, 'Submit')
  const { about, submitter, type } = proposal
  if (
    type === 'MarketplaceListingDeregister' &&
    about.is === 'credit' &&
    submitter === about.listing &&
    submitter !== about.owner
  ) {
    act(model, proposal, 'Approve', undefined, undefined)
  }
  return proposal
}

/** Returns the credit or the processed claim that it made or changed, if any. */
export function act(
  model: Model,
  proposal: Proposal,
  action: Action,
  answer: Reply['body'],
  minted: { quantity: bigint; vintage: number } | undefined,
): Credit | ProcessedClaim | undefined {
  if (action === 'Resubmit') {
    proposal.status = proposal.wasAccepted ? 'inReview' : 'submitted'
    submit(model, proposal, action)
    return proposal.about.is === 'claim' ? proposal.about.processed : undefined
  }
  tellOf(model, proposal, action)
  const made = effect(model, proposal, action, answer, minted)
  proposal.status = statusAfter(action)
  proposal.wasAccepted ||= action === 'Accept'
  proposal.history.push(action)
  if (proposal.about.is === 'credit' && !isOpen(proposal)) proposal.about.lock = undefined
  touch(proposal)
  return made
}

function statusAfter(action: Exclude<Action, 'Resubmit'>): Proposal['status'] {
  return (
    {
      Accept: 'inReview',
      Approve: 'approved',
      Mint: 'approved',
      Reject: 'rejected',
      ReturnForEdits: 'submitterActionNeeded',
      Withdraw: 'withdrawn',
    } as const
  )[action]
}

function submit(model: Model, proposal: Proposal, action: 'Submit' | 'Resubmit') {
  const { about, wasAccepted } = proposal
  if (about.is === 'mbp') set(about, 'submitted')
  if (about.is === 'claim') {
    set(about, wasAccepted ? 'inVerification' : 'submitted')
    if (about.processed) comeBack(about.processed)
  }
  if (about.is === 'processedClaim') set(about, 'submittedForCredit')
  if (about.is === 'credit') about.lock = proposal
  proposal.history.push(action)
  touch(proposal)
  tellOf(model, proposal, action)
}

/** The claim is back: new checkpoints get results, what changed is to be judged again. rulings.md 8. */
function comeBack(processed: ProcessedClaim) {
  for (const checkpoint of processed.claim.checkpoints) {
    const result = processed.results.find((each) => each.checkpoint === checkpoint)
    if (!result) addResult(processed, checkpoint)
    else if (result.judged !== checkpoint.changes) {
      result.outcome = 'Pending'
      result.isMarkedChanged = true
    }
  }
  set(processed, 'inProgress')
}

function addResult(processed: ProcessedClaim, checkpoint: Claim['checkpoints'][number]) {
  processed.results.push({
    // Told by the service; the checkpoint says which one it is.
    id: '',
    checkpoint,
    outcome: 'Pending',
    comment: null,
    judged: checkpoint.changes,
    isMarkedChanged: false,
  })
}

function set<T extends Mbp | Claim | ProcessedClaim>(thing: T, status: T['status']) {
  thing.status = status
  touch(thing)
}

/** Who is told of a proposal: its parties and those of the asset. domain.md 5. */
function tellOf(model: Model, proposal: Proposal, action: string) {
  const { submitter, reviewer, type, about } = proposal
  tell(model, `${type}.${action}`, [submitter, reviewer, ...toldOf(about)])
}

function toldOf(about: Proposal['about']): (Party | undefined)[] {
  if (about.is === 'mbp') return [about.project.owner]
  if (about.is === 'claim') return [about.mbp.project.owner, about.mbp.registry]
  if (about.is === 'processedClaim') return [about.claim.mbp.project.owner]
  return about.is === 'credit' ? partiesOf(about) : [about]
}

function effect(
  model: Model,
  { type, about, reviewer, wasAccepted, terms }: Proposal,
  action: Exclude<Action, 'Resubmit'>,
  answer: Reply['body'],
  minted: { quantity: bigint; vintage: number } | undefined,
): Credit | ProcessedClaim | undefined {
  if (about.is === 'mbp') {
    if (action === 'Approve') set(about, 'registered')
    if (action === 'Reject') set(about, 'rejected')
    if (action === 'ReturnForEdits') set(about, 'returnedForEdits')
    if (action === 'Withdraw') set(about, 'draft')
  }
  if (about.is === 'claim')
    return effectOnClaim(model, about, reviewer, wasAccepted, action, answer)
  if (about.is === 'processedClaim')
    return effectOnProcessedClaim(model, about, action, answer, minted)
  if (action !== 'Approve') return undefined
  if (about.is === 'party') {
    tell(model, 'Trader registered', [about, reviewer])
    about.tradesOn.add(reviewer)
    return undefined
  }
  if (about.is !== 'credit') return undefined
  if (type === 'MarketplaceListingRegister') ledger.list(model, about, reviewer)
  if (type === 'MarketplaceListingDeregister') ledger.delist(model, about)
  if (type === 'MarketplaceListingTransfer') ledger.transferListing(model, about, reviewer)
  if (type === 'CreditRetire' || type === 'ESGEmissionOffset') {
    ledger.retire(model, about, terms.reason, terms.endUseBuyer)
  }
  return undefined
}

function effectOnClaim(
  model: Model,
  claim: Claim,
  verifier: Party,
  wasAccepted: boolean,
  action: Action,
  answer: Reply['body'],
): ProcessedClaim | undefined {
  const { processed } = claim
  if (action === 'Accept') {
    set(claim, 'inVerification')
    const uri = String(answer.outcome.resourceUris[0])
    const made: ProcessedClaim = {
      ...asset(String(uri.split('/').at(-1)), uri),
      is: 'processedClaim',
      claim,
      verifier,
      quantity: claim.quantity,
      recommended: {},
      results: [],
      status: 'inProgress',
    }
    for (const checkpoint of claim.checkpoints) addResult(made, checkpoint)
    claim.processed = made
    model.processedClaims.push(made)
    return made
  }
  if (action === 'Approve') set(claim, 'approved')
  if (action === 'Reject') set(claim, wasAccepted ? 'rejected' : 'draft')
  if (action === 'ReturnForEdits') set(claim, 'returnedForEdits')
  if (action === 'Withdraw') set(claim, 'draft')
  if (!processed) return undefined
  if (action === 'Approve') set(processed, 'verified')
  if (action === 'Reject') set(processed, 'rejected')
  if (action === 'ReturnForEdits') set(processed, 'returnedForEdits')
  return processed
}

function effectOnProcessedClaim(
  model: Model,
  processed: ProcessedClaim,
  action: Action,
  answer: Reply['body'],
  minted: { quantity: bigint; vintage: number } | undefined,
): Credit | undefined {
  if (action === 'Reject') set(processed, 'creditRejected')
  if (action === 'ReturnForEdits') set(processed, 'returnedForEdits')
  // Whose claim was returned meanwhile is not verified by this: its claim decides. rulings.md 3, 6.
  if (action === 'Withdraw' && processed.claim.status === 'approved') set(processed, 'verified')
  if (action !== 'Mint' || !minted) return undefined
  const uri = String(answer.outcome.resourceUris[0])
  const credit = ledger.mint(model, processed, { id: String(uri.split('/').at(-1)), ...minted })
  processed.credit = credit
  set(processed, 'credited')
  return credit
}

/** The open proposal on a credit is rejected by its cancellation. rulings.md 26. */
export function rejectByCancel(model: Model, proposal: Proposal) {
  tellOf(model, proposal, 'Reject')
  proposal.status = 'rejected'
  proposal.history.push('Reject')
  touch(proposal)
}

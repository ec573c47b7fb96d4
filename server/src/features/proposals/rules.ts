import { covers } from '../../access.ts'
import type { Actor } from '../../ctx.ts'
import { fromJson } from '../../db/json.ts'
import { type ProblemCode, problems } from '../../lib/problem.ts'
import type { AnyProposalType, BaseFacts, ProposalRow, Rule, Step } from './type.ts'
import { type Action, type Transition, workflow } from './workflow.ts'

/** The rules see the proposal beside the facts of its asset, and whether another waits on that. */
export type Facts = BaseFacts & { proposal: ProposalRow; isAnotherOpen?: boolean }

export function firstBroken<F>(rules: readonly Rule<F>[] = [], facts: F): ProblemCode | undefined {
  return rules.find(([, must]) => !must(facts))?.[0]
}

export function hasAction(type: AnyProposalType, action: Action): boolean {
  return action === 'Resubmit' || type.actions[action] !== undefined
}

export function stepOf(type: AnyProposalType, action: Action): Step<BaseFacts, never> {
  return (action === 'Resubmit' ? type.submit : type.actions[action]) ?? {}
}

export function statusAfter(action: Action, { wasAccepted }: ProposalRow) {
  const { to, toIfAccepted }: Transition = workflow[action]
  return wasAccepted && toIfAccepted ? toIfAccepted : to
}

/**
 * Why the actor may not take the action now; undefined if nothing stands in the way. The same
 * function refuses the action and tells the page which buttons to offer.
 */
export function whyNot(
  type: AnyProposalType,
  action: Action,
  facts: Facts | undefined,
  proposal: ProposalRow,
  actor: Actor,
): ProblemCode | undefined {
  const { by }: Transition = workflow[action]
  const party = by === 'submitter' ? proposal.submitterId : proposal.reviewerId
  if (!hasAction(type, action)) return 'unknown-action'
  if (actor.organization?.id !== party) return by === 'submitter' ? 'not-submitter' : 'not-reviewer'
  if (!covers(actor, by === 'submitter' ? type.submitter : [type.reviewer])) return 'role-missing'
  const broken = whyNotNow(type, action, facts, proposal)
  if (broken !== undefined || action !== 'Resubmit') return broken
  // Whoever names an end-use buyer must still be omnibus. rulings.md 2, 27.
  const { endUseBuyer } = fromJson<{ endUseBuyer?: unknown }>(proposal.details)
  const mayName = endUseBuyer === undefined || actor.organization.isOmnibusOrganization
  return mayName ? undefined : 'no-longer-holds'
}

/** As above, of the proposal and its asset alone. */
export function whyNotNow(
  type: AnyProposalType,
  action: Action,
  facts: Facts | undefined,
  proposal: ProposalRow,
): ProblemCode | undefined {
  const step = stepOf(type, action)
  const { from }: Transition = workflow[action]
  const starts = action === 'Resubmit' ? from : (step.from ?? from)
  if (action === 'Approve' && starts.length === 1 && proposal.status === 'submitted') {
    return 'accept-first'
  }
  if (!starts.includes(proposal.status)) return 'action-not-allowed'
  if (!facts) return 'no-longer-holds'
  if (action !== 'Resubmit') return firstBroken(step.must, facts)
  return whyNotResubmit(type, facts)
}

/** Every check of creation again; what no longer holds is a conflict now. rulings.md 2. */
function whyNotResubmit(type: AnyProposalType, facts: Facts): ProblemCode | undefined {
  const { proposal } = facts
  if (!type.submittersOf(facts).includes(proposal.submitterId)) return 'no-longer-holds'
  const reviewerId = type.reviewerOf?.(facts)
  if (reviewerId !== undefined && reviewerId !== proposal.reviewerId) return 'reviewer-changed'
  if (facts.isAnotherOpen) return 'proposal-already-open'
  const { must, parties, fits } = type.submit
  const input = fromJson<never>(proposal.details)
  const broken =
    firstBroken(must, facts) ??
    firstBroken(parties, facts) ??
    firstBroken(fits, { ...facts, input })
  if (broken === undefined) return undefined
  return problems[broken][0] === 409 ? broken : 'no-longer-holds'
}

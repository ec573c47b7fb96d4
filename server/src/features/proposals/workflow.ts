import type { ProposalStatus } from '../../db/tables.ts'

/**
 * Every proposal, whatever it proposes, walks through these statuses. A type picks its actions, and
 * may start one from other statuses. domain.md 3, rulings.md 1 to 6.
 */
export interface Transition {
  by: 'submitter' | 'reviewer'
  from: readonly ProposalStatus[]
  to: ProposalStatus
  /** Where it leads once the proposal was ever accepted. */
  toIfAccepted?: ProposalStatus
}

export const workflow = {
  Accept: { by: 'reviewer', from: ['submitted'], to: 'inReview' },
  Approve: { by: 'reviewer', from: ['submitted', 'inReview'], to: 'approved' },
  Mint: { by: 'reviewer', from: ['submitted'], to: 'approved' },
  Reject: { by: 'reviewer', from: ['submitted', 'inReview'], to: 'rejected' },
  ReturnForEdits: {
    by: 'reviewer',
    from: ['submitted', 'inReview'],
    to: 'submitterActionNeeded',
  },
  Resubmit: {
    by: 'submitter',
    from: ['submitterActionNeeded', 'withdrawn'],
    to: 'submitted',
    toIfAccepted: 'inReview',
  },
  Withdraw: {
    by: 'submitter',
    from: ['submitted', 'submitterActionNeeded'],
    to: 'withdrawn',
  },
} as const satisfies Record<string, Transition>

export type Action = keyof typeof workflow
export const actions = Object.keys(workflow) as Action[]

export const openStatuses: readonly ProposalStatus[] = [
  'submitted',
  'inReview',
  'submitterActionNeeded',
]

/** The source's other words for an action. rulings.md 35. */
const synonyms: Record<string, Action> = { submit: 'Resubmit', remove: 'Withdraw' }

/** The action that a word names, in any case; undefined if none. */
export function actionNamed(word: string): Action | undefined {
  const name = word.trim().toLowerCase()
  return actions.find((action) => action.toLowerCase() === name) ?? synonyms[name]
}

import type { Schemas } from '@environmental-credit-service/client'
import { useAsk } from '../../../data/ask.ts'

type Proposal = Schemas['ProposalSummary']
type Type = 'MBPRegister' | 'MBPClaimVerify'

/** The newest proposal about an asset of which the caller is a party. */
export function useReview(resourceUri: string, type: Type): Proposal | undefined {
  const { data } = useAsk('proposalList', {
    query: { filter: `resourceUri eq '${resourceUri}'`, top: 1, type: [type] },
  })
  return data?.items[0]
}

type ActionRecord = Proposal['actions'][number]

/** The last time that it was returned, and the submission that was returned. */
export function lastReturnOf(
  proposal: Proposal | undefined,
): { returned: ActionRecord; submittedAt: string } | undefined {
  const { actions = [] } = proposal ?? {}
  const at = actions.findLastIndex(({ action }) => action === 'ReturnForEdits')
  const returned = actions[at]
  const submitted = actions
    .slice(0, Math.max(0, at))
    .findLast(({ action }) => action === 'Submit' || action === 'Resubmit')
  return returned && submitted && { returned, submittedAt: submitted.at }
}

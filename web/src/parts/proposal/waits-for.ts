import type { Schemas } from '@environmental-credit-service/client'

type Parties = Pick<Schemas['ProposalSummary'], 'status' | 'submitterId' | 'reviewerId'>

/** Who has the next step; nobody once it is decided or taken back. */
export function waitsFor({ status, submitterId, reviewerId }: Parties): string | undefined {
  if (status === 'submitted' || status === 'inReview') return reviewerId
  return status === 'submitterActionNeeded' ? submitterId : undefined
}

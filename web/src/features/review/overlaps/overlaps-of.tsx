import { useAsk } from '../../../data/ask.ts'
import { useMe } from '../../../data/session.ts'
import type { Proposal } from '../../../parts/proposal/proposal.ts'
import { resourceOf } from '../../../parts/proposal/resource-of.ts'
import { OfClaim, OfMbp, OfProposal } from './asked.tsx'

/** What may be counted twice: to the reviewer as to the owner, as far as each may know. */
export function OverlapsOf({ proposal }: { proposal: Proposal }) {
  const { organization } = useMe()
  const isReviewer = proposal.reviewerId === organization?.id
  const resource = resourceOf(proposal.resourceUri)
  if (resource?.kind === 'mbp') {
    return isReviewer ? (
      <OfProposal proposal={proposal} place={resource.ids} />
    ) : (
      <OfMbp place={resource.ids} />
    )
  }
  if (resource?.kind === 'mbpClaim') {
    return isReviewer ? (
      <OfProposal proposal={proposal} place={resource.ids} />
    ) : (
      <OfClaim place={resource.ids} mbpClaimId={resource.ids.mbpClaimId} />
    )
  }
  if (resource?.kind === 'processedClaim') {
    return <OfProcessedClaim {...resource.ids} proposal={isReviewer ? proposal : undefined} />
  }
  return null
}

interface Props {
  processedClaimId: string
  proposal: Proposal | undefined
}

function OfProcessedClaim({ processedClaimId, proposal }: Props) {
  const { data } = useAsk('processedClaimGet', { path: { processedClaimId } })
  if (!data) return null
  if (proposal) return <OfProposal proposal={proposal} place={data} />
  return <OfClaim place={data} mbpClaimId={data.claimId} />
}

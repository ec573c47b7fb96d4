import type { Proposal } from '../../../parts/proposal/proposal.ts'
import { resourceOf } from '../../../parts/proposal/resource-of.ts'
import { ClaimEvidence } from './claim-evidence.tsx'
import { CreditEvidence } from './credit-evidence.tsx'
import { MbpEvidence } from './mbp-evidence.tsx'
import { OrganizationEvidence } from './organization-evidence.tsx'
import { ProcessedClaimEvidence } from './processed-claim-evidence.tsx'
import { ProjectEvidence } from './project-evidence.tsx'

/** All that a decision rests on, from what is asked for up to the project that it came from. */
export function Evidence({ proposal }: { proposal: Proposal }) {
  const resource = resourceOf(proposal.resourceUri)
  switch (resource?.kind) {
    case 'mbp':
      return (
        <>
          <MbpEvidence {...resource.ids} />
          <ProjectEvidence {...resource.ids} />
        </>
      )
    case 'mbpClaim':
      return (
        <>
          <ClaimEvidence {...resource.ids} />
          <MbpEvidence {...resource.ids} />
          <ProjectEvidence {...resource.ids} />
        </>
      )
    case 'processedClaim':
      return <ProcessedClaimEvidence {...resource.ids} />
    case 'credit':
      return <CreditEvidence proposal={proposal} {...resource.ids} />
    case 'organization':
      return <OrganizationEvidence {...resource.ids} />
    default:
      return null
  }
}

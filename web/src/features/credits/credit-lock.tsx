import type { Schemas } from '@environmental-credit-service/client'
import { useMe } from '../../data/session.ts'
import { ProposalOf } from '../../parts/proposal/proposal-of.tsx'

/** What waits, or was last decided, on the credit, for those who take part in it. */
export function CreditLock({ credit }: { credit: Schemas['Credit'] }) {
  const { organization } = useMe()
  const { ownerId, issuerId, listingMarketplaceId, openProposalId, status, resourceUri } = credit
  const isLive = status === 'active' || status === 'listed'
  const parties = [ownerId, issuerId, listingMarketplaceId]
  const mayTakePart = organization && (openProposalId !== null || parties.includes(organization.id))
  if (!isLive || !mayTakePart) return null
  return <ProposalOf resourceUri={resourceUri} />
}

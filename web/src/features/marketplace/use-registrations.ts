import type { Schemas } from '@environmental-credit-service/client'
import { useAsk } from '../../data/ask.ts'

/** The newest own registration with each marketplace. */
export function useRegistrations(): ReadonlyMap<string, Schemas['ProposalSummary']> {
  const { data } = useAsk('proposalList', {
    query: {
      type: ['MarketplaceTraderRegister'],
      role: 'submitter',
      orderBy: 'createdAt asc',
      top: 500,
    },
  })
  // Of several with one marketplace the last stays.
  return new Map(data?.items.map((proposal) => [proposal.reviewerId, proposal]))
}

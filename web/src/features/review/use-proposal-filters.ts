import { useTranslation } from 'react-i18next'
import type { Filter } from '../../parts/list/filters.tsx'
import type { Proposal, ProposalType } from '../../parts/proposal/proposal.ts'

const allTypes = [
  'MBPRegister',
  'MBPClaimVerify',
  'CreditMint',
  'MarketplaceTraderRegister',
  'MarketplaceListingRegister',
  'MarketplaceListingDeregister',
  'MarketplaceListingTransfer',
  'CreditRetire',
  'ESGEmissionOffset',
] as const satisfies readonly ProposalType[]

const statuses = [
  'submitted',
  'inReview',
  'submitterActionNeeded',
  'approved',
  'rejected',
  'withdrawn',
] as const satisfies readonly Proposal['status'][]

/** What the lists of requests can be narrowed by; one that has its types is of the reviewer. */
export function useProposalFilters(types?: readonly ProposalType[]): Filter[] {
  const { t } = useTranslation()
  const role: Filter = {
    key: 'role',
    kind: 'one',
    label: t('review.role'),
    options: [
      { value: 'reviewer', label: t('review.weDecide') },
      { value: 'submitter', label: t('review.weAsked') },
    ],
  }
  return [
    ...(types ? [] : [role]),
    {
      key: 'type',
      kind: 'some',
      label: t('review.type'),
      options: (types ?? allTypes).map((type) => ({
        value: type,
        label: t(`terms.proposalType.${type}`),
      })),
    },
    {
      key: 'status',
      kind: 'some',
      label: t('review.status'),
      options: statuses.map((status) => ({ value: status, label: t(`status.${status}`) })),
    },
    { key: 'minCreatedAt', kind: 'date', label: t('review.askedFrom') },
    { key: 'maxCreatedAt', kind: 'date', label: t('review.askedBefore') },
  ]
}

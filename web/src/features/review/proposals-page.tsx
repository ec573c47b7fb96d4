import type { Schemas } from '@environmental-credit-service/client'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { allOf, firstOf, type Search } from '../../app/search.ts'
import { Empty } from '../../parts/empty.tsx'
import { ListTable } from '../../parts/list/list-table.tsx'
import { Page } from '../../parts/page.tsx'
import type { ProposalType } from '../../parts/proposal/proposal.ts'
import { listOf } from './list-of.ts'
import { useProposalColumns } from './use-proposal-columns.tsx'
import { useProposalFilters } from './use-proposal-filters.ts'

export type ProposalSummary = Schemas['ProposalSummary']

const retirements = ['CreditRetire', 'ESGEmissionOffset'] as const
const listings = [
  'MarketplaceListingRegister',
  'MarketplaceListingDeregister',
  'MarketplaceListingTransfer',
] as const

/** Every request that the organization made or decides. */
export function ProposalsPage() {
  const { t } = useTranslation()
  // The title of one type says enough, and the rest of what is asked is not there.
  const isOfOne = allOf((useSearch({ strict: false }) as Search).type).length === 1
  return (
    <Page title={useTitle()} lead={isOfOne ? undefined : t('review.lead')}>
      <Requests />
    </Page>
  )
}

export function RetirementsPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('navigation.retirements')} lead={t('review.retirementsLead')}>
      <Requests types={retirements} />
    </Page>
  )
}

export function ListingRequestsPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('navigation.listingRequests')} lead={t('review.listingsLead')}>
      <Requests types={listings} />
    </Page>
  )
}

/** Those of some types, to be decided by the organization; or all, as the address says. */
function Requests({ types }: { types?: readonly ProposalType[] }) {
  const { t } = useTranslation()
  const columns = useProposalColumns({ isOfCredits: types !== undefined })
  const filters = useProposalFilters(types)
  return (
    <ListTable
      name="proposalList"
      label={t('review.requests')}
      {...(types && { input: { query: { role: 'reviewer', type: [...types] } } })}
      columns={columns}
      filters={filters}
      empty={<Empty title={t('review.empty')}>{t('review.emptyText')}</Empty>}
    />
  )
}

/** Called as the entry of the navigation that leads here. */
function useTitle(): string {
  const { t } = useTranslation()
  const { role, type } = useSearch({ from: '/shell/proposals' })
  const [only, ...others] = allOf(type)
  const named = listOf[only as ProposalType]
  if (firstOf(role) === 'reviewer' && named && others.length === 0) return t(`navigation.${named}`)
  if (firstOf(role) === 'reviewer') return t('review.toDecide')
  if (firstOf(role) === 'submitter') return t('navigation.ownProposals')
  return t('review.requests')
}

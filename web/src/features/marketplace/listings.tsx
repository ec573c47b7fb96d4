import type { Schemas } from '@environmental-credit-service/client'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../parts/card.tsx'
import { CreditActionDialog } from '../../parts/credit/actions/credit-action-dialog.tsx'
import type { CreditAction } from '../../parts/credit/actions/why-not.ts'
import { useCreditColumns } from '../../parts/credit/credit-columns.tsx'
import { useCreditFilters } from '../../parts/credit/credit-filters.ts'
import { Empty } from '../../parts/empty.tsx'
import { PageLink } from '../../parts/links.tsx'
import { ListTable } from '../../parts/list/list-table.tsx'
import { ListingMenu } from './listing-menu.tsx'

type Credit = Schemas['Credit']
const without = ['status', 'listingMarketplaceId'] as const

/** The credits that the own marketplace has listed, each with what it can do. */
export function Listings({ marketplaceId }: { marketplaceId: string }) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<{ credit: Credit; action: CreditAction }>()
  const columns = useCreditColumns({ hasMarketplace: false })
  const filters = useCreditFilters({ without })
  return (
    <Card title={t('marketplace.ourListings')}>
      <ListTable
        name="listingList"
        label={t('navigation.listings')}
        input={{ path: { marketplaceId } }}
        columns={[
          ...columns,
          {
            title: t('list.actions'),
            cell: (credit) => (
              <ListingMenu credit={credit} onChoose={(action) => setChosen({ credit, action })} />
            ),
          },
        ]}
        filters={filters}
        empty={
          <Empty title={t('marketplace.noListings')}>
            {t('marketplace.noListingsText')}{' '}
            <PageLink to="/listing-requests">{t('navigation.listingRequests')}</PageLink>
          </Empty>
        }
      />
      {chosen && (
        <CreditActionDialog
          credit={chosen.credit}
          action={chosen.action}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Card>
  )
}

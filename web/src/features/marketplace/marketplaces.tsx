import type { Schemas } from '@environmental-credit-service/client'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/empty.tsx'
import { ListTable } from '../../parts/list/list-table.tsx'
import { RegisterDialog } from './register-dialog.tsx'
import { Registration } from './registration.tsx'
import { useNameFilter } from './use-name-filter.tsx'
import { useRegistrations } from './use-registrations.ts'

type Marketplace = Schemas['Marketplace']

/** All marketplaces, and for each whether the organization trades on it or has asked to. */
export function Marketplaces({ title }: { title?: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const registrations = useRegistrations()
  const [chosen, setChosen] = useState<Marketplace>()
  const { query, field, nothingFound } = useNameFilter(t('marketplace.marketplaces'), 'm.')
  return (
    <Card {...(title && { title })}>
      {field}
      <ListTable
        name="marketplaceList"
        prefix="m."
        label={t('marketplace.marketplaces')}
        input={{ query }}
        columns={[
          {
            title: t('marketplace.name'),
            cell: ({ name }) => name,
            orderBy: 'name',
          },
          {
            title: t('marketplace.traderCount'),
            cell: ({ traderCount }) => format.number(traderCount),
            isNumber: true,
          },
          {
            title: t('marketplace.listingCount'),
            cell: ({ listingCount }) => format.number(listingCount),
            isNumber: true,
          },
          {
            title: t('marketplace.yourState'),
            cell: (marketplace) => (
              <Registration
                marketplace={marketplace}
                proposal={registrations.get(marketplace.id)}
                onRegister={() => setChosen(marketplace)}
              />
            ),
          },
        ]}
        empty={nothingFound || <Empty title={t('marketplace.noMarketplaces')} />}
      />
      {chosen && <RegisterDialog marketplace={chosen} onClose={() => setChosen(undefined)} />}
    </Card>
  )
}

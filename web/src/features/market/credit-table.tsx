import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Search } from '../../app/search.ts'
import { useCreditColumns } from '../../parts/credit/credit-columns.tsx'
import { ListTable } from '../../parts/list/list-table.tsx'
import { HowToBuy } from './how-to-buy.tsx'
import { listedQuery } from './listed-query.ts'

export function CreditTable({ search, empty }: { search: Search; empty: ReactNode }) {
  const { t } = useTranslation()
  const columns = useCreditColumns({ hasOwner: false })
  return (
    <ListTable
      name="creditList"
      label={t('market.results')}
      input={{ query: listedQuery(search) }}
      columns={[
        ...columns,
        { title: t('market.buying'), cell: (credit) => <HowToBuy credit={credit} /> },
      ]}
      empty={empty}
    />
  )
}

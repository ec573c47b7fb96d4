import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay, useMe } from '../../data/session.ts'
import { Card } from '../../parts/card.tsx'
import { useCreditColumns } from '../../parts/credit/credit-columns.tsx'
import { unsplit, useCreditFilters } from '../../parts/credit/credit-filters.ts'
import { Empty } from '../../parts/empty.tsx'
import { PageLink } from '../../parts/links.tsx'
import { ListTable } from '../../parts/list/list-table.tsx'
import { Page } from '../../parts/page.tsx'
import { CreditFigures } from './credit-figures.tsx'
import { PlanButtons } from './plans/plan-buttons.tsx'

/** What the organization owns, and what it can do with a quantity of it. */
export function PortfolioPage() {
  const { t } = useTranslation()
  const { organization } = useMe()
  const mayAct = useMay('Supplier', 'Buyer', 'Marketplace')
  const columns = useCreditColumns({ hasOwner: false })
  const filters = useCreditFilters()
  const isBuyer = organization?.marketRoles.includes('Buyer')
  return (
    <Page
      title={t('navigation.portfolio')}
      lead={t('credits.portfolioLead')}
      actions={mayAct && <PlanButtons />}
    >
      <CreditFigures of="owned" />
      <Card>
        <Text size="sm" c="dimmed">
          {t('credits.splitHidden')}
        </Text>
        <ListTable
          name="creditList"
          label={t('navigation.portfolio')}
          input={{ query: { ownerId: organization?.id ?? '', status: [...unsplit] } }}
          columns={columns}
          filters={filters}
          empty={
            <Empty title={t('credits.ownNoneTitle')}>
              {isBuyer ? (
                <PageLink to="/market">{t('credits.ownNoneBuyer')}</PageLink>
              ) : (
                <PageLink to="/projects">{t('credits.ownNoneSupplier')}</PageLink>
              )}
            </Empty>
          }
        />
      </Card>
    </Page>
  )
}

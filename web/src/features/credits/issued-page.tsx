import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../data/session.ts'
import { Card } from '../../parts/card.tsx'
import { useCreditColumns } from '../../parts/credit/credit-columns.tsx'
import { unsplit, useCreditFilters } from '../../parts/credit/credit-filters.ts'
import { Empty } from '../../parts/empty.tsx'
import { PageLink } from '../../parts/links.tsx'
import { ListTable } from '../../parts/list/list-table.tsx'
import { Page } from '../../parts/page.tsx'
import { CreditFigures } from './credit-figures.tsx'

const without = ['issuerId'] as const

/** What a registry has issued, and what became of it. */
export function IssuedPage() {
  const { t } = useTranslation()
  const { organization } = useMe()
  const columns = useCreditColumns()
  const filters = useCreditFilters({ without })
  return (
    <Page title={t('navigation.issuedCredits')} lead={t('credits.issuedLead')}>
      <CreditFigures of="issued" />
      <Card>
        <Text size="sm" c="dimmed">
          {t('credits.splitHidden')}
        </Text>
        <ListTable
          name="creditList"
          label={t('navigation.issuedCredits')}
          input={{ query: { issuerId: organization?.id ?? '', status: [...unsplit] } }}
          columns={columns}
          filters={filters}
          empty={
            <Empty title={t('credits.noneIssuedTitle')}>
              {t('credits.noneIssuedText')}{' '}
              <PageLink to="/proposals" search={{ role: 'reviewer', type: 'CreditMint' }}>
                {t('navigation.issuances')}
              </PageLink>
            </Empty>
          }
        />
      </Card>
    </Page>
  )
}

import { Button, Group, Text } from '@mantine/core'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { firstOf } from '../../app/search.ts'
import { Card } from '../../parts/card.tsx'
import { useCreditColumns } from '../../parts/credit/credit-columns.tsx'
import { unsplit, useCreditFilters } from '../../parts/credit/credit-filters.ts'
import { Empty } from '../../parts/empty.tsx'
import { ListTable } from '../../parts/list/list-table.tsx'
import { useListSearch } from '../../parts/list/use-list-search.ts'
import { Page } from '../../parts/page.tsx'

/** Every credit of the market, whoever owns it; a link may narrow it to those of one project. */
export function CreditsPage() {
  const { t } = useTranslation()
  const columns = useCreditColumns()
  const filters = useCreditFilters()
  const [search, change] = useListSearch()
  const ecoProjectId = firstOf(search.ecoProjectId)
  return (
    <Page title={t('navigation.credits')} lead={t('credits.allLead')}>
      <Card>
        {ecoProjectId && (
          <Group>
            <Button
              size="xs"
              variant="light"
              rightSection={<X size={14} />}
              onClick={() => change({ ecoProjectId: undefined })}
            >
              {t('credits.ofOneProject')}
            </Button>
          </Group>
        )}
        <Text size="sm" c="dimmed">
          {t('credits.splitHidden')}
        </Text>
        <ListTable
          name="creditList"
          label={t('navigation.credits')}
          input={{ query: { status: [...unsplit], ...(ecoProjectId && { ecoProjectId }) } }}
          columns={columns}
          filters={filters}
          empty={<Empty title={t('credits.noneTitle')}>{t('credits.noneText')}</Empty>}
        />
      </Card>
    </Page>
  )
}

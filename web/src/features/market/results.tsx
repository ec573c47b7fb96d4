import { Group, SegmentedControl, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { firstOf, type Search } from '../../app/search.ts'
import { Empty } from '../../parts/empty.tsx'
import { CreditCards } from './credit-cards.tsx'
import { CreditTable } from './credit-table.tsx'
import { facetsOf } from './listed-query.ts'
import { OrderSelect } from './order-select.tsx'

interface Props {
  search: Search
  onChange: (change: Search) => void
}

/** The credits found, as cards or as a table. */
export function Results({ search, onChange }: Props) {
  const { t } = useTranslation()
  const isTable = firstOf(search.view) === 'table'
  const isNarrowed = Object.keys(facetsOf(search)).length > 0
  const empty = isNarrowed ? (
    <Empty title={t('list.nothingFound')}>{t('list.nothingFoundText')}</Empty>
  ) : (
    <Empty title={t('market.nothing')}>{t('market.nothingText')}</Empty>
  )
  return (
    <Stack>
      <Title order={2}>{t('market.results')}</Title>
      <Group justify="space-between" align="flex-end">
        {isTable ? <span /> : <OrderSelect search={search} onChange={onChange} />}
        <SegmentedControl
          size="xs"
          aria-label={t('market.view')}
          data={[
            { value: 'cards', label: t('market.cards') },
            { value: 'table', label: t('market.table') },
          ]}
          value={isTable ? 'table' : 'cards'}
          onChange={(view) => onChange({ view: view === 'table' ? view : undefined })}
        />
      </Group>
      {isTable ? (
        <CreditTable search={search} empty={empty} />
      ) : (
        <CreditCards search={search} onChange={onChange} empty={empty} />
      )}
    </Stack>
  )
}

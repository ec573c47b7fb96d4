import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { firstOf } from '../../app/search.ts'
import { Empty } from '../../parts/empty.tsx'
import { Filters } from '../../parts/list/filters.tsx'
import { useListSearch } from '../../parts/list/use-list-search.ts'

/** Narrows a list by a part of the name, for lists whose only way is the general filter of the API. */
export function useNameFilter(label: string, prefix = '') {
  const { t } = useTranslation()
  const [search, change] = useListSearch(prefix)
  const name = firstOf(search.name)
  const filters = [{ kind: 'text', key: 'name', label: t('marketplace.name') }] as const
  return {
    query: name ? { filter: `contains(name,'${name.replaceAll("'", "''")}')` } : {},
    field: (
      <Group>
        <Filters label={label} filters={filters} search={search} onChange={change} />
      </Group>
    ),
    /** In place of the list's own words where the name has hidden everything. */
    nothingFound: name && (
      <Empty title={t('list.nothingFound')}>{t('list.nothingFoundText')}</Empty>
    ),
  }
}

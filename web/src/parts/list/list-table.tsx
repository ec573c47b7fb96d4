import type { Input } from '@environmental-credit-service/client'
import { Group, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { firstOf, type Search } from '../../app/search.ts'
import { ask, type Item, type ListName } from '../../data/ask.ts'
import { Empty } from '../empty.tsx'
import { RefusalAlert } from '../refusal-alert.tsx'
import type { Cell } from './csv.ts'
import { Export } from './export.tsx'
import { type Filter, Filters } from './filters.tsx'
import { Pager } from './pager.tsx'
import { Rows } from './rows.tsx'
import { useListSearch } from './use-list-search.ts'

export interface Column<Row> {
  /** Of the text in the head and the export. */
  title: string
  cell: (row: Row) => ReactNode
  /** What it is in a CSV file; without it the column is left out there. */
  csv?: (row: Row) => Cell
  /** The attribute by which the API orders. */
  orderBy?: string
  isNumber?: boolean
  /** In the file of an export, and nowhere on the page. */
  isExportOnly?: boolean
}

interface Props<Name extends ListName> {
  name: Name
  /** What the list is called: for its readers, and the file of an export. */
  label: string
  /** What is asked whatever the filters say. */
  input?: Input<Name>
  columns: readonly Column<Item<Name>>[]
  filters?: readonly Filter[]
  keyOf?: (item: Item<Name>) => string
  /** When there is nothing at all, and no filter hides it. */
  empty: ReactNode
  /** Where a page has several lists: before their parameters in the address. */
  prefix?: string
  top?: number
}

/**
 * A list of the API: paged, filtered and ordered by the service, all of it in the address, and as a
 * CSV file.
 */
export function ListTable<Name extends ListName>(props: Props<Name>) {
  const { name, label, input, columns, filters = [], empty, prefix, top = 25 } = props
  const keyOf = props.keyOf ?? ((item) => (item as { id: string }).id)
  const { t } = useTranslation()
  const [search, change] = useListSearch(prefix)
  const asked = askedOf(input, filters, search)
  const page = firstOf(search.page)
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...ask(name, {
      ...asked,
      query: { ...asked.query, top, ...(page && { page }) },
    } as Input<Name>),
    placeholderData: keepPreviousData,
  })
  const answer = data as { items: Item<Name>[]; nextPage?: string } | undefined
  const isFiltered = filters.some(({ key }) => search[key] !== undefined)
  const isEmpty = answer?.items.length === 0
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end" gap="sm">
        <Filters label={label} filters={filters} search={search} onChange={change} />
        {!isEmpty && (
          <Export name={name} input={asked as Input<Name>} columns={columns} label={label} />
        )}
      </Group>
      {error ? (
        <RefusalAlert error={error} onRetry={() => void refetch()} />
      ) : isEmpty && (isFiltered || page) ? (
        <Empty title={t('list.nothingFound')}>{t('list.nothingFoundText')}</Empty>
      ) : isEmpty ? (
        empty
      ) : (
        <Rows
          label={label}
          columns={columns.filter(({ isExportOnly }) => !isExportOnly)}
          items={answer?.items}
          keyOf={keyOf}
          isOld={isPlaceholderData}
          orderBy={firstOf(search.orderBy)}
          onOrder={(orderBy) => change({ orderBy })}
        />
      )}
      {answer && (
        <Group justify="space-between">
          <Text size="sm" c="dimmed" role="status">
            {t('list.shown', { count: answer.items.length })}
          </Text>
          <Pager page={page} nextPage={answer.nextPage} onPage={(to) => change({ page: to })} />
        </Group>
      )}
    </Stack>
  )
}

function askedOf<Name extends ListName>(
  input: Input<Name> | undefined,
  filters: readonly Filter[],
  search: Search,
): { query: Record<string, unknown> } {
  const chosen = filters.flatMap(({ key, term }) =>
    search[key] === undefined || term ? [] : [[key, search[key]]],
  )
  const terms = filters.flatMap(({ key, term }) => {
    const value = firstOf(search[key])
    return term && value ? [term(value)] : []
  })
  const query = {
    ...(input?.query as object | undefined),
    ...Object.fromEntries(chosen),
    ...(terms.length > 0 && { filter: terms.join(' and ') }),
    ...(search.orderBy !== undefined && { orderBy: search.orderBy }),
  }
  return { ...input, query }
}

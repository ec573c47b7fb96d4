import type { Input } from '@environmental-credit-service/client'
import { Group, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { firstOf, type Search } from '../../app/search.ts'
import { asked, type Item, type ListName, type Page } from '../../data/ask.ts'
import { Empty } from '../empty.tsx'
import { RefusalAlert } from '../refusal-alert.tsx'
import { Export } from './export.tsx'
import { type Filter, Filters } from './filters.tsx'
import { Pager } from './pager.tsx'
import { Rows } from './rows.tsx'
import { useListSearch } from './use-list-search.ts'

export interface Column<Row> {
  /** Of the text in the head. */
  title: string
  cell: (row: Row) => ReactNode
  /** The attribute by which the API orders. */
  orderBy?: string
  isNumber?: boolean
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
 * file for a spreadsheet.
 */
export function ListTable<Name extends ListName>(props: Props<Name>) {
  // Who uses it is held to the list's own types; inside any rows do.
  return <AnyList {...(props as unknown as AnyProps)} />
}

interface Row {
  id: string
}

type AnyProps = Omit<Props<never>, 'name' | 'input' | 'columns' | 'keyOf'> & {
  name: ListName
  input?: { query?: object }
  columns: readonly Column<Row>[]
  keyOf?: (row: Row) => string
}

function AnyList(props: AnyProps) {
  const { name, label, input, columns, filters = [], empty, prefix, top = 25 } = props
  const keyOf = props.keyOf ?? (({ id }) => id)
  const { t } = useTranslation()
  const [search, change] = useListSearch(prefix)
  const given = givenOf(input, filters, search)
  const page = firstOf(search.page)
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...asked(name, { ...given, query: { ...given.query, top, ...(page && { page }) } }),
    placeholderData: keepPreviousData,
  })
  const answer = data as Page<Row> | undefined
  const isFiltered = filters.some(({ key }) => search[key] !== undefined)
  const isEmpty = answer?.items.length === 0
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end" gap="sm">
        <Filters label={label} filters={filters} search={search} onChange={change} />
        {!isEmpty && <Export name={name} given={given} label={label} />}
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
          columns={columns}
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
          <Pager
            page={page}
            nextPage={answer.nextPage}
            onPage={(to) => change({ page: to })}
            isOld={isPlaceholderData}
          />
        </Group>
      )}
    </Stack>
  )
}

function givenOf(
  input: { query?: object } | undefined,
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
    ...input?.query,
    ...Object.fromEntries(chosen),
    ...(terms.length > 0 && { filter: terms.join(' and ') }),
    ...(search.orderBy !== undefined && { orderBy: search.orderBy }),
  }
  return { ...input, query }
}

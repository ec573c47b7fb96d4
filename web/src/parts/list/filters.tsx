import { Button, Group, MultiSelect, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback, useDisclosure, useMediaQuery } from '@mantine/hooks'
import { Search as SearchIcon, SlidersHorizontal, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { allOf, firstOf, type Search } from '../../app/search.ts'

interface Common {
  /** The parameter of the API. */
  key: string
  label: string
  /** Where the API has no such parameter: what is chosen as a term of its `filter`. */
  term?: (value: string) => string
}

/** A text within a term of `filter`. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

export type Filter =
  | (Common & { kind: 'text'; placeholder?: string })
  | (Common & { kind: 'date' })
  | (Common & {
      kind: 'one' | 'some'
      options: readonly { value: string; label: string }[]
    })

interface Props {
  /** Of the list, where a page has several. */
  label?: string
  filters: readonly Filter[]
  search: Search
  onChange: (change: Search) => void
}

const TYPING_MS = 300

/** What a list can be narrowed by; a change takes effect at once. */
export function Filters({ label, filters, search, onChange }: Props) {
  const { t } = useTranslation()
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const [isOpen, { toggle }] = useDisclosure(false)
  if (filters.length === 0) return <span />
  const count = filters.filter(({ key }) => search[key] !== undefined).length
  const clear = () => onChange(Object.fromEntries(filters.map(({ key }) => [key, undefined])))
  // On a phone they would stand before the list and hide it.
  const isFolded = isNarrow && filters.length > 2
  return (
    <Group align="flex-end" gap="sm" role="search" aria-label={label}>
      {isFolded && (
        <Button
          variant="default"
          leftSection={<SlidersHorizontal size={16} />}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {count === 0 ? t('list.filters') : t('list.filtersSet', { count })}
        </Button>
      )}
      {(!isFolded || isOpen) &&
        filters.map((filter) => (
          <OneFilter key={filter.key} filter={filter} search={search} onChange={onChange} />
        ))}
      {count > 0 && (
        <Button variant="subtle" color="gray" leftSection={<X size={16} />} onClick={clear}>
          {t('list.clear')}
        </Button>
      )}
    </Group>
  )
}

function OneFilter({
  filter,
  search,
  onChange,
}: Omit<Props, 'filters' | 'label'> & { filter: Filter }) {
  const { t } = useTranslation()
  const { key, label, kind } = filter
  if (kind === 'text') {
    return <TextFilter filter={filter} search={search} onChange={onChange} />
  }
  if (kind === 'date') {
    return (
      <TextInput
        type="date"
        label={label}
        value={firstOf(search[key])?.slice(0, 10) ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ [key]: value ? `${value}T00:00:00.000Z` : undefined })
        }
      />
    )
  }
  const data = [...filter.options]
  if (kind === 'one') {
    return (
      <Select
        label={label}
        data={data}
        value={firstOf(search[key]) ?? null}
        onChange={(value) => onChange({ [key]: value ?? undefined })}
        placeholder={t('list.all')}
        clearable
        clearButtonProps={{ 'aria-label': t('list.clearOne', { label }) }}
        searchable={data.length > 8}
        w={{ base: '100%', xs: 200 }}
      />
    )
  }
  const values = allOf(search[key])
  return (
    <MultiSelect
      label={label}
      data={data}
      value={values}
      onChange={(chosen) => onChange({ [key]: chosen.length > 0 ? chosen : undefined })}
      placeholder={values.length > 0 ? '' : t('list.all')}
      clearable
      clearButtonProps={{ 'aria-label': t('list.clearOne', { label }) }}
      searchable={data.length > 8}
      w={{ base: '100%', xs: 220 }}
    />
  )
}

function TextFilter({
  filter,
  search,
  onChange,
}: Omit<Props, 'filters' | 'label'> & { filter: Filter & { kind: 'text' } }) {
  const { key, label, placeholder } = filter
  const [typed, setTyped] = useState(firstOf(search[key]) ?? '')
  const send = useDebouncedCallback(
    (value: string) => onChange({ [key]: value.trim() || undefined }),
    TYPING_MS,
  )
  return (
    <TextInput
      type="search"
      label={label}
      placeholder={placeholder}
      leftSection={<SearchIcon size={16} aria-hidden="true" />}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        send(value)
      }}
      w={{ base: '100%', xs: 240 }}
    />
  )
}

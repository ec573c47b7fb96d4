import { Loader, Select, type SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../data/ask.ts'
import type { MarketRole } from '../data/session.ts'
import { useOrganizationName } from './organization-name.tsx'

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  /** Only organizations with this market role. */
  marketRole?: MarketRole
  value: string | undefined
  onChange: (organizationId: string | undefined) => void
  /** Ids that are left out. */
  without?: readonly string[]
}

const TYPING_MS = 250

/** Chooses an organization by a part of its name. */
export function OrganizationSelect({
  marketRole,
  value,
  onChange,
  without = [],
  ...others
}: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed, TYPING_MS)
  const chosenName = useOrganizationName(value)
  const query = { top: 20, ...(marketRole && { marketRole }), ...(q && q !== chosenName && { q }) }
  const { data, isFetching } = useAsk('organizationList', { query })
  const found = (data?.items ?? [])
    .filter(({ id }) => !without.includes(id))
    .map(({ id, name }) => ({ value: id, label: name }))
  const chosen = value && chosenName && !found.some((each) => each.value === value)
  return (
    <Select
      searchable
      nothingFoundMessage={isFetching ? t('app.loading') : t('list.nothingFound')}
      rightSection={isFetching ? <Loader size={16} /> : undefined}
      {...others}
      data={chosen ? [...found, { value, label: chosenName }] : found}
      filter={({ options }) => options}
      value={value ?? null}
      onSearchChange={setTyped}
      onChange={(id) => onChange(id ?? undefined)}
    />
  )
}

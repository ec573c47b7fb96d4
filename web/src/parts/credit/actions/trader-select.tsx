import { Select, type SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useMe } from '../../../data/session.ts'

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  value: string | undefined
  onChange: (organizationId: string | undefined) => void
  without?: readonly string[]
}

const TYPING_MS = 250

/** Chooses one of the traders of the own marketplace, by a part of its name. */
export function TraderSelect({ value, onChange, without = [], ...others }: Props) {
  const { t } = useTranslation()
  const { organization } = useMe()
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed, TYPING_MS)
  const filter = q ? { filter: `contains(name,'${q.replaceAll("'", "''")}')` } : {}
  const { data } = useAsk('traderList', {
    path: { marketplaceId: organization?.id ?? '' },
    query: { top: 50, orderBy: 'name asc', ...filter },
  })
  const traders = (data?.items ?? []).filter(({ id }) => !without.includes(id))
  const [chosen, setChosen] = useState<{ value: string; label: string }>()
  const found = traders.map(({ id, name }) => ({ value: id, label: name }))
  const isKnown = chosen === undefined || found.some((each) => each.value === chosen.value)
  return (
    <Select
      required
      searchable
      nothingFoundMessage={t('list.nothingFound')}
      {...others}
      data={isKnown ? found : [...found, chosen]}
      filter={({ options }) => options}
      value={value ?? null}
      // What was chosen stands in the field: it is not what is looked for.
      onSearchChange={(text) => setTyped(text === chosen?.label ? '' : text)}
      onChange={(id, option) => {
        setChosen(id === null ? undefined : { value: id, label: option?.label ?? '' })
        onChange(id ?? undefined)
      }}
    />
  )
}

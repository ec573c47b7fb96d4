import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { Search as SearchIcon } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { firstOf, type Search } from '../../app/search.ts'

interface Props {
  search: Search
  onChange: (change: Search) => void
}

const TYPING_MS = 300

export function TypedText({ search, onChange }: Props) {
  const { t } = useTranslation()
  const [typed, type] = useTyped(firstOf(search.q), (q) => onChange({ q: q.trim() || undefined }))
  return (
    <TextInput
      type="search"
      label={t('market.text')}
      placeholder={t('market.textPlaceholder')}
      leftSection={<SearchIcon size={16} aria-hidden="true" />}
      value={typed}
      onChange={({ currentTarget: { value } }) => type(value)}
    />
  )
}

export function TypedYear({
  name,
  search,
  onChange,
}: Props & { name: 'vintageFrom' | 'vintageTo' }) {
  const { t } = useTranslation()
  const [typed, type] = useTyped(firstOf(search[name]), (year) => {
    // Half a year is not sent.
    if (/^(\d{4})?$/.test(year)) onChange({ [name]: year || undefined })
  })
  return (
    <TextInput
      inputMode="numeric"
      maxLength={4}
      label={t(`market.${name}`)}
      value={typed}
      onChange={({ currentTarget: { value } }) => type(value.replaceAll(/\D/g, ''))}
    />
  )
}

/** What is being typed; it follows the address when that is changed elsewhere. */
function useTyped(
  value = '',
  send: (value: string) => void,
): readonly [string, (value: string) => void] {
  const [state, setState] = useState({ typed: value, value })
  const later = useDebouncedCallback(send, TYPING_MS)
  const isOwn = state.value === value || value === state.typed.trim()
  if (state.value !== value) setState({ typed: isOwn ? state.typed : value, value })
  const type = (typed: string) => {
    setState({ typed, value })
    later(typed)
  }
  return [isOwn ? state.typed : value, type]
}

import { MultiSelect, SegmentedControl, Stack, Text } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useEventTypeWords } from '../../../parts/event/event.ts'
import { typesByKind } from './types-by-kind.ts'

interface Props {
  /** null: all of them. */
  value: string[] | null
  onChange: (value: string[] | null) => void
  error: string | undefined
}

/** Which events are sent: all, or those that are chosen by their words, one by one or a kind at a time. */
export function EventTypesField({ value, onChange, error }: Props) {
  const { t } = useTranslation()
  const words = useEventTypeWords()
  const id = useId()
  const groups = typesByKind()
  const chosen = value ?? []
  const data = groups.map(({ kind, uris }) => ({
    group: kind ? t(`events.kind.${kind}`) : t('webhooks.title'),
    items: [
      ...(kind && uris.some((uri) => !chosen.includes(uri))
        ? [
            {
              value: `*${kind}`,
              label: t('webhooks.wholeKind', { kind: t(`events.kind.${kind}`) }),
            },
          ]
        : []),
      ...uris.map((uri) => ({ value: uri, label: words(uri) })),
    ],
  }))
  const change = (values: string[]) => {
    const uris = values.flatMap((each) =>
      each.startsWith('*') ? (groups.find(({ kind }) => `*${kind}` === each)?.uris ?? []) : [each],
    )
    onChange([...new Set(uris)])
  }
  return (
    <Stack gap="xs">
      <Text fw={500} size="sm" id={id}>
        {t('webhooks.which')}
      </Text>
      <SegmentedControl
        aria-labelledby={id}
        data={[
          { value: 'all', label: t('webhooks.all') },
          { value: 'some', label: t('webhooks.some') },
        ]}
        value={value === null ? 'all' : 'some'}
        onChange={(which) => onChange(which === 'all' ? null : [])}
      />
      {value !== null && (
        <MultiSelect
          label={t('webhooks.events')}
          description={t('webhooks.eventsText')}
          required
          searchable
          hidePickedOptions
          data={data}
          value={value}
          onChange={change}
          error={error}
          maxDropdownHeight={280}
        />
      )}
    </Stack>
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Rows } from '../../../parts/list/rows.tsx'

/** How many of each kind, and how much they are. */
export function Tallies({ of, label }: { of: readonly Schemas['ImportTally'][]; label: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (of.length === 0) return <Text c="dimmed">{t('imports.nothing')}</Text>
  return (
    <Rows
      label={label}
      columns={[
        { title: label, cell: ({ kind }) => t(`imports.kind.${kind}`) },
        { title: t('imports.count'), cell: ({ count }) => format.number(count), isNumber: true },
        {
          title: t('imports.quantity'),
          cell: ({ quantity }) => (quantity === null ? '' : format.quantity(quantity)),
          isNumber: true,
        },
      ]}
      items={of}
      keyOf={({ kind }) => kind}
    />
  )
}

import { Group, Text } from '@mantine/core'
import { Check, CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { Rows } from '../../parts/list/rows.tsx'
import type { PastedRow } from './read-emissions.ts'

const SHOWN_MAX = 200

/** How each pasted row is understood, or what is wrong with it. */
export function PastedRows({ rows }: { rows: readonly PastedRow[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Rows
      label={t('goals.rowsUnderstood')}
      items={rows.slice(0, SHOWN_MAX)}
      keyOf={({ line }) => String(line)}
      columns={[
        { title: t('goals.row'), cell: ({ line }) => line },
        {
          title: t('goals.category'),
          cell: ({ emission, text }) =>
            emission ? t(`terms.emissionCategory.${emission.category}`) : text,
        },
        {
          title: t('goals.scope'),
          cell: ({ emission }) => emission && t(`terms.scope.${emission.scope}`),
        },
        {
          title: t('goals.quantity'),
          isNumber: true,
          cell: ({ emission }) => emission && format.quantity(emission.quantity),
        },
        { title: t('goals.check'), cell: (row) => <Checked row={row} /> },
      ]}
    />
  )
}

function Checked({ row: { fault } }: { row: PastedRow }) {
  const { t } = useTranslation()
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      {fault ? (
        <CircleAlert size={16} aria-hidden="true" color="var(--mantine-color-error)" />
      ) : (
        <Check size={16} aria-hidden="true" />
      )}
      <Text size="sm" c={fault ? 'var(--mantine-color-error)' : 'inherit'}>
        {fault ? t(`goals.fault.${fault}`) : t('goals.understood')}
      </Text>
    </Group>
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'

interface Props {
  of: Pick<Schemas['SerialRange'], 'from' | 'to'> & { line?: string }
  /** Say of which line of the registry they are, too. */
  hasLine?: boolean
}

/** The serials of a credit, from the first to the last. */
export function SerialRange({ of: { line, from, to }, hasLine = false }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const range = { from: format.number(from), to: format.number(to) }
  return (
    <Text span inherit className="numbers" {...(!hasLine && { style: { whiteSpace: 'nowrap' } })}>
      {hasLine && line !== undefined
        ? t('credits.serialsOfLine', { ...range, line })
        : t('credits.serials', range)}
    </Text>
  )
}

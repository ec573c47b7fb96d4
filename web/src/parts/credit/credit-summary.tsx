import type { Schemas } from '@environmental-credit-service/client'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'

interface Props {
  credit: Pick<Schemas['Credit'], 'quantity' | 'vintage' | 'country' | 'coreCarbonAttributes'>
}

/** A credit in one line: how much, of which year, from where, and of which kind. */
export function CreditSummary({ credit }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { quantity, vintage, country } = credit
  const parts = [
    format.quantity(quantity),
    t('credits.vintageOf', { vintage }),
    country && format.country(country),
    useKind()(credit),
  ]
  return (
    <Text span inherit>
      {parts.filter(Boolean).join(' · ')}
    </Text>
  )
}

/** Its kind in words: what is done, and by what. */
export function useKind() {
  const { t } = useTranslation()
  return ({
    coreCarbonAttributes: { category, method },
  }: Pick<Schemas['Credit'], 'coreCarbonAttributes'>): string =>
    [category && t(`terms.category.${category}`), method && t(`terms.method.${method}`)]
      .filter(Boolean)
      .join(', ')
}

import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Columns } from '../../../parts/figures/columns.tsx'

const MONTHS = 12

/** What was retired in each of the last twelve months, those without anything too. */
export function RetiredByMonth({ of: { since, byMonth } }: { of: Schemas['Figures']['retired'] }) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const name = new Intl.DateTimeFormat(i18n.language, { month: 'short', timeZone: 'UTC' })
  const first = new Date(since)
  const months = Array.from(
    { length: MONTHS },
    (_, at) => new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + at)),
  )
  return (
    <Columns
      title={t('home.retiredByMonth')}
      bars={months.map((month) => {
        const key = month.toISOString().slice(0, 7)
        const quantity = byMonth.find((each) => each.month === key)?.quantity ?? 0
        return {
          key,
          label: name.format(month),
          amount: quantity,
          value: format.quantity(quantity),
        }
      })}
    />
  )
}

import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { usePeriodName } from '../../period-name.ts'
import { type Period, useReportingPeriods } from '../reporting-periods.ts'

interface Props {
  value: string | undefined
  onChange: (esgReportingPeriodId: string | undefined) => void
}

/** Which of the own reporting periods a retirement offsets, if any; not for who has no goals. */
export function PeriodSelect({ value, onChange }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = usePeriodName()
  const periods = useReportingPeriods()
  if (periods.length === 0) return null
  const groups = Map.groupBy(periods, ({ milestone }) => milestone)
  const labelOf = (period: Period) =>
    period.excessEmissions > 0
      ? t('credits.periodExcess', {
          period: nameOf(period),
          excess: format.quantity(period.excessEmissions),
        })
      : nameOf(period)
  return (
    <Select
      label={t('credits.period')}
      description={t('credits.periodText')}
      placeholder={t('credits.noPeriod')}
      data={[...groups].map(([group, items]) => ({
        group,
        items: items.map((period) => ({ value: period.id, label: labelOf(period) })),
      }))}
      clearable
      clearButtonProps={{ 'aria-label': t('list.clearOne', { label: t('credits.period') }) }}
      value={value ?? null}
      onChange={(id) => onChange(id ?? undefined)}
    />
  )
}

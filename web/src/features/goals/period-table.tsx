import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { PageLink } from '../../parts/links.tsx'
import type { Column } from '../../parts/list/list-table.tsx'
import { Rows } from '../../parts/list/rows.tsx'
import { usePeriodName } from '../../parts/period-name.ts'
import { isReported, type Period, pathOf } from './reporting-periods.ts'

/** The figures of reporting periods, each a link to its page. */
export function PeriodTable({ periods }: { periods: readonly Period[] }) {
  const { t } = useTranslation()
  return (
    <Rows
      label={t('goals.periodFigures')}
      columns={useColumns()}
      items={periods.toSorted((a, b) => a.startDate.localeCompare(b.startDate))}
      keyOf={({ id }) => id}
    />
  )
}

function useColumns(): Column<Period>[] {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = usePeriodName()
  const figure = (title: string, of: (period: Period) => number): Column<Period> => ({
    title,
    isNumber: true,
    cell: (period) => format.quantity(of(period)),
  })
  return [
    {
      title: t('goals.period'),
      cell: (period) => (
        <PageLink
          to="/goals/$esgScorecardId/milestones/$esgMilestoneId/periods/$esgReportingPeriodId"
          params={pathOf(period)}
        >
          {nameOf(period)}
        </PageLink>
      ),
    },
    figure(t('goals.target'), ({ targetEmissions }) => targetEmissions),
    figure(t('goals.actual'), ({ actualEmissions }) => actualEmissions),
    figure(t('goals.offset'), ({ offsetQuantity }) => offsetQuantity),
    figure(t('goals.effective'), ({ effectiveEmissions }) => effectiveEmissions),
    { title: t('goals.state'), cell: (period) => <PeriodState of={period} /> },
  ]
}

/** Whether a period is within its target, above it, or nothing is known of it. */
export function PeriodState({ of }: { of: Period }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [color, text] = !isReported(of)
    ? ['gray', t('goals.notReported')]
    : of.excessEmissions > 0
      ? ['orange', t('goals.above', { excess: format.quantity(of.excessEmissions) })]
      : ['leaf', t('goals.within')]
  return (
    <Badge variant="light" color={color} tt="none" fw={600} style={{ flexShrink: 0 }}>
      {text}
    </Badge>
  )
}

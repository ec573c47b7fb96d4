import { SegmentedControl, Skeleton, Stack, Text } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import { usePeriodName } from '../../parts/period-name.ts'
import { figuresByYear, hasParts } from './figures-by-year.ts'
import { PeriodTable } from './period-table.tsx'
import { isReported, isWithinTarget, type Period } from './reporting-periods.ts'

const PeriodChart = lazy(async () => ({
  default: (await import('./period-chart.tsx')).PeriodChart,
}))

type View = 'year' | 'period' | 'table'

/** Target, actual, offset and effective emissions of all periods: in a sentence, a chart, a table. */
export function Progress({ periods: given }: { periods: readonly Period[] }) {
  const { t } = useTranslation()
  const periods = given.toSorted((a, b) => a.startDate.localeCompare(b.startDate))
  const summary = useSummary(periods)
  // Quarters beside years would look as if little was emitted in them.
  const views: View[] = hasParts(periods) ? ['year', 'period', 'table'] : ['period', 'table']
  const [chosen, setChosen] = useState<View>()
  const view = chosen ?? views[0] ?? 'period'
  const names = {
    year: t('goals.byYear'),
    period: t('goals.byPeriod'),
    table: t('goals.table'),
  }
  if (periods.length === 0) return null
  return (
    <Card
      title={t('goals.progress')}
      lead={summary}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t('goals.view')}
          data={views.map((value) => ({ value, label: names[value] }))}
          value={view}
          onChange={setChosen}
        />
      }
    >
      {view === 'table' ? (
        <PeriodTable periods={periods} />
      ) : (
        <Stack gap="xs">
          <Suspense fallback={<Skeleton height={320} data-loading />}>
            <PeriodChart
              periods={view === 'year' ? figuresByYear(periods) : periods}
              label={t('goals.chartLabel', { summary })}
            />
          </Suspense>
          <Text size="sm" c="dimmed">
            {t('goals.chartHelp')} {view === 'year' && t('goals.chartYears')}
          </Text>
        </Stack>
      )}
    </Card>
  )
}

/** The latest period that something is known of, and how many kept to their targets. */
function useSummary(periods: readonly Period[]): string {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = usePeriodName()
  const reported = periods.filter(isReported)
  const latest = reported.at(-1)
  if (!latest) return t('goals.nothingReported')
  const words = {
    period: nameOf(latest),
    effective: format.quantity(latest.effectiveEmissions),
    target: format.quantity(latest.targetEmissions),
    excess: format.quantity(latest.excessEmissions),
  }
  const state = t(latest.excessEmissions > 0 ? 'goals.latestAbove' : 'goals.latestWithin', words)
  const kept = reported.filter(isWithinTarget).length
  return `${state} ${t('goals.kept', { kept, count: reported.length })}`
}

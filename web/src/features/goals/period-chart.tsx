import { Box } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { useFormat } from '../../i18n/format.ts'
import { usePeriodName } from '../../parts/period-name.ts'
import type { Figures } from './figures-by-year.ts'
import { isReported } from './reporting-periods.ts'

interface Props {
  periods: readonly Figures[]
  /** What the chart shows, in words. */
  label: string
}

const text = { fill: 'var(--mantine-color-text)', fontSize: 12 }
const green = 'var(--mantine-primary-color-filled)'

/** The figures of each period; the table says the same, so it is a picture for a screen reader. */
export function PeriodChart({ periods, label }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = usePeriodName()
  const data = periods.map((period) => ({
    name: nameOf(period),
    target: period.targetEmissions,
    // What has not been reported is no zero.
    ...(isReported(period) && {
      actual: period.actualEmissions,
      offset: period.offsetQuantity,
      effective: period.effectiveEmissions,
    }),
  }))
  return (
    <Box role="img" aria-label={label} h={320}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart data={data} accessibilityLayer={false} margin={{ top: 8, right: 8 }}>
          <CartesianGrid vertical={false} stroke="var(--mantine-color-default-border)" />
          <XAxis dataKey="name" tick={text} tickMargin={6} minTickGap={12} />
          <YAxis tick={text} width={56} tickFormatter={format.compact} />
          <Tooltip
            formatter={(value) => format.quantity(Number(value))}
            contentStyle={{
              background: 'var(--mantine-color-body)',
              border: '1px solid var(--mantine-color-default-border)',
              borderRadius: 8,
            }}
            itemStyle={{ color: 'var(--mantine-color-text)' }}
            cursor={{ fill: 'var(--mantine-color-default-border)', opacity: 0.4 }}
          />
          <Legend
            formatter={(name) => <span style={{ color: 'var(--mantine-color-text)' }}>{name}</span>}
          />
          <Bar
            dataKey="actual"
            name={t('goals.actual')}
            fill="var(--mantine-color-gray-5)"
            isAnimationActive={false}
            maxBarSize={44}
          />
          <Bar
            dataKey="offset"
            name={t('goals.offset')}
            fill={green}
            isAnimationActive={false}
            maxBarSize={44}
          />
          <Line
            dataKey="effective"
            name={t('goals.effective')}
            stroke="var(--mantine-color-blue-6)"
            strokeWidth={2}
            dot={{ r: 4 }}
            isAnimationActive={false}
          />
          <Line
            dataKey="target"
            name={t('goals.target')}
            type="step"
            stroke="var(--mantine-color-orange-7)"
            strokeWidth={2}
            strokeDasharray="6 4"
            dot={data.length === 1}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </Box>
  )
}

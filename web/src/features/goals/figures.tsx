import { Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import type { WholePeriod } from './period-page.tsx'
import { allowedPerYear, type Milestone } from './reporting-periods.ts'

interface Props {
  period: WholePeriod
  milestone: Milestone | undefined
}

/** The five figures of a period, large, each with how it comes about. */
export function Figures({ period, milestone }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { actualEmissions, offsetQuantity, effectiveEmissions, targetEmissions, excessEmissions } =
    period
  const words = {
    actual: format.quantity(actualEmissions),
    offset: format.quantity(offsetQuantity),
    effective: format.quantity(effectiveEmissions),
    target: format.quantity(targetEmissions),
  }
  const targetHow = useTargetHow(period, milestone)
  return (
    <Card title={t('goals.figures')}>
      <SimpleGrid component="dl" cols={{ base: 1, xs: 2, lg: 5 }} m={0}>
        <Figure name={t('goals.actual')} value={actualEmissions} how={t('goals.actualHow')} />
        <Figure name={t('goals.offset')} value={offsetQuantity} how={t('goals.offsetHow')} />
        <Figure
          name={t('goals.effective')}
          value={effectiveEmissions}
          how={t('goals.effectiveHow', words)}
        />
        <Figure name={t('goals.target')} value={targetEmissions} how={targetHow} />
        <Figure
          name={t('goals.excess')}
          value={excessEmissions}
          how={t(excessEmissions > 0 ? 'goals.excessHow' : 'goals.noExcessHow', words)}
          isAlarming={excessEmissions > 0}
        />
      </SimpleGrid>
    </Card>
  )
}

interface FigureProps {
  name: string
  value: number
  how: string
  isAlarming?: boolean
}

function Figure({ name, value, how, isAlarming = false }: FigureProps) {
  const format = useFormat()
  return (
    <Stack gap={2}>
      <Text component="dt" size="sm" fw={600}>
        {name}
      </Text>
      <Group component="dd" m={0} gap={4} display="block">
        <Text
          fz="1.5rem"
          fw={650}
          className="numbers"
          c={isAlarming ? 'var(--mantine-color-error)' : 'inherit'}
        >
          {format.quantity(value)}
        </Text>
        <Text size="sm" c="dimmed">
          {how}
        </Text>
      </Group>
    </Stack>
  )
}

const DAY_MS = 86_400_000

/** How the target follows from the milestone and the length of the period. */
function useTargetHow(
  { esgScorecardId, startDate, endDate }: WholePeriod,
  milestone: Milestone | undefined,
): string {
  const { t } = useTranslation()
  const format = useFormat()
  const { data: scorecard } = useAsk('esgScorecardGet', { path: { esgScorecardId } })
  if (!milestone || !scorecard) return '…'
  const year = Number(startDate.slice(0, 4))
  return t('goals.targetHow', {
    allowed: format.quantity(allowedPerYear(milestone, scorecard.currentEmissionsPerYear)),
    days: Math.round((Date.parse(endDate) - Date.parse(startDate)) / DAY_MS) + 1,
    ofDays: Math.round((Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / DAY_MS),
  })
}

import { Select, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import { type Period, useReportingPeriods } from '../../parts/credit/reporting-periods.ts'
import { PageLink } from '../../parts/links.tsx'
import { usePeriodName } from '../../parts/period-name.ts'

interface Props {
  periodId: string | undefined
  onChange: (periodId: string | undefined) => void
}

/** Chooses a reporting period whose demand signal ranks what is for sale. */
export function DemandSelect({ periodId, onChange }: Props) {
  const { t } = useTranslation()
  const periods = useReportingPeriods()
  const labelOf = useLabel()
  const milestones = Map.groupBy(periods, ({ milestone }) => milestone)
  return (
    <Card>
      {periods.length === 0 ? (
        <Text size="sm">
          {t('market.noPeriods')}{' '}
          <PageLink to="/goals" underline="always">
            {t('navigation.goals')}
          </PageLink>
        </Text>
      ) : (
        <Select
          label={t('market.demand')}
          description={t('market.demandHelp')}
          placeholder={t('market.demandNone')}
          maw={560}
          data={[...milestones].map(([milestone, of]) => ({
            group: milestone,
            items: of.map((each) => ({ value: each.id, label: labelOf(each) })),
          }))}
          value={periodId ?? null}
          onChange={(id) => onChange(id ?? undefined)}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('list.clearOne', { label: t('market.demand') }) }}
        />
      )}
    </Card>
  )
}

function useLabel() {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = usePeriodName()
  return (period: Period) => {
    const name = nameOf(period)
    if (period.excessEmissions === 0) return name
    return t('market.periodOver', { name, excess: format.quantity(period.excessEmissions) })
  }
}

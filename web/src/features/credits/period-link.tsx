import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../data/session.ts'
import { useReportingPeriods } from '../../parts/credit/reporting-periods.ts'
import { PageLink } from '../../parts/links.tsx'
import { usePeriodName } from '../../parts/period-name.ts'

/** Which reporting period a retirement offsets: a link for its owner, a fact for all others. */
export function PeriodLink(props: { esgReportingPeriodId: string; ownerId: string }) {
  const { t } = useTranslation()
  const nameOf = usePeriodName()
  const isOwn = useMe().organization?.id === props.ownerId
  const periods = useReportingPeriods({ enabled: isOwn })
  const period = periods.find(({ id }) => id === props.esgReportingPeriodId)
  if (!period) return <Text size="sm">{t('credits.offsetsOfOwner')}</Text>
  const { id, esgScorecardId, esgMilestoneId } = period
  return (
    <PageLink
      size="sm"
      to="/goals/$esgScorecardId/milestones/$esgMilestoneId/periods/$esgReportingPeriodId"
      params={{ esgScorecardId, esgMilestoneId, esgReportingPeriodId: id }}
    >
      {t('credits.offsetsPeriod', { period: nameOf(period), milestone: period.milestone })}
    </PageLink>
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import { Group } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Leaf, Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useMay } from '../../data/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { Answer } from '../../parts/answer.tsx'
import { ButtonLink, PageLink } from '../../parts/links.tsx'
import { Page } from '../../parts/page.tsx'
import { usePeriodName } from '../../parts/period-name.ts'
import { DemandSignal } from './demand-signal.tsx'
import { Emissions } from './emissions.tsx'
import { Figures } from './figures.tsx'
import { Offsets } from './offsets.tsx'
import { PeriodState } from './period-table.tsx'

export type WholePeriod = Schemas['EsgReportingPeriod']

/** A reporting period: its figures, emissions and offsets, and what it would like to be offset by. */
export function PeriodPage() {
  const path = useParams({
    from: '/shell/goals/$esgScorecardId/milestones/$esgMilestoneId/periods/$esgReportingPeriodId',
  })
  return (
    <Answer of={useAsk('esgReportingPeriodGet', { path })}>
      {(period) => <Whole period={period} />}
    </Answer>
  )
}

function Whole({ period }: { period: WholePeriod }) {
  const { t } = useTranslation()
  const format = useFormat()
  const name = usePeriodName()(period)
  const { esgScorecardId, esgMilestoneId } = period
  const milestone = useAsk('esgMilestoneGet', { path: { esgScorecardId, esgMilestoneId } })
  return (
    <Page
      title={t('goals.periodTitle', { name })}
      badge={<PeriodState of={period} />}
      lead={`${format.day(period.startDate)} – ${format.day(period.endDate)}`}
      path={[
        <PageLink key="goals" to="/goals/$esgScorecardId" params={{ esgScorecardId }}>
          {t('goals.title')}
        </PageLink>,
        <PageLink
          key="milestone"
          to="/goals/$esgScorecardId/milestones/$esgMilestoneId"
          params={{ esgScorecardId, esgMilestoneId }}
        >
          {milestone.data?.name ?? '…'}
        </PageLink>,
      ]}
      actions={<OffsetIt period={period} />}
    >
      <Figures period={period} milestone={milestone.data} />
      <Emissions period={period} />
      <Offsets period={period} />
      <DemandSignal period={period} />
    </Page>
  )
}

function OffsetIt({ period: { id } }: { period: WholePeriod }) {
  const { t } = useTranslation()
  const may = useMay('Buyer')
  return (
    <Group gap="xs">
      <ButtonLink
        variant="default"
        leftSection={<Search size={16} aria-hidden="true" />}
        to="/market"
        search={{ esgReportingPeriodId: id }}
      >
        {t('goals.findMatches')}
      </ButtonLink>
      {may && (
        <ButtonLink
          leftSection={<Leaf size={16} aria-hidden="true" />}
          to="/portfolio"
          search={{ esgReportingPeriodId: id }}
        >
          {t('goals.offsetIt')}
        </ButtonLink>
      )}
    </Group>
  )
}

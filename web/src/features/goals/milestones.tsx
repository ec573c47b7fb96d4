import { Card as Box, Button, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../data/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PageLink } from '../../parts/links.tsx'
import { usePeriodName } from '../../parts/period-name.ts'
import { MilestoneForm } from './milestone-form.tsx'
import {
  allowedPerYear,
  isReported,
  isWithinTarget,
  type Milestone,
  pathOf,
  type Scorecard,
} from './reporting-periods.ts'

/** The stages on the way to the goal, each with its target and how its periods stand. */
export function Milestones({ scorecard }: { scorecard: Scorecard }) {
  const { t } = useTranslation()
  const [isOpen, { open, close }] = useDisclosure()
  const may = useMay('Buyer')
  const add = may && (
    <Button leftSection={<Plus size={16} aria-hidden="true" />} onClick={open}>
      {t('goals.addMilestone')}
    </Button>
  )
  return (
    <Card
      title={t('goals.milestones')}
      lead={t('goals.milestonesLead')}
      actions={scorecard.milestones.length > 0 && add}
    >
      {scorecard.milestones.length === 0 ? (
        <Empty title={t('goals.noMilestones')}>
          <Text size="sm" mb="md">
            {t('goals.noMilestonesText')}
          </Text>
          {add}
        </Empty>
      ) : (
        <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {scorecard.milestones
            .toSorted((a, b) => a.startDate.localeCompare(b.startDate))
            .map((milestone) => (
              <MilestoneItem key={milestone.id} of={milestone} scorecard={scorecard} />
            ))}
        </Stack>
      )}
      <Dialog isOpen={isOpen} onClose={close} title={t('goals.addMilestone')}>
        <MilestoneForm scorecard={scorecard} onDone={close} />
      </Dialog>
    </Card>
  )
}

function MilestoneItem({ of, scorecard }: { of: Milestone; scorecard: Scorecard }) {
  const { t } = useTranslation()
  const format = useFormat()
  const target = useTarget()(of, scorecard.currentEmissionsPerYear)
  const periods = of.reportingPeriods
  const [reported, within] = [periods.filter(isReported), periods.filter(isWithinTarget)]
  return (
    <Box component="li" withBorder padding="md">
      <Stack gap="xs">
        <Group justify="space-between" align="baseline">
          <Title order={3}>
            <PageLink
              to="/goals/$esgScorecardId/milestones/$esgMilestoneId"
              params={{ esgScorecardId: of.esgScorecardId, esgMilestoneId: of.id }}
            >
              {of.name}
            </PageLink>
          </Title>
          <Text size="sm" c="dimmed">
            {format.day(of.startDate)} – {format.day(of.endDate)}
          </Text>
        </Group>
        <Text size="sm">{of.description}</Text>
        <Text size="sm" fw={600}>
          {target}
        </Text>
        <Progress
          value={(100 * reported.length) / Math.max(1, periods.length)}
          aria-label={t('goals.reportedOf', { reported: reported.length, count: periods.length })}
        />
        <Text size="sm" c="dimmed">
          {t('goals.reportedOf', { reported: reported.length, count: periods.length })}{' '}
          {t('goals.withinOf', { count: within.length })}
        </Text>
        <PeriodLinks of={of} />
      </Stack>
    </Box>
  )
}

const LINKS_MAX = 24

function PeriodLinks({ of }: { of: Milestone }) {
  const nameOf = usePeriodName()
  return (
    <Group gap="sm">
      {of.reportingPeriods.slice(0, LINKS_MAX).map((period) => (
        <PageLink
          key={period.id}
          size="sm"
          to="/goals/$esgScorecardId/milestones/$esgMilestoneId/periods/$esgReportingPeriodId"
          params={pathOf(period)}
        >
          {nameOf(period)}
        </PageLink>
      ))}
    </Group>
  )
}

/** What a milestone demands, in words. */
export function useTarget() {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    milestone: Pick<Milestone, 'targetEmissionReduction' | 'targetEmissionReductionType'>,
    current: number,
  ) => {
    const { targetEmissionReduction: reduction, targetEmissionReductionType: type } = milestone
    return t('goals.targetWords', {
      reduction: type === 'Percent' ? format.percent(reduction / 100) : format.quantity(reduction),
      allowed: format.quantity(allowedPerYear(milestone, current)),
    })
  }
}

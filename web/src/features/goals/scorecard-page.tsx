import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useParams } from '@tanstack/react-router'
import { Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useMay } from '../../data/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { Answer } from '../../parts/answer.tsx'
import { Card } from '../../parts/card.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Fields } from '../../parts/fields.tsx'
import { PageLink } from '../../parts/links.tsx'
import { Page } from '../../parts/page.tsx'
import { Milestones } from './milestones.tsx'
import { Progress } from './progress.tsx'
import type { Scorecard } from './reporting-periods.ts'
import { ScorecardForm } from './scorecard-form.tsx'

/** A goal, how far it is reached, and the milestones on the way. */
export function ScorecardPage() {
  const { t } = useTranslation()
  const path = useParams({ from: '/shell/goals/$esgScorecardId' })
  const scorecard = useAsk('esgScorecardGet', { path })
  return (
    <Page
      title={t('goals.title')}
      lead={t('goals.lead')}
      path={
        <PageLink to="/goals" search={{ all: 'yes' }}>
          {t('goals.scorecards')}
        </PageLink>
      }
    >
      <Answer of={scorecard}>
        {(answer) => (
          <>
            <Goal of={answer} />
            <Progress periods={answer.milestones.flatMap((each) => each.reportingPeriods)} />
            <Milestones scorecard={answer} />
          </>
        )}
      </Answer>
    </Page>
  )
}

function Goal({ of: scorecard }: { of: Scorecard }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isOpen, { open, close }] = useDisclosure()
  const may = useMay('Buyer')
  const { currentEmissionsPerYear: current, goal, goalEndDate, goalStatement } = scorecard
  const share = current > 0 && goal <= current ? format.percent(1 - goal / current) : undefined
  return (
    <Card
      title={t('goals.goalBy', { goal: format.quantity(goal), day: format.day(goalEndDate) })}
      lead={share && t('goals.lessThanNow', { share, current: format.quantity(current) })}
      actions={
        may && (
          <Button
            variant="default"
            leftSection={<Pencil size={16} aria-hidden="true" />}
            onClick={open}
          >
            {t('goals.editGoal')}
          </Button>
        )
      }
    >
      <Group>
        <Fields columns={1} of={[[t('goals.statement'), goalStatement]]} />
      </Group>
      <Dialog isOpen={isOpen} onClose={close} title={t('goals.editGoal')}>
        <ScorecardForm scorecard={scorecard} onDone={close} />
      </Dialog>
    </Card>
  )
}

import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Pencil, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAsk, useDo } from '../../data/ask.ts'
import { useMay } from '../../data/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { Answer } from '../../parts/answer.tsx'
import { Card } from '../../parts/card.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Fields } from '../../parts/fields.tsx'
import { PageLink } from '../../parts/links.tsx'
import { Page } from '../../parts/page.tsx'
import { DeleteDialog } from './delete-dialog.tsx'
import { MilestoneForm } from './milestone-form.tsx'
import { useTarget } from './milestones.tsx'
import { PeriodTable } from './period-table.tsx'
import { Progress } from './progress.tsx'
import type { Milestone, Scorecard } from './reporting-periods.ts'

/** A stage on the way to the goal: what it demands, and how each of its periods stands. */
export function MilestonePage() {
  const path = useParams({ from: '/shell/goals/$esgScorecardId/milestones/$esgMilestoneId' })
  const { esgScorecardId } = path
  const scorecard = useAsk('esgScorecardGet', { path: { esgScorecardId } })
  const milestone = useAsk('esgMilestoneGet', { path })
  return (
    <Answer of={milestone}>
      {(answer) => (
        <Answer of={scorecard}>{(of) => <Whole milestone={answer} scorecard={of} />}</Answer>
      )}
    </Answer>
  )
}

function Whole({ milestone, scorecard }: { milestone: Milestone; scorecard: Scorecard }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { name, description, startDate, endDate, reportingFrequency, reportingPeriods } = milestone
  const target = useTarget()(milestone, scorecard.currentEmissionsPerYear)
  const may = useMay('Buyer')
  return (
    <Page
      title={name}
      lead={description}
      path={
        <PageLink to="/goals/$esgScorecardId" params={{ esgScorecardId: scorecard.id }}>
          {t('goals.title')}
        </PageLink>
      }
      actions={may && <Changes milestone={milestone} scorecard={scorecard} />}
    >
      <Card title={t('goals.demands')}>
        <Fields
          of={[
            [t('goals.reduction'), target],
            [t('goals.dates'), `${format.day(startDate)} – ${format.day(endDate)}`],
            [t('goals.frequency'), t(`terms.reportingFrequency.${reportingFrequency}`)],
          ]}
        />
      </Card>
      <Progress periods={reportingPeriods} />
      <Card title={t('goals.periods')} lead={t('goals.periodsLead')}>
        <PeriodTable periods={reportingPeriods} />
      </Card>
    </Page>
  )
}

function Changes({ milestone, scorecard }: { milestone: Milestone; scorecard: Scorecard }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [isEditing, editing] = useDisclosure()
  const [isDeleting, deleting] = useDisclosure()
  const remove = useDo('esgMilestoneDelete', {
    onDone: () => {
      notifications.show({ message: t('goals.deleted', { name: milestone.name }) })
      const params = { esgScorecardId: scorecard.id }
      return navigate({ to: '/goals/$esgScorecardId', params })
    },
  })
  const path = { esgScorecardId: scorecard.id, esgMilestoneId: milestone.id }
  return (
    <>
      <Button
        variant="default"
        leftSection={<Trash2 size={16} aria-hidden="true" />}
        onClick={deleting.open}
      >
        {t('app.delete')}
      </Button>
      <Button
        variant="default"
        leftSection={<Pencil size={16} aria-hidden="true" />}
        onClick={editing.open}
      >
        {t('app.edit')}
      </Button>
      <Dialog isOpen={isEditing} onClose={editing.close} title={t('goals.editMilestone')}>
        <MilestoneForm scorecard={scorecard} milestone={milestone} onDone={editing.close} />
      </Dialog>
      <DeleteDialog
        isOpen={isDeleting}
        onClose={deleting.close}
        title={t('goals.deleteMilestone', { name: milestone.name })}
        text={t('goals.deleteMilestoneText')}
        isBusy={remove.isPending}
        error={remove.error}
        onDelete={() => remove.mutate({ path, ifMatch: milestone })}
      />
    </>
  )
}

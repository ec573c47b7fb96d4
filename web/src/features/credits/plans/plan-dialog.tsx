import { Modal } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../data/session.ts'
import { PlanDone } from './plan-done.tsx'
import { emptyDraft, type PlanKind } from './plan-draft.ts'
import { PlanForm } from './plan-form.tsx'
import { PlanPreview } from './plan-preview.tsx'
import { useExecution, usePlan } from './use-plan.ts'

interface Props {
  kind: PlanKind
  onClose: () => void
}

/** Says what is wanted, sees exactly which credits that takes, and then does it. */
export function PlanDialog({ kind, onClose }: Props) {
  const { t } = useTranslation()
  const { organization } = useMe()
  const form = useForm({
    initialValues: emptyDraft(organization?.name),
    validate: {
      quantity: (quantity) => (quantity ? null : t('credits.quantityNeeded')),
      marketplaceId: (id) => (kind !== 'listing' || id ? null : t('credits.marketplaceNeeded')),
      newOwnerId: (id) => (kind !== 'transfer' || id ? null : t('credits.newOwnerNeeded')),
    },
  })
  const planning = usePlan(kind)
  const execution = useExecution()
  const plan = () => {
    execution.reset()
    planning.mutate(form.values)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t(`credits.plan.${kind}`)}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      closeOnClickOutside={!form.isDirty() || execution.isSuccess}
    >
      {execution.data ? (
        <PlanDone kind={kind} done={execution.data} onClose={onClose} />
      ) : planning.data ? (
        <PlanPreview
          plan={planning.data}
          isBusy={execution.isPending || planning.isPending}
          error={execution.error ?? planning.error}
          onBack={() => {
            planning.reset()
            execution.reset()
          }}
          onAgain={plan}
          onExecute={(planId) => execution.mutate(planId)}
        />
      ) : (
        <PlanForm
          kind={kind}
          form={form}
          isBusy={planning.isPending}
          error={planning.error}
          onClose={onClose}
          onPlan={plan}
        />
      )}
    </Modal>
  )
}

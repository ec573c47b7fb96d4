import { Checkbox, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { CreditDialog, focusFault } from './credit-dialog.tsx'
import { partAndRest } from './pieces.ts'
import { Preview } from './preview.tsx'
import type { DialogProps } from './use-propose.ts'

/** Its registry ends a credit for a reversal or an error, for good. */
export function CancelDialog({ credit, onClose }: DialogProps) {
  const { t } = useTranslation()
  const form = useForm({
    initialValues: { reason: '', isSure: false },
    validate: {
      reason: (reason) => (reason.trim() ? null : t('credits.cancelReasonNeeded')),
      isSure: (isSure) => (isSure ? null : t('credits.cancelSureNeeded')),
    },
  })
  const cancel = useDo('creditCancel', {
    onDone: () => {
      notifications.show({ message: t('credits.cancelled', { assetId: credit.assetId }) })
      onClose()
    },
  })
  const send = form.onSubmit(
    ({ reason }) =>
      cancel.mutate({ path: { creditId: credit.id }, body: { reason: reason.trim() } }),
    focusFault,
  )
  return (
    <CreditDialog
      credit={credit}
      action="cancel"
      onClose={onClose}
      onSubmit={send}
      isBusy={cancel.isPending}
      error={cancel.error}
      isDirty={form.isDirty()}
    >
      <Textarea
        label={t('credits.reason')}
        description={t('credits.cancelReasonText')}
        required
        maxLength={2000}
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('reason')}
      />
      <Preview
        credit={credit}
        pieces={partAndRest(credit, undefined).map((piece) => ({
          ...piece,
          becomes: t('credits.isCancelled'),
        }))}
      />
      <Checkbox
        label={t('credits.cancelSure')}
        {...form.getInputProps('isSure', { type: 'checkbox' })}
      />
    </CreditDialog>
  )
}

import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { fieldOf } from '../../field-of.ts'
import { CreditDialog, focusFault } from './credit-dialog.tsx'
import { EndUseBuyerFields, endUseBuyerOf, nobody } from './end-use-buyer.tsx'
import type { DialogProps } from './use-propose.ts'

/** An omnibus organization names for whom it holds a credit. */
export function NameBuyerDialog({ credit, onClose }: DialogProps) {
  const { t } = useTranslation()
  const { id = '', details } = credit.endUseBuyer ?? {}
  const form = useForm({
    initialValues: {
      buyer: { ...nobody, id, ...(typeof details === 'string' && { details }) },
    },
    validate: { buyer: (buyer) => (endUseBuyerOf(buyer) ? null : t('credits.endUseBuyerNeeded')) },
  })
  const name = useDo('creditEndUseBuyerTransfer', {
    onDone: () => {
      notifications.show({ message: t('credits.buyerNamed') })
      onClose()
    },
  })
  const send = form.onSubmit(({ buyer }) => {
    const endUseBuyer = endUseBuyerOf(buyer)
    if (endUseBuyer) name.mutate({ path: { creditId: credit.id }, body: { endUseBuyer } })
  }, focusFault)
  return (
    <CreditDialog
      credit={credit}
      action="nameBuyer"
      onClose={onClose}
      onSubmit={send}
      isBusy={name.isPending}
      error={name.error}
      isDirty={form.isDirty()}
    >
      <EndUseBuyerFields isRequired {...fieldOf(form, 'buyer')} />
    </CreditDialog>
  )
}

import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { useMe } from '../../../data/session.ts'
import { fieldOf } from '../../field-of.ts'
import { useOrganizationName } from '../../organization-name.tsx'
import { OrganizationSelect } from '../../organization-select.tsx'
import { CreditDialog, focusFault } from './credit-dialog.tsx'
import { EndUseBuyerFields, endUseBuyerOf, nobody } from './end-use-buyer.tsx'
import { PartField, quantityOf, usePartFault, whole } from './part-field.tsx'
import { partAndRest } from './pieces.ts'
import { Preview } from './preview.tsx'
import { TraderSelect } from './trader-select.tsx'
import type { DialogProps } from './use-propose.ts'

/**
 * Gives a credit, or a part of it, to another owner: its owner to any, the marketplace that has
 * listed it to one of its traders, which settles a sale.
 */
export function TransferDialog({ credit, onClose, onPart }: DialogProps) {
  const { t } = useTranslation()
  const { organization } = useMe()
  const isSale = credit.listingMarketplaceId !== null
  const fault = usePartFault(credit)
  const form = useForm({
    initialValues: {
      newOwnerId: undefined as string | undefined,
      part: whole,
      message: '',
      endUseBuyer: nobody,
    },
    validate: {
      newOwnerId: (id) => (id ? null : t('credits.newOwnerNeeded')),
      part: fault,
    },
  })
  const { newOwnerId, part } = form.values
  const name = useOrganizationName(newOwnerId)
  const transfer = useDo('creditTransfer', {
    onDone: (moved) => {
      notifications.show({ message: t('credits.transferred', { name: name ?? '' }) })
      onClose()
      if (moved.id !== credit.id) onPart?.(moved.id)
    },
  })
  const send = form.onSubmit(({ newOwnerId: to = '', message, endUseBuyer, part: taken }) => {
    const quantity = quantityOf(taken)
    const buyer = endUseBuyerOf(endUseBuyer)
    transfer.mutate({
      path: { creditId: credit.id },
      body: {
        newOwnerId: to,
        ...(quantity !== undefined && { quantity }),
        ...(message.trim() && { message: message.trim() }),
        ...(buyer && { endUseBuyer: buyer }),
      },
    })
  }, focusFault)
  const becomes = [
    t('credits.goesTo', { name: name ?? '…' }),
    t(isSale ? 'credits.staysListed' : 'credits.staysHere'),
  ]
  return (
    <CreditDialog
      credit={credit}
      action={isSale ? 'settle' : 'transfer'}
      onClose={onClose}
      onSubmit={send}
      isBusy={transfer.isPending}
      error={transfer.error}
      isDirty={form.isDirty()}
    >
      {isSale ? (
        <TraderSelect
          label={t('credits.buyerOfSale')}
          description={t('credits.buyerOfSaleText')}
          without={[credit.ownerId]}
          data-autofocus
          openOnFocus={false}
          {...fieldOf(form, 'newOwnerId')}
        />
      ) : (
        <OrganizationSelect
          label={t('credits.newOwner')}
          description={t('credits.newOwnerText')}
          required
          without={[credit.ownerId]}
          data-autofocus
          openOnFocus={false}
          {...fieldOf(form, 'newOwnerId')}
        />
      )}
      <PartField credit={credit} {...fieldOf(form, 'part')} />
      {organization?.isOmnibusOrganization && (
        <EndUseBuyerFields {...fieldOf(form, 'endUseBuyer')} />
      )}
      <Textarea
        label={t('credits.message')}
        description={t('credits.messageText')}
        maxLength={4000}
        autosize
        {...form.getInputProps('message')}
      />
      <Preview
        credit={credit}
        pieces={
          fault(part) === null && newOwnerId
            ? partAndRest(credit, quantityOf(part)).map((piece, at) => ({
                ...piece,
                becomes: becomes[at] ?? '',
              }))
            : undefined
        }
      />
    </CreditDialog>
  )
}

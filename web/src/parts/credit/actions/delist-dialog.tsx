import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../data/session.ts'
import { fieldOf } from '../../field-of.ts'
import { CreditDialog, focusFault } from './credit-dialog.tsx'
import { PartField, quantityOf, usePartFault, whole } from './part-field.tsx'
import { partAndRest } from './pieces.ts'
import { Preview } from './preview.tsx'
import { type DialogProps, usePropose } from './use-propose.ts'

/** Ends a listing: the marketplace at once, the owner by asking the marketplace. */
export function DelistDialog(props: DialogProps) {
  const { credit, onClose } = props
  const { t } = useTranslation()
  const { organization } = useMe()
  const { listingMarketplaceId, ownerId, resourceUri } = credit
  const isAtOnce = organization?.id === listingMarketplaceId && organization?.id !== ownerId
  const fault = usePartFault(credit)
  const form = useForm({ initialValues: { part: whole, message: '' }, validate: { part: fault } })
  const propose = usePropose(props, listingMarketplaceId)
  const send = form.onSubmit(({ part, message }) => {
    const quantity = quantityOf(part)
    propose.mutate({
      body: {
        type: 'MarketplaceListingDeregister',
        resourceUri,
        ...(quantity !== undefined && { quantity }),
        ...(message.trim() && { message: message.trim() }),
      },
    })
  }, focusFault)
  const { part } = form.values
  const becomes = [
    t(isAtOnce ? 'credits.isDelisted' : 'credits.waitsForDelisting'),
    t('credits.staysListed'),
  ]
  return (
    <CreditDialog
      credit={credit}
      action="delist"
      consequence={t(isAtOnce ? 'credits.delistAtOnce' : 'credits.consequence.delist')}
      onClose={onClose}
      onSubmit={send}
      isBusy={propose.isPending}
      error={propose.error}
      isDirty={form.isDirty()}
    >
      <PartField credit={credit} {...fieldOf(form, 'part')} />
      <Textarea
        label={t('credits.message')}
        maxLength={4000}
        autosize
        {...form.getInputProps('message')}
      />
      <Preview
        credit={credit}
        pieces={
          fault(part) === null
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

import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../data/session.ts'
import { fieldOf } from '../../field-of.ts'
import { useOrganizationName } from '../../organization-name.tsx'
import { CreditDialog, focusFault } from './credit-dialog.tsx'
import { MarketplaceSelect } from './marketplace-select.tsx'
import { partAndRest } from './pieces.ts'
import { Preview } from './preview.tsx'
import { type DialogProps, usePropose } from './use-propose.ts'

/** Asks another marketplace to take over a listing. */
export function HandOverDialog(props: DialogProps) {
  const { credit, onClose } = props
  const { t } = useTranslation()
  const { organization } = useMe()
  const form = useForm({
    initialValues: { reviewerId: undefined as string | undefined, message: '' },
    validate: { reviewerId: (id) => (id ? null : t('credits.marketplaceNeeded')) },
  })
  const { reviewerId } = form.values
  const name = useOrganizationName(reviewerId)
  const propose = usePropose(props, reviewerId ?? null)
  const send = form.onSubmit(({ reviewerId: to = '', message }) => {
    propose.mutate({
      body: {
        type: 'MarketplaceListingTransfer',
        resourceUri: credit.resourceUri,
        reviewerId: to,
        ...(message.trim() && { message: message.trim() }),
      },
    })
  }, focusFault)
  const becomes = t('credits.waitsForHandOver', { name: name ?? '…' })
  return (
    <CreditDialog
      credit={credit}
      action="handOver"
      onClose={onClose}
      onSubmit={send}
      isBusy={propose.isPending}
      error={propose.error}
      isDirty={form.isDirty()}
    >
      <MarketplaceSelect
        label={t('credits.otherMarketplace')}
        without={organization ? [organization.id] : []}
        data-autofocus
        openOnFocus={false}
        {...fieldOf(form, 'reviewerId')}
      />
      <Textarea
        label={t('credits.message')}
        description={t('credits.messageToMarketplace')}
        maxLength={4000}
        autosize
        {...form.getInputProps('message')}
      />
      <Preview
        credit={credit}
        pieces={
          reviewerId
            ? partAndRest(credit, undefined).map((piece) => ({ ...piece, becomes }))
            : undefined
        }
      />
    </CreditDialog>
  )
}

import { Alert, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { fieldOf } from '../../field-of.ts'
import { PageLink } from '../../links.tsx'
import { useOrganizationName } from '../../organization-name.tsx'
import { CreditDialog, focusFault } from './credit-dialog.tsx'
import { MarketplaceSelect, useMarketplaces } from './marketplace-select.tsx'
import { PartField, quantityOf, usePartFault, whole } from './part-field.tsx'
import { partAndRest } from './pieces.ts'
import { Preview } from './preview.tsx'
import { type DialogProps, usePropose } from './use-propose.ts'

/** Asks a marketplace on which the owner trades to offer the credit, or a part of it. */
export function ListDialog(props: DialogProps) {
  const { credit, onClose } = props
  const { t } = useTranslation()
  const marketplaces = useMarketplaces({ isTraded: true })
  const fault = usePartFault(credit)
  const form = useForm({
    initialValues: { reviewerId: undefined as string | undefined, part: whole, message: '' },
    validate: {
      reviewerId: (id) => (id ? null : t('credits.marketplaceNeeded')),
      part: fault,
    },
  })
  const { reviewerId, part } = form.values
  const chosen = reviewerId ?? (marketplaces.length === 1 ? marketplaces[0]?.id : undefined)
  const name = useOrganizationName(chosen)
  const propose = usePropose(props, chosen ?? null)
  const send = form.onSubmit(({ part: taken, message }) => {
    const quantity = quantityOf(taken)
    propose.mutate({
      body: {
        type: 'MarketplaceListingRegister',
        resourceUri: credit.resourceUri,
        reviewerId: chosen ?? '',
        ...(quantity !== undefined && { quantity }),
        ...(message.trim() && { message: message.trim() }),
      },
    })
  }, focusFault)
  const becomes = [t('credits.waitsForListing', { name: name ?? '…' }), t('credits.staysHere')]
  const pieces =
    fault(part) === null && chosen
      ? partAndRest(credit, quantityOf(part)).map((piece, at) => ({
          ...piece,
          becomes: becomes[at] ?? '',
        }))
      : undefined
  const isNowhere = marketplaces.length === 0
  return (
    <CreditDialog
      credit={credit}
      action="list"
      onClose={onClose}
      onSubmit={(event) => {
        if (chosen && !reviewerId) form.setFieldValue('reviewerId', chosen)
        send(event)
      }}
      isBusy={propose.isPending}
      error={propose.error}
      isImpossible={isNowhere}
      isDirty={form.isDirty()}
    >
      {isNowhere ? (
        <Alert color="orange" title={t('credits.nowhereTitle')}>
          {t('credits.nowhereText')}{' '}
          <PageLink to="/traders">{t('credits.toMarketplaces')}</PageLink>
        </Alert>
      ) : (
        <>
          <MarketplaceSelect
            label={t('credits.marketplace')}
            description={t('credits.marketplaceText')}
            isTraded
            data-autofocus
            openOnFocus={false}
            {...fieldOf(form, 'reviewerId')}
            value={chosen}
          />
          <PartField credit={credit} {...fieldOf(form, 'part')} />
          <Textarea
            label={t('credits.message')}
            description={t('credits.messageToMarketplace')}
            maxLength={4000}
            autosize
            {...form.getInputProps('message')}
          />
          <Preview credit={credit} pieces={pieces} />
        </>
      )}
    </CreditDialog>
  )
}

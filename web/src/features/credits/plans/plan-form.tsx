import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../data/session.ts'
import { focusFault } from '../../../parts/credit/actions/credit-dialog.tsx'
import { EndUseBuyerFields } from '../../../parts/credit/actions/end-use-buyer.tsx'
import { MarketplaceSelect } from '../../../parts/credit/actions/marketplace-select.tsx'
import { RetirementFields } from '../../../parts/credit/actions/retirement-fields.tsx'
import { fieldOf } from '../../../parts/field-of.ts'
import { OrganizationSelect } from '../../../parts/organization-select.tsx'
import { QuantityInput } from '../../../parts/quantity-input.tsx'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { Criteria } from './criteria.tsx'
import type { Draft, PlanKind } from './plan-draft.ts'

type Form = UseFormReturnType<Draft>

interface Props {
  kind: PlanKind
  form: Form
  isBusy: boolean
  error: Error | null
  onClose: () => void
  onPlan: () => void
}

export function PlanForm({ kind, form, isBusy, error, onClose, onPlan }: Props) {
  const { t } = useTranslation()
  return (
    <form onSubmit={form.onSubmit(onPlan, focusFault)} noValidate>
      <Stack>
        <Text size="sm">{t(`credits.planText.${kind}`)}</Text>
        <QuantityInput
          label={t('credits.quantity')}
          description={t('credits.planQuantity')}
          required
          data-autofocus
          {...fieldOf(form, 'quantity')}
        />
        <Criteria form={form} />
        <Terms kind={kind} form={form} />
        <RefusalAlert error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {t('credits.toPreview')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** What the kind of plan needs besides the quantity. */
function Terms({ kind, form }: { kind: PlanKind; form: Form }) {
  const { t } = useTranslation()
  const { organization } = useMe()
  if (kind === 'retirement') return <RetirementFields {...fieldOf(form, 'terms')} />
  if (kind === 'listing') {
    return (
      <MarketplaceSelect
        label={t('credits.marketplace')}
        description={t('credits.marketplaceText')}
        isTraded
        {...fieldOf(form, 'marketplaceId')}
      />
    )
  }
  return (
    <>
      <OrganizationSelect
        label={t('credits.newOwner')}
        description={t('credits.newOwnerText')}
        required
        without={organization ? [organization.id] : []}
        {...fieldOf(form, 'newOwnerId')}
      />
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
    </>
  )
}

import { Button, Group, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../data/ask.ts'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import { Fields } from '../../parts/fields.tsx'
import { QuantityInput } from '../../parts/quantity-input.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { CoBenefits } from '../review/evidence/co-benefits.tsx'
import { coBenefitsOf, type TypedCoBenefit, typedOf } from './co-benefits.ts'
import { CoBenefitsInput } from './co-benefits-input.tsx'
import { sumOfEffects } from './effect.ts'
import type { Claim, ProcessedClaim } from './workbench-page.tsx'

interface Props {
  processed: ProcessedClaim
  claim: Claim
  mayChange: boolean
}

interface Values {
  quantity: number | undefined
  coBenefits: TypedCoBenefit[]
}

/** The verified quantity beside the claimed one and the sum of the findings; and the co-benefits. */
export function VerifiedClaim({ processed, claim, mayChange }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { quantity, checkpointResults, coBenefits } = processed
  const sum = sumOfEffects(checkpointResults)
  return (
    <Card title={t('verification.verified')} lead={t('verification.verifiedLead')}>
      <Fields
        of={[
          [t('verification.claimedQuantity'), format.quantity(claim.quantity)],
          [t('verification.sum'), format.quantity(sum)],
          [t('verification.verified'), <strong key="verified">{format.quantity(quantity)}</strong>],
          [
            t('verification.coBenefits'),
            !mayChange && coBenefits.length > 0 && <CoBenefits key="co" of={coBenefits} />,
          ],
        ]}
      />
      {mayChange && <VerifiedForm processed={processed} sum={sum} />}
    </Card>
  )
}

function VerifiedForm({ processed, sum }: { processed: ProcessedClaim; sum: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const update = useDo('processedClaimUpdate', {
    onDone: () => notifications.show({ message: t('app.saved') }),
  })
  const form = useForm<Values>({
    name: 'verified',
    initialValues: {
      quantity: processed.quantity,
      coBenefits: processed.coBenefits.map(typedOf),
    },
    validate: {
      quantity: (value) => (value === undefined ? t('app.required') : null),
      coBenefits: { sdg: (value) => (value ? null : t('app.required')) },
    },
  })
  const save = ({ quantity = 0, coBenefits }: Values) =>
    update.mutate(
      {
        path: { processedClaimId: processed.id },
        body: { quantity, coBenefits: coBenefitsOf(coBenefits) },
        ifMatch: processed,
      },
      { onSuccess: () => form.resetDirty() },
    )
  return (
    <form noValidate onSubmit={form.onSubmit(save)}>
      <Stack>
        <Group align="flex-end">
          <QuantityInput
            required
            label={t('verification.verified')}
            description={t('verification.verifiedHelp')}
            {...form.getInputProps('quantity')}
            value={form.values.quantity}
          />
          {form.values.quantity !== sum && sum >= 0 && (
            <Button variant="default" onClick={() => form.setFieldValue('quantity', sum)}>
              {t('verification.useSum', { sum: format.quantity(sum) })}
            </Button>
          )}
        </Group>
        <CoBenefitsInput
          value={form.values.coBenefits}
          errors={form.errors}
          onChange={(coBenefits) => form.setFieldValue('coBenefits', coBenefits)}
        />
        <RefusalAlert error={update.error} />
        <Group justify="flex-end">
          <Button type="submit" loading={update.isPending} disabled={!form.isDirty()}>
            {t('verification.saveVerified')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

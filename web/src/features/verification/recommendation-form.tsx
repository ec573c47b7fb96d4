import type { Schemas } from '@environmental-credit-service/client'
import {
  Button,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../data/ask.ts'
import { useFormat } from '../../i18n/format.ts'
import { QuantityInput } from '../../parts/quantity-input.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { patchOf, type Values, valuesOf, yearsOf } from './recommendation-values.ts'
import type { Claim, ProcessedClaim } from './workbench-page.tsx'

interface Props {
  processed: ProcessedClaim
  claim: Claim
  mbp: Schemas['Mbp']
}

const choices = {
  tokenType: ['CCP', 'Classic'],
  determinedValue: ['Generated', 'ExAnte', 'ExPost'],
  category: ['Avoidance', 'Reduction', 'Removal'],
  method: ['Nature', 'Technology', 'Mixed'],
  storageType: ['Biological', 'Geological', 'Materials'],
  correspondingAdjustment: ['None', 'Pending', 'Authorized'],
} as const

export function RecommendationForm({ processed, claim, mbp }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const update = useDo('processedClaimUpdate', {
    onDone: () => notifications.show({ message: t('app.saved') }),
  })
  const form = useForm<Values>({
    // The verified quantity beside it has a field of the same name.
    name: 'recommendation',
    initialValues: valuesOf(processed, claim, mbp),
    validate: {
      quantity: (value) => {
        if (value === undefined || value === 0) return t('app.required')
        return value > processed.quantity ? t('verification.aboveVerified') : null
      },
    },
  })
  useFollowing(processed.quantity, form)
  const save = (values: Values) =>
    update.mutate(
      {
        path: { processedClaimId: processed.id },
        body: { creditRecommendation: patchOf(values) },
        ifMatch: processed,
      },
      { onSuccess: () => form.resetDirty() },
    )
  const select = (name: keyof typeof choices) => (
    <Select
      label={t(`verification.${name}`)}
      description={t(`verification.${name}Help`)}
      clearable
      clearButtonProps={{ 'aria-label': t('list.clearOne', { label: t(`verification.${name}`) }) }}
      data={choices[name].map((value) => ({
        value,
        // The word of a value stands under the name of its attribute.
        label: t(`terms.${name}.${value}` as 'terms.category.Removal'),
      }))}
      {...form.getInputProps(name)}
    />
  )
  const isSaved = processed.creditRecommendation !== null && !form.isDirty()
  return (
    <form noValidate onSubmit={form.onSubmit(save, () => form.getInputNode('quantity')?.focus())}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <QuantityInput
            required
            label={t('verification.quantity')}
            description={t('verification.quantityHelp', {
              verified: format.quantity(processed.quantity),
            })}
            {...form.getInputProps('quantity')}
            value={form.values.quantity}
          />
          <Select
            label={t('verification.vintage')}
            description={t('verification.vintageHelp')}
            data={yearsOf(claim)}
            {...form.getInputProps('vintage')}
          />
          {select('tokenType')}
          {select('determinedValue')}
          {select('category')}
          {select('method')}
          {select('storageType')}
          <NumberInput
            label={t('verification.durabilityYears')}
            description={t('verification.durabilityYearsHelp')}
            min={0}
            max={1_000_000}
            allowDecimal={false}
            hideControls
            {...form.getInputProps('durabilityYears')}
          />
          <TextInput
            label={t('verification.verificationStandard')}
            description={t('verification.verificationStandardHelp')}
            maxLength={500}
            {...form.getInputProps('verificationStandard')}
          />
          <TagsInput
            label={t('verification.climateLabels')}
            description={t('verification.climateLabelsHelp')}
            {...form.getInputProps('climateLabels')}
          />
          {select('correspondingAdjustment')}
          <TextInput
            label={t('verification.letterOfApproval')}
            description={t('verification.letterOfApprovalHelp')}
            maxLength={2000}
            {...form.getInputProps('letterOfApproval')}
          />
        </SimpleGrid>
        <RefusalAlert error={update.error} />
        <Group justify="flex-end">
          {isSaved && (
            <Text size="xs" c="dimmed">
              {t('app.nothingChanged')}
            </Text>
          )}
          <Button type="submit" loading={update.isPending} disabled={isSaved}>
            {t('verification.saveRecommendation')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** What was recommended because it was verified follows the verified quantity. */
function useFollowing(
  verified: number,
  form: { values: Values; setFieldValue: (path: 'quantity', value: number) => void },
) {
  const before = useRef(verified)
  useEffect(() => {
    if (before.current === verified) return
    if (form.values.quantity === before.current) form.setFieldValue('quantity', verified)
    before.current = verified
  }, [verified, form])
}

import { Alert, Button, Group, SimpleGrid, Text, TextInput } from '@mantine/core'
import { Scale } from 'lucide-react'
import type { ChangeEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { QuantityInput } from '../../../parts/quantity-input.tsx'
import { sumOf } from './effect.ts'
import type { ClaimFormState } from './form.ts'

/** When, and how much: beside it what the checkpoints add up to. */
export function ClaimPeriod({ form }: { form: ClaimFormState }) {
  const { t } = useTranslation()
  // The only checkpoint is about the same days as the claim, unless somebody says otherwise.
  const set =
    (name: 'startDate' | 'endDate') =>
    ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
      const [only, ...others] = form.values.checkpoints
      const follows = only?.[name] === form.values[name] && others.length === 0
      form.setFieldValue(name, currentTarget.value)
      if (follows) form.setFieldValue(`checkpoints.0.${name}`, currentTarget.value)
    }
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
        <TextInput
          type="date"
          label={t('projects.from')}
          description={t('projects.fromHelp')}
          required
          {...form.getInputProps('startDate')}
          onChange={set('startDate')}
        />
        <TextInput
          type="date"
          label={t('projects.to')}
          description={t('projects.toHelp')}
          required
          min={form.values.startDate}
          {...form.getInputProps('endDate')}
          onChange={set('endDate')}
        />
        <QuantityInput
          label={t('projects.quantity')}
          description={t('projects.quantityHelp')}
          required
          {...form.getInputProps('quantity')}
          value={form.values.quantity}
        />
      </SimpleGrid>
      <SumBeside form={form} />
    </>
  )
}

function SumBeside({ form }: { form: ClaimFormState }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { quantity, checkpoints } = form.values
  const sum = sumOf(
    checkpoints.map(({ environmentalEffectBefore, environmentalEffectAfter }) => ({
      environmentalEffectBefore: environmentalEffectBefore ?? 0,
      environmentalEffectAfter: environmentalEffectAfter ?? 0,
    })),
  )
  const isSame = quantity === sum
  return (
    <Alert
      variant="light"
      color={quantity === undefined || isSame ? 'gray' : 'orange'}
      icon={<Scale />}
      role="status"
    >
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          {t('projects.sumOfCheckpoints', { sum: format.quantity(sum) })}{' '}
          {quantity !== undefined &&
            t(isSame ? 'projects.sumSame' : 'projects.sumOther', {
              quantity: format.quantity(quantity),
            })}
        </Text>
        {!isSame && sum > 0 && (
          <Button size="xs" variant="default" onClick={() => form.setFieldValue('quantity', sum)}>
            {t('projects.takeSum')}
          </Button>
        )}
      </Group>
    </Alert>
  )
}

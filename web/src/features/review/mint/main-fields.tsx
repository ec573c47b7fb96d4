import { Button, Select, SimpleGrid, TagsInput, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { QuantityInput } from '../../../parts/quantity-input.tsx'
import { less } from '../evidence/effect.ts'
import { yearsOf } from './mint-terms.ts'
import type { MintBasis } from './use-mint-basis.ts'
import type { MintForm } from './use-mint-form.ts'
import type { Notes } from './use-notes.ts'

interface Props {
  form: MintForm
  basis: MintBasis
  notes: Notes
}

const determinedValues = ['Generated', 'ExAnte', 'ExPost'] as const
const tokenTypes = ['CCP', 'Classic'] as const

/** How much, of which year, under which number. */
export function MainFields({
  form,
  basis: { processed, claim, lastAssetId, freeAssetId },
  notes,
}: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const verified = format.quantity(processed.quantity)
  const lapses = less(processed.quantity, form.values.quantity ?? 0)
  const quantityNote =
    form.values.quantity !== undefined && lapses > 0
      ? t('review.mint.lapses', { verified, quantity: format.quantity(lapses) })
      : t('review.mint.verified', { verified })
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <QuantityInput
        label={t('review.quantity')}
        description={joined(notes('quantity'), quantityNote)}
        withAsterisk
        {...form.getInputProps('quantity')}
        value={form.values.quantity}
        onChange={(quantity) => form.setFieldValue('quantity', quantity)}
      />
      <Select
        label={t('review.vintage')}
        description={joined(notes('vintage'), t('review.mint.vintage'))}
        withAsterisk
        allowDeselect={false}
        data={yearsOf(claim).map(String)}
        {...form.getInputProps('vintage')}
      />
      <TextInput
        label={t('review.mint.assetId')}
        description={joined(
          t('review.mint.assetIdText'),
          lastAssetId && t('review.mint.lastAssetId', { assetId: lastAssetId }),
        )}
        withAsterisk
        maxLength={400}
        {...form.getInputProps('assetId')}
        {...(freeAssetId &&
          form.values.assetId === '' && {
            inputContainer: (input: ReactNode) => (
              <>
                {input}
                <Button
                  variant="subtle"
                  size="compact-sm"
                  mt={4}
                  onClick={() => form.setFieldValue('assetId', freeAssetId)}
                >
                  {t('review.mint.takeAssetId', { assetId: freeAssetId })}
                </Button>
              </>
            ),
          })}
      />
      <Select
        label={t('review.determinedValue')}
        description={joined(notes('determinedValue'), t('review.mint.determinedValue'))}
        withAsterisk
        allowDeselect={false}
        data={determinedValues.map((value) => ({
          value,
          label: t(`terms.determinedValue.${value}`),
        }))}
        {...form.getInputProps('determinedValue')}
        value={form.values.determinedValue || null}
      />
      <Select
        label={t('review.tokenType')}
        description={notes('tokenType')}
        allowDeselect={false}
        data={tokenTypes.map((value) => ({ value, label: t(`terms.tokenType.${value}`) }))}
        {...form.getInputProps('tokenType')}
      />
      <TextInput
        label={t('review.standard')}
        description={notes('verificationStandard')}
        maxLength={500}
        {...form.getInputProps('verificationStandard')}
      />
      <TagsInput
        label={t('review.labels')}
        description={joined(notes('climateLabels'), t('review.mint.labels'))}
        {...form.getInputProps('climateLabels')}
      />
    </SimpleGrid>
  )
}

const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ')

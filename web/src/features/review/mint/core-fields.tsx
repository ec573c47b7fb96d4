import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ratingOf } from './mint-terms.ts'
import type { MintForm } from './use-mint-form.ts'
import type { Notes } from './use-notes.ts'

const categories = ['Avoidance', 'Reduction', 'Removal'] as const
const methods = ['Nature', 'Technology', 'Mixed'] as const
const storageTypes = ['Biological', 'Geological', 'Materials'] as const
const ratings = ['ShortTerm', 'MediumTerm', 'LongTerm'] as const
const adjustments = ['None', 'Pending', 'Authorized'] as const

/** The core carbon attributes. */
export function CoreFields({ form, notes }: { form: MintForm; notes: Notes }) {
  const { t } = useTranslation()
  const { durabilityYears, durabilityRating, storageType } = form.values
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <Select
        label={t('review.category')}
        description={notes('category')}
        allowDeselect={false}
        data={categories.map((value) => ({ value, label: t(`terms.category.${value}`) }))}
        {...form.getInputProps('category')}
      />
      <Select
        label={t('review.method')}
        description={notes('method')}
        allowDeselect={false}
        data={methods.map((value) => ({ value, label: t(`terms.method.${value}`) }))}
        {...form.getInputProps('method')}
      />
      <Select
        label={t('review.storage')}
        description={notes('storageType')}
        allowDeselect={false}
        data={storageTypes.map((value) => ({ value, label: t(`terms.storageType.${value}`) }))}
        {...form.getInputProps('storageType')}
        value={storageType || null}
      />
      <NumberInput
        label={t('review.mint.durabilityYears')}
        description={notes('durabilityYears')}
        min={0}
        max={1_000_000}
        allowDecimal={false}
        allowNegative={false}
        {...form.getInputProps('durabilityYears')}
        onChange={(given) => {
          const years = given === '' ? '' : Number(given)
          form.setFieldValue('durabilityYears', years)
          if (years !== '') form.setFieldValue('durabilityRating', ratingOf(years))
        }}
      />
      <Select
        label={t('review.durabilityRating')}
        description={notes('durabilityRating') ?? t('review.mint.ratingFollows')}
        allowDeselect={false}
        data={ratings.map((value) => ({ value, label: t(`terms.durabilityRating.${value}`) }))}
        disabled={durabilityYears !== ''}
        {...form.getInputProps('durabilityRating')}
        value={durabilityRating || null}
      />
      <Select
        label={t('review.adjustment')}
        description={notes('correspondingAdjustment')}
        allowDeselect={false}
        data={adjustments.map((value) => ({
          value,
          label: t(`terms.correspondingAdjustment.${value}`),
        }))}
        {...form.getInputProps('correspondingAdjustment')}
      />
      <TextInput
        label={t('review.letter')}
        description={notes('letterOfApproval')}
        maxLength={2000}
        {...form.getInputProps('letterOfApproval')}
      />
    </SimpleGrid>
  )
}

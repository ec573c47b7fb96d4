import {
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { OrganizationSelect } from '../../../parts/organization-select.tsx'
import type { InputOf } from '../forms/input.ts'
import { useChoices } from '../forms/use-choices.ts'
import type { MbpValues } from './mbp-values.ts'

interface Props {
  input: InputOf<MbpValues>
  /** The registry stays once it was asked. */
  isRegistryFixed?: boolean
}

/** The attributes of an MBP, but where it is and its files. */
export function MbpFields({ input, isRegistryFixed = false }: Props) {
  const { t } = useTranslation()
  const choices = useChoices()
  // Of an array's input only these are its own.
  const { value: registryId, onChange: onRegistry, ...registry } = input('issuingRegistryId')
  return (
    <Stack>
      <TextInput label={t('projects.mbpName')} required maxLength={300} {...input('name')} />
      <Textarea
        label={t('projects.mbpDescription')}
        autosize
        minRows={2}
        maxRows={10}
        {...input('description')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} style={{ alignItems: 'end' }}>
        <Select
          label={t('projects.benefitType')}
          description={t('projects.benefitTypeHelp')}
          required
          data={choices('ecologicalBenefitType')}
          {...input('ecologicalBenefitType')}
        />
        <Select
          label={t('projects.category')}
          description={t('projects.categoryHelp')}
          required
          data={choices('category')}
          {...input('classificationCategory')}
        />
        <Select
          label={t('projects.method')}
          description={t('projects.methodHelp')}
          required
          data={choices('method')}
          {...input('classificationMethod')}
        />
        <Select
          label={t('projects.scope')}
          description={t('projects.scopeHelp')}
          clearable
          data={choices('ecologicalBenefitScope')}
          {...input('ecologicalBenefitScope')}
        />
        <OrganizationSelect
          label={t('projects.registry')}
          description={t(isRegistryFixed ? 'projects.registryFixed' : 'projects.registryHelp')}
          required
          disabled={isRegistryFixed}
          marketRole="IssuingRegistry"
          value={registryId}
          onChange={onRegistry}
          {...registry}
        />
        <TextInput
          label={t('projects.methodology')}
          description={t('projects.methodologyHelp')}
          maxLength={500}
          {...input('methodology')}
        />
        <TextInput
          label={t('projects.standard')}
          description={t('projects.standardHelp')}
          maxLength={500}
          {...input('verificationStandard')}
        />
        <Select
          label={t('projects.storage')}
          description={t('projects.storageHelp')}
          clearable
          data={choices('storageType')}
          {...input('storageType')}
        />
        <NumberInput
          label={t('projects.durability')}
          description={t('projects.durabilityHelp')}
          min={0}
          max={1_000_000}
          allowDecimal={false}
          hideControls
          {...input('durabilityYears')}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TagsInput
          label={t('projects.developers')}
          description={t('projects.namesHelp')}
          acceptValueOnBlur
          {...input('developers')}
        />
        <TagsInput
          label={t('projects.sponsors')}
          description={t('projects.namesHelp')}
          acceptValueOnBlur
          {...input('sponsors')}
        />
      </SimpleGrid>
    </Stack>
  )
}

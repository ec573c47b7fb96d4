import { Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../data/session.ts'
import { countries, useFormat } from '../../../i18n/format.ts'
import { type EndUseBuyer, EndUseBuyerFields, endUseBuyerOf, nobody } from './end-use-buyer.tsx'

/** What is said for good with a retirement. */
export interface RetirementTerms {
  beneficiary: string
  country: string | null
  identifier: string
  reason: string
  endUseBuyer: EndUseBuyer
}

export const emptyTerms = (beneficiary = ''): RetirementTerms => ({
  beneficiary,
  country: null,
  identifier: '',
  reason: '',
  endUseBuyer: nobody,
})

/** As the service wants it. */
export function retirementOf(terms: RetirementTerms) {
  const [name, identifier, reason] = [terms.beneficiary, terms.identifier, terms.reason].map(
    (text) => text.trim(),
  )
  const endUseBuyer = endUseBuyerOf(terms.endUseBuyer)
  return {
    ...(reason && { reason }),
    ...(name && {
      beneficiary: {
        name,
        ...(terms.country && { country: terms.country }),
        ...(identifier && { identifier }),
      },
    }),
    ...(endUseBuyer && { endUseBuyer }),
  }
}

interface Props {
  value: RetirementTerms
  onChange: (terms: RetirementTerms) => void
}

export function RetirementFields({ value, onChange }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { organization } = useMe()
  const change = (changed: Partial<RetirementTerms>) => onChange({ ...value, ...changed })
  const data = countries
    .map((code) => ({ value: code, label: format.country(code) }))
    .sort((a, b) => a.label.localeCompare(b.label))
  return (
    <Stack>
      <TextInput
        label={t('credits.beneficiary')}
        description={t('credits.beneficiaryText')}
        maxLength={200}
        value={value.beneficiary}
        onChange={({ currentTarget }) => change({ beneficiary: currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          label={t('credits.beneficiaryCountry')}
          placeholder={t('app.optional')}
          data={data}
          searchable
          clearable
          clearButtonProps={{
            'aria-label': t('list.clearOne', { label: t('credits.beneficiaryCountry') }),
          }}
          value={value.country}
          onChange={(country) => change({ country })}
        />
        <TextInput
          label={t('credits.identifier')}
          placeholder={t('credits.identifierText')}
          maxLength={200}
          value={value.identifier}
          onChange={({ currentTarget }) => change({ identifier: currentTarget.value })}
        />
      </SimpleGrid>
      <Textarea
        label={t('credits.reason')}
        description={t('credits.retireReasonText')}
        maxLength={2000}
        autosize
        minRows={2}
        value={value.reason}
        onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
      />
      {organization?.isOmnibusOrganization && (
        <EndUseBuyerFields
          value={value.endUseBuyer}
          onChange={(endUseBuyer) => change({ endUseBuyer })}
        />
      )}
    </Stack>
  )
}

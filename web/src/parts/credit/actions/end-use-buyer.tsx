import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export interface EndUseBuyer {
  id: string
  details: string
}
export const nobody: EndUseBuyer = { id: '', details: '' }

/** As the service wants it: only what has been said; undefined for nothing. */
export function endUseBuyerOf({ id, details }: EndUseBuyer) {
  const said = {
    ...(id.trim() && { id: id.trim() }),
    ...(details.trim() && { details: details.trim() }),
  }
  return Object.keys(said).length > 0 ? said : undefined
}

interface Props {
  value: EndUseBuyer
  onChange: (buyer: EndUseBuyer) => void
  error?: string | undefined
  isRequired?: boolean
}

/** For whom an omnibus organization holds or uses a credit. */
export function EndUseBuyerFields({ value, onChange, error, isRequired = false }: Props) {
  const { t } = useTranslation()
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput
        label={t('credits.endUseBuyer')}
        placeholder={t('credits.endUseBuyerText')}
        maxLength={200}
        required={isRequired}
        value={value.id}
        onChange={({ currentTarget: { value: id } }) => onChange({ ...value, id })}
        error={error}
      />
      <Textarea
        label={t('credits.endUseBuyerDetails')}
        placeholder={t('app.optional')}
        maxLength={4000}
        autosize
        value={value.details}
        onChange={({ currentTarget: { value: details } }) => onChange({ ...value, details })}
      />
    </SimpleGrid>
  )
}

import { Select, type SelectProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCountries } from './use-countries.ts'

export function CountrySelect(props: Omit<SelectProps, 'data'>) {
  const { t } = useTranslation()
  return (
    <Select
      searchable
      nothingFoundMessage={t('list.nothingFound')}
      {...props}
      data={useCountries()}
    />
  )
}

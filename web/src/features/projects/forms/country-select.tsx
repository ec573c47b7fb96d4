import { Select, type SelectProps } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countries, useFormat } from '../../../i18n/format.ts'

/** A country by its name in the language of the page, in the order of that language. */
export function CountrySelect(props: Omit<SelectProps, 'data'>) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const data = useMemo(
    () =>
      countries
        .map((code) => ({ value: code, label: format.country(code) }))
        .sort((a, b) => a.label.localeCompare(b.label, i18n.language)),
    [format, i18n.language],
  )
  return <Select searchable nothingFoundMessage={t('list.nothingFound')} {...props} data={data} />
}

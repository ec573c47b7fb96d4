import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countries, useFormat } from '../../../i18n/format.ts'

/** All countries by their names in the language of the page, in the order of that language. */
export function useCountries(): { value: string; label: string }[] {
  const { i18n } = useTranslation()
  const format = useFormat()
  return useMemo(
    () =>
      countries
        .map((code) => ({ value: code, label: format.country(code) }))
        .sort((a, b) => a.label.localeCompare(b.label, i18n.language)),
    [format, i18n.language],
  )
}

import { useTranslation } from 'react-i18next'
import type { en } from '../../../i18n/en.ts'

type Terms = typeof en.terms

/** The words for the values of an attribute, in the order of the domain. */
export function useChoices() {
  const { i18n } = useTranslation()
  return (name: keyof Terms): { value: string; label: string }[] => {
    const words: Record<string, string> = i18n.getResource(i18n.language, 'texts', `terms.${name}`)
    return Object.entries(words).map(([value, label]) => ({ value, label }))
  }
}

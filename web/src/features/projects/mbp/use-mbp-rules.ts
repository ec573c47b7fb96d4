import { useTranslation } from 'react-i18next'
import type { MbpValues } from './mbp-values.ts'

/** What every MBP needs, said at the field. */
export function useMbpRules() {
  const { t } = useTranslation()
  const needed = (value: string | null | undefined) => (value?.trim() ? null : t('projects.needed'))
  return {
    name: needed,
    issuingRegistryId: needed,
    ecologicalBenefitType: needed,
    classificationCategory: needed,
    classificationMethod: needed,
    geographicLocation: (value: object | undefined) => (value ? null : t('projects.placeNeeded')),
  } satisfies { [Name in keyof MbpValues]?: (value: MbpValues[Name]) => string | null }
}

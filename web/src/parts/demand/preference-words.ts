import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'

export type Preferences = NonNullable<Schemas['EsgReportingPeriod']['offsetPreferences']>
export type Criterion = keyof Preferences
type Wanted = Schemas['CreditMatchReason']['wanted']

/** In the order in which they are shown. */
export const criteria: readonly Criterion[] = [
  'categories',
  'methods',
  'storageTypes',
  'durabilityRatings',
  'countries',
  'vintages',
  'sdgs',
  'ecologicalBenefitTypes',
  'climateLabels',
  'tokenTypes',
  'correspondingAdjustments',
]

/** Under which name in `terms` the words for the values of a criterion stand. */
const termsOf: Partial<Record<Criterion, string>> = {
  categories: 'category',
  methods: 'method',
  storageTypes: 'storageType',
  durabilityRatings: 'durabilityRating',
  ecologicalBenefitTypes: 'ecologicalBenefitType',
  tokenTypes: 'tokenType',
  correspondingAdjustments: 'correspondingAdjustment',
}

/** What a buyer prefers, and what a credit has of it, in words. */
export function usePreferenceWords() {
  const { t } = useTranslation()
  const format = useFormat()
  const one = (criterion: Criterion, value: string | number): string => {
    if (criterion === 'countries') return format.country(String(value))
    const terms = criterion === 'sdgs' ? 'sdg' : termsOf[criterion]
    if (!terms) return String(value)
    // A value of the API is the name of its word.
    const word = t(`terms.${terms}.${value}` as 'terms.category.Removal')
    return criterion === 'sdgs' ? `${value} ${word}` : word
  }
  const several = (criterion: Criterion, wanted: Wanted): string[] => {
    if (Array.isArray(wanted)) return wanted.map((value) => one(criterion, value))
    const { from, to } = wanted
    if (from !== undefined && to !== undefined) return [`${from}–${to}`]
    if (from !== undefined) return [t('market.vintagesFrom', { year: from })]
    return to === undefined ? [] : [t('market.vintagesTo', { year: to })]
  }
  return {
    criterion: (criterion: Criterion) => t(`market.criterion.${criterion}`),
    one,
    several,
  }
}

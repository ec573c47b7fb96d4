import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import type { Claim } from './claim-values.ts'

/** A claim by its name, or by its dates if it has none. */
export function useClaimName(): (claim: Pick<Claim, 'name' | 'startDate' | 'endDate'>) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ name, startDate, endDate }) =>
    name ?? t('projects.claimOfDates', { from: format.day(startDate), to: format.day(endDate) })
}

import { useTranslation } from 'react-i18next'
import { isWebAddress } from '../project/use-project-rules.ts'
import type { CheckpointValues, ClaimValues } from './claim-values.ts'

/** What every claim needs, said at the field. */
export function useClaimRules() {
  const { t } = useTranslation()
  const needed = (value: string | null) => (value?.trim() ? null : t('projects.needed'))
  const number = (value: number | undefined) => (value === undefined ? t('projects.needed') : null)
  const later = (end: string, start: string) =>
    needed(end) ?? (start && end < start ? t('projects.endsBeforeStart') : null)
  const inside = (day: string, { startDate, endDate }: ClaimValues) =>
    (startDate && day < startDate) || (endDate && day > endDate) ? t('projects.outsideClaim') : null
  const row = (values: ClaimValues, path: string): CheckpointValues | undefined =>
    values.checkpoints[Number(path.split('.')[1])]
  return {
    startDate: needed,
    endDate: (end: string, values: ClaimValues) => later(end, values.startDate),
    quantity: (quantity: number | undefined) =>
      number(quantity) ?? (quantity === 0 ? t('projects.aboveZero') : null),
    coBenefits: { sdg: needed },
    claimSources: { sourceType: needed, sourceIdentifier: needed },
    checkpoints: {
      startDate: (start: string, values: ClaimValues) => needed(start) ?? inside(start, values),
      endDate: (end: string, values: ClaimValues, path: string) =>
        later(end, row(values, path)?.startDate ?? '') ?? inside(end, values),
      environmentalEffectBefore: number,
      environmentalEffectAfter: number,
      verifiedLinks: {
        uri: (uri: string) =>
          needed(uri) ?? (isWebAddress(uri.trim()) ? null : t('projects.noWebAddress')),
      },
    },
  }
}

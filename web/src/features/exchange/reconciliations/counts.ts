import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'

type Reconciliation = Schemas['Reconciliation']
export type Source = Reconciliation['sourceA']
export type Outcome = Schemas['ReconciliationItem']['outcome']

export const outcomes: readonly Outcome[] = [
  'matched',
  'amountDiffers',
  'missingInA',
  'missingInB',
  'serialOverlap',
]

export const differingOf = ({ matched: _, ...others }: Reconciliation['counts']): number =>
  Object.values(others).reduce((sum, count) => sum + count, 0)

/** The name of the file; the ledger is no file, and has no hash. */
export function useSourceName() {
  const { t } = useTranslation()
  return ({ name, sha256 }: Source) => (sha256 === null ? t('reconciliations.ledgerOf') : name)
}

import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Figure } from '../../../parts/figures/figure.tsx'
import { FigureGrid } from './figure-grid.tsx'
import { countOf } from './sums.ts'

export function VerifierFigures({ of: { processedClaims } }: { of: Schemas['Figures'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const processing = countOf(processedClaims, 'inProgress', 'returnedForEdits')
  const verified = countOf(
    processedClaims,
    'verified',
    'submittedForCredit',
    'credited',
    'creditRejected',
  )
  return (
    <FigureGrid>
      <Figure label={t('home.processing')} value={format.number(processing)} />
      <Figure label={t('home.verified')} value={format.number(verified)} />
      <Figure
        label={t('home.credited')}
        value={format.number(countOf(processedClaims, 'credited'))}
      />
    </FigureGrid>
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Figure } from '../../../parts/figures/figure.tsx'
import { FigureGrid } from './figure-grid.tsx'
import { OwnedByVintage, OwnedFigure } from './owned.tsx'
import { countOf } from './sums.ts'

export function SupplierFigures({ of }: { of: Schemas['Figures'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const drafts = countOf(of.mbps, 'draft')
  const onTheWay = countOf(of.claims, 'draft', 'submitted', 'inVerification', 'returnedForEdits')
  return (
    <>
      <FigureGrid>
        <Figure
          label={t('home.mbpsRegistered')}
          value={format.number(countOf(of.mbps, 'registered'))}
          note={drafts > 0 && t('home.mbpsDraft', { count: drafts })}
        />
        <Figure
          label={t('home.claimsApproved')}
          value={format.number(countOf(of.claims, 'approved'))}
          note={onTheWay > 0 && t('home.claimsOpen', { count: onTheWay })}
        />
        <OwnedFigure of={of} />
      </FigureGrid>
      <OwnedByVintage of={of} />
    </>
  )
}

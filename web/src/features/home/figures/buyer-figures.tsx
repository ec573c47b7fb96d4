import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Figure } from '../../../parts/figures/figure.tsx'
import { FigureGrid } from './figure-grid.tsx'
import { OwnedFigure } from './owned.tsx'
import { RetiredByMonth } from './retired-by-month.tsx'

export function BuyerFigures({ of }: { of: Schemas['Figures'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { retired, scorecardCount } = of
  return (
    <>
      <FigureGrid>
        <OwnedFigure of={of} />
        <Figure
          label={t('home.retired')}
          value={format.quantity(retired.quantity)}
          note={t('home.credits', { count: retired.count })}
        />
        <Figure label={t('home.goals')} value={format.number(scorecardCount)} />
      </FigureGrid>
      {retired.count > 0 && <RetiredByMonth of={retired} />}
    </>
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Figure } from '../../../parts/figures/figure.tsx'
import { FigureGrid } from './figure-grid.tsx'

export function MarketplaceFigures({ of: { listed, traderCount } }: { of: Schemas['Figures'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <FigureGrid>
      <Figure
        label={t('home.listed')}
        value={format.quantity(listed.quantity)}
        note={t('home.credits', { count: listed.count })}
      />
      <Figure label={t('home.traders')} value={format.number(traderCount)} />
    </FigureGrid>
  )
}

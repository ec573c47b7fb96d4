import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Figure } from '../../../parts/figures/figure.tsx'
import { FigureGrid } from './figure-grid.tsx'
import { ByVintage } from './owned.tsx'
import { creditsOf } from './sums.ts'

export function RegistryFigures({ of }: { of: Schemas['Figures'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const inUse = creditsOf(of.issued, 'active', 'listed')
  const retired = creditsOf(of.issued, 'retired')
  const all = creditsOf(of.issued, 'active', 'listed', 'retired', 'cancelled')
  return (
    <>
      <FigureGrid>
        <Figure label={t('home.issued')} value={format.quantity(all.quantity)} />
        <Figure
          label={t('home.inForce')}
          value={format.quantity(inUse.quantity)}
          note={t('home.credits', { count: inUse.count })}
        />
        <Figure
          label={t('home.issuedRetired')}
          value={format.quantity(retired.quantity)}
          note={t('home.credits', { count: retired.count })}
        />
        <Figure label={t('home.registeredMbps')} value={format.number(of.registeredMbpCount)} />
      </FigureGrid>
      <ByVintage title={t('home.issuedByVintage')} of={of.issuedByVintage} />
    </>
  )
}

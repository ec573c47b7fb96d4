import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Bars } from '../../../parts/figures/bars.tsx'
import { Figure } from '../../../parts/figures/figure.tsx'
import { creditsOf } from './sums.ts'

/** The credits that an owner can use. */
export function OwnedFigure({ of }: { of: Schemas['Figures'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const usable = creditsOf(of.owned, 'active', 'listed')
  const listed = creditsOf(of.owned, 'listed')
  const credits = t('home.credits', { count: usable.count })
  return (
    <Figure
      label={t('home.owned')}
      value={format.quantity(usable.quantity)}
      note={
        listed.count > 0
          ? `${credits}, ${t('home.ofThemListed', { quantity: format.quantity(listed.quantity) })}`
          : credits
      }
    />
  )
}

export function OwnedByVintage({ of }: { of: Schemas['Figures'] }) {
  const { t } = useTranslation()
  return <ByVintage title={t('home.byVintage')} of={of.ownedByVintage} />
}

/** As many of the newest vintages as a glance takes in. */
const VINTAGES_MAX = 8

export function ByVintage({
  title,
  of,
}: {
  title: string
  of: Schemas['Figures']['ownedByVintage']
}) {
  const format = useFormat()
  if (of.length < 2) return null
  return (
    <Bars
      title={title}
      bars={of.slice(-VINTAGES_MAX).map(({ vintage, quantity }) => ({
        key: String(vintage),
        label: String(vintage),
        amount: quantity,
        value: format.quantity(quantity),
      }))}
    />
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MarketRole } from '../../../data/session.ts'
import { Card } from '../../../parts/card.tsx'
import { BuyerFigures } from './buyer-figures.tsx'
import { MarketplaceFigures } from './marketplace-figures.tsx'
import { RegistryFigures } from './registry-figures.tsx'
import { SupplierFigures } from './supplier-figures.tsx'
import { VerifierFigures } from './verifier-figures.tsx'

type Figures = Schemas['Figures']

const figuresOf: Record<MarketRole, (props: { of: Figures }) => ReactNode> = {
  Supplier: SupplierFigures,
  IssuingRegistry: RegistryFigures,
  ValidationAndVerificationBody: VerifierFigures,
  Marketplace: MarketplaceFigures,
  Buyer: BuyerFigures,
}

interface Props {
  role: MarketRole
  /** Whether no other role is shown beside it. */
  isOnly: boolean
  figures: Figures
}

/** What the organization has in a market role, in large numbers. */
export function RoleFigures({ role, isOnly, figures }: Props) {
  const { t } = useTranslation()
  const Parts = figuresOf[role]
  return (
    <Card title={isOnly ? t('home.figures') : t(`terms.marketRole.${role}`)}>
      <Parts of={figures} />
    </Card>
  )
}

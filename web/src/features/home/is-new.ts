import type { Schemas } from '@environmental-credit-service/client'
import type { MarketRole } from '../../data/session.ts'

type Figures = Schemas['Figures']

/** Whether an organization has not begun in a market role: then it is told how it begins. */
export function isNewAs(role: MarketRole, figures: Figures): boolean {
  return hasNothing[role](figures)
}

const hasNothing: Record<MarketRole, (figures: Figures) => boolean> = {
  Supplier: ({ projectCount, owned }) => projectCount === 0 && owned.length === 0,
  IssuingRegistry: ({ registeredMbpCount, issued }) =>
    registeredMbpCount === 0 && issued.length === 0,
  ValidationAndVerificationBody: ({ processedClaims }) => processedClaims.length === 0,
  Marketplace: ({ traderCount, listed }) => traderCount === 0 && listed.count === 0,
  Buyer: ({ owned, scorecardCount }) => owned.length === 0 && scorecardCount === 0,
}

import type { Schemas } from '@environmental-credit-service/client'
import type { MarketRole } from '../../../data/session.ts'

type ProposalType = Schemas['ProposalSummary']['type']

const listings: ProposalType[] = [
  'MarketplaceListingRegister',
  'MarketplaceListingDeregister',
  'MarketplaceListingTransfer',
]
const ofOwners: ProposalType[] = [
  'MarketplaceTraderRegister',
  'MarketplaceListingRegister',
  'MarketplaceListingDeregister',
  'CreditRetire',
]

/** What is decided in a market role, and what is asked for in it. */
export const typesOfRole: Record<
  MarketRole,
  Record<'reviewer' | 'submitter', readonly ProposalType[]>
> = {
  Supplier: { reviewer: [], submitter: ['MBPRegister', 'MBPClaimVerify', ...ofOwners] },
  IssuingRegistry: {
    reviewer: ['MBPRegister', 'CreditMint', 'CreditRetire', 'ESGEmissionOffset'],
    submitter: [],
  },
  ValidationAndVerificationBody: { reviewer: ['MBPClaimVerify'], submitter: ['CreditMint'] },
  Marketplace: {
    reviewer: ['MarketplaceTraderRegister', ...listings],
    submitter: [...ofOwners, 'MarketplaceListingTransfer'],
  },
  Buyer: { reviewer: [], submitter: [...ofOwners, 'ESGEmissionOffset'] },
}

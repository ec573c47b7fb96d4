import type { ProposalType } from '../../parts/proposal/proposal.ts'

/** The entry of the navigation that has a type of requests alone. */
export const listOf: Partial<
  Record<ProposalType, 'registrations' | 'issuances' | 'verifications' | 'traderRequests'>
> = {
  MBPRegister: 'registrations',
  CreditMint: 'issuances',
  MBPClaimVerify: 'verifications',
  MarketplaceTraderRegister: 'traderRequests',
}

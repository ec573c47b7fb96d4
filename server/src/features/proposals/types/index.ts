import type { AnyProposalType } from '../type.ts'
import { creditMint } from './credit-mint.ts'
import { creditRetire } from './credit-retire.ts'
import { esgEmissionOffset } from './esg-emission-offset.ts'
import { marketplaceListingDeregister } from './marketplace-listing-deregister.ts'
import { marketplaceListingRegister } from './marketplace-listing-register.ts'
import { marketplaceListingTransfer } from './marketplace-listing-transfer.ts'
import { marketplaceTraderRegister } from './marketplace-trader-register.ts'
import { mbpClaimVerify } from './mbp-claim-verify.ts'
import { mbpRegister } from './mbp-register.ts'

/** Every type of proposal: one file each. */
export const types: readonly AnyProposalType[] = [
  mbpRegister,
  mbpClaimVerify,
  creditMint,
  marketplaceTraderRegister,
  marketplaceListingRegister,
  marketplaceListingDeregister,
  marketplaceListingTransfer,
  creditRetire,
  esgEmissionOffset,
]

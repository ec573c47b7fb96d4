import type { AnyProposalType } from '../type.ts'
import { creditMint } from './credit-mint.ts'
import { creditRetire } from './credit-retire.ts'
import { mbpClaimVerify } from './mbp-claim-verify.ts'
import { mbpRegister } from './mbp-register.ts'

/** Every type of proposal: one file each. */
export const types: readonly AnyProposalType[] = [
  mbpRegister,
  mbpClaimVerify,
  creditMint,
  creditRetire,
]

import { Type } from 'typebox'
import type { Ctx } from '../../../ctx.ts'
import { fromJson } from '../../../db/json.ts'
import { retire } from '../../../ledger/move.ts'
import { Quantity } from '../../../lib/schema.ts'
import { type EndUseBuyer, retirementTerms } from '../../credits/schema.ts'
import { creditUri, partiesOf, refuseForeignBuyer } from '../../credits/usecases.ts'
import { emit } from '../../events/emit.ts'
import type { ProposalRow } from '../type.ts'
import { type CreditFacts, splitOff } from './credit.ts'

/** What CreditRetire and ESGEmissionOffset share: the terms of a retirement, and what it does. */
export const retirementDetails = { ...retirementTerms, quantity: Type.Optional(Quantity) }

interface Terms {
  reason?: string
  beneficiary?: Record<string, unknown>
  endUseBuyer?: EndUseBuyer
  esgReportingPeriodId?: string
}

export async function prepareRetirement(
  ctx: Ctx,
  facts: CreditFacts,
  details: { endUseBuyer?: EndUseBuyer | undefined; quantity?: bigint | undefined },
) {
  refuseForeignBuyer(ctx, details.endUseBuyer)
  return splitOff(ctx, facts, details)
}

/** Retires the credit on the terms of the proposal. rulings.md 27. */
export async function retireAsProposed(
  ctx: Ctx,
  { credit, proposal }: CreditFacts & { proposal: ProposalRow },
) {
  const terms = fromJson<Terms>(proposal.details)
  const { reason = null, beneficiary = null, endUseBuyer, esgReportingPeriodId } = terms
  const retirement = {
    reason,
    beneficiary,
    ...(esgReportingPeriodId !== undefined && { esgReportingPeriodId }),
  }
  await retire(ctx, credit, retirement, { proposalId: proposal.id, endUseBuyer })
  await emit(ctx, {
    type: 'creditRetired',
    resourceUri: creditUri(credit),
    receivers: partiesOf(credit),
    data: { creditId: credit.id, proposalId: proposal.id },
  })
  return { resourceUris: [creditUri(credit)] }
}

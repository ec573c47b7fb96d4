import type { Schemas } from '@environmental-credit-service/client'
import {
  type EndUseBuyer,
  endUseBuyerOf,
  nobody,
} from '../../../parts/credit/actions/end-use-buyer.tsx'
import {
  emptyTerms,
  type RetirementTerms,
  retirementOf,
} from '../../../parts/credit/actions/retirement-fields.tsx'

export type Plan = Schemas['Plan']
export type PlanKind = Plan['kind']

/** What is wanted, as the form has it. */
export type Draft = {
  quantity: number | undefined
  vintageOrder: 'oldest' | 'newest'
  vintages: string[]
  climateLabels: string[]
  ecoProjectId: string | null
  issuerId: string | null
  terms: RetirementTerms
  marketplaceId: string | undefined
  newOwnerId: string | undefined
  message: string
  endUseBuyer: EndUseBuyer
}

export const emptyDraft = (ownName: string | undefined): Draft => ({
  quantity: undefined,
  vintageOrder: 'oldest',
  vintages: [],
  climateLabels: [],
  ecoProjectId: null,
  issuerId: null,
  terms: emptyTerms(ownName),
  marketplaceId: undefined,
  newOwnerId: undefined,
  message: '',
  endUseBuyer: nobody,
})

const commonOf = (draft: Draft) => ({
  quantity: draft.quantity ?? 0,
  criteria: {
    vintageOrder: draft.vintageOrder,
    ...(draft.vintages.length > 0 && { vintages: draft.vintages.map(Number) }),
    ...(draft.climateLabels.length > 0 && { climateLabels: draft.climateLabels }),
    ...(draft.ecoProjectId && { ecoProjectId: draft.ecoProjectId }),
    ...(draft.issuerId && { issuerId: draft.issuerId }),
  },
})

export const retirementBody = (draft: Draft) => ({
  ...commonOf(draft),
  ...retirementOf(draft.terms),
})

export const listingBody = (draft: Draft) => ({
  ...commonOf(draft),
  marketplaceId: draft.marketplaceId ?? '',
})

export function transferBody(draft: Draft) {
  const endUseBuyer = endUseBuyerOf(draft.endUseBuyer)
  return {
    ...commonOf(draft),
    newOwnerId: draft.newOwnerId ?? '',
    ...(draft.message.trim() && { message: draft.message.trim() }),
    ...(endUseBuyer && { endUseBuyer }),
  }
}

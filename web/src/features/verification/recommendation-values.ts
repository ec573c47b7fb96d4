import type { Schemas } from '@environmental-credit-service/client'
import type { Claim, ProcessedClaim } from './workbench-page.tsx'

type Patch = NonNullable<Schemas['ProcessedClaimPatch']['creditRecommendation']>
type Core = NonNullable<Schemas['CreditRecommendation']['coreCarbonAttributes']>

/** The recommendation as it is typed; what is null or empty is left to the registry. */
export interface Values {
  quantity: number | undefined
  vintage: string | null
  tokenType: NonNullable<Patch['tokenType']> | null
  determinedValue: NonNullable<Patch['determinedValue']> | null
  verificationStandard: string
  climateLabels: string[]
  category: Core['category'] | null
  method: Core['method'] | null
  storageType: Core['storageType'] | null
  durabilityYears: number | string
  correspondingAdjustment: Core['correspondingAdjustment'] | null
  letterOfApproval: string
}

/** What was recommended; before the first time what the claim and the MBP suggest. */
export function valuesOf(
  { creditRecommendation, quantity }: ProcessedClaim,
  claim: Claim,
  mbp: Schemas['Mbp'],
): Values {
  const given = creditRecommendation
  const core = given?.coreCarbonAttributes ?? {}
  const vintage = given ? given.vintage : Number(claim.endDate.slice(0, 4))
  return {
    quantity: given ? given.quantity : quantity,
    vintage: vintage === undefined ? null : String(vintage),
    tokenType: given ? (given.tokenType ?? null) : 'CCP',
    determinedValue: given ? (given.determinedValue ?? null) : 'ExPost',
    verificationStandard: given?.verificationStandard ?? mbp.verificationStandard ?? '',
    climateLabels: given?.climateLabels ?? [],
    category: core.category ?? mbp.classificationCategory,
    method: core.method ?? mbp.classificationMethod,
    storageType: core.storageType ?? mbp.storageType,
    durabilityYears: core.durabilityYears ?? mbp.durabilityYears ?? '',
    correspondingAdjustment: core.correspondingAdjustment ?? 'None',
    letterOfApproval: core.letterOfApproval ?? '',
  }
}

export function patchOf(values: Values): Patch {
  const { quantity, vintage, tokenType, determinedValue, climateLabels } = values
  return {
    quantity: quantity ?? null,
    vintage: vintage === null ? null : Number(vintage),
    tokenType,
    determinedValue,
    climateLabels: climateLabels.length > 0 ? climateLabels : null,
    verificationStandard: values.verificationStandard.trim() || null,
    coreCarbonAttributes: {
      category: values.category ?? null,
      method: values.method ?? null,
      storageType: values.storageType ?? null,
      durabilityYears: values.durabilityYears === '' ? null : Number(values.durabilityYears),
      // It follows from the years.
      ...(values.durabilityYears !== '' && { durabilityRating: null }),
      correspondingAdjustment: values.correspondingAdjustment ?? null,
      letterOfApproval: values.letterOfApproval.trim() || null,
    },
  }
}

/** The years that a claim touches: a vintage is one of them. */
export function yearsOf({ startDate, endDate }: Claim): string[] {
  const [first, last] = [Number(startDate.slice(0, 4)), Number(endDate.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
}

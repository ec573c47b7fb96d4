import type { Selectable } from 'kysely'
import type { Static } from 'typebox'
import { Type } from 'typebox'
import type { DurabilityRating, Mbps } from '../../../db/tables.ts'
import { closed, text } from '../../../lib/schema.ts'
import type { CreditTerms } from '../../processedclaims/schema.ts'
import { creditTerms } from '../../processedclaims/schema.ts'

/** What Mint takes, flat in the body. api.md, Bodies that clients rely on. */
export const mintProperties = {
  ...creditTerms,
  assetId: Type.Optional(
    text(400, { description: "Mint needs it: the registry's own id, unique among what it minted" }),
  ),
}
const MintTerms = closed(mintProperties)
export type MintTerms = Static<typeof MintTerms>

/**
 * The terms of the credit: what Mint gives, else what the verifier recommended, else what the MBP
 * says. rulings.md 10.
 */
export function resolved(given: MintTerms, recommended: CreditTerms | null, mbp: Selectable<Mbps>) {
  const core = { ...recommended?.coreCarbonAttributes, ...given.coreCarbonAttributes }
  const durabilityYears = core.durabilityYears ?? mbp.durabilityYears
  return {
    quantity: given.quantity ?? recommended?.quantity,
    vintage: given.vintage ?? recommended?.vintage,
    assetId: given.assetId,
    determinedValue: given.determinedValue ?? recommended?.determinedValue,
    tokenType: given.tokenType ?? recommended?.tokenType ?? ('CCP' as const),
    climateLabels: given.climateLabels ?? recommended?.climateLabels ?? [],
    coBenefits: given.coBenefits ?? recommended?.coBenefits,
    verificationStandard:
      given.verificationStandard ??
      recommended?.verificationStandard ??
      mbp.verificationStandard ??
      null,
    category: core.category ?? mbp.classificationCategory,
    method: core.method ?? mbp.classificationMethod,
    storageType: core.storageType ?? mbp.storageType,
    durabilityYears,
    durabilityRating: core.durabilityRating ?? ratingOf(durabilityYears),
    correspondingAdjustment: core.correspondingAdjustment ?? ('None' as const),
    letterOfApproval: core.letterOfApproval ?? null,
  }
}

/** ShortTerm up to 100 years, MediumTerm up to 1,000, LongTerm beyond. domain.md 2, Credit. */
export function ratingOf(years: number | null): DurabilityRating | null {
  if (years === null) return null
  return years <= 100 ? 'ShortTerm' : years <= 1000 ? 'MediumTerm' : 'LongTerm'
}

import { type Static, type TSchema, Type } from 'typebox'
import { Country, closed, oneOf, patchOf, text, Year } from '../../lib/schema.ts'
import {
  classificationCategories,
  classificationMethods,
  ecologicalBenefitTypes,
  storageTypes,
} from '../ecoprojects/schema.ts'
import {
  correspondingAdjustments,
  durabilityRatings,
  tokenTypes,
} from '../processedclaims/schema.ts'

/** Which credits a buyer looks for: its demand signal. domain.md 2, Reporting period. */
const anyOf = <T extends TSchema>(item: T, maxItems: number) =>
  Type.Optional(Type.Array(item, { minItems: 1, maxItems, uniqueItems: true }))

const Vintages = closed({ from: Type.Optional(Year), to: Type.Optional(Year) })
const preferences = {
  categories: anyOf(oneOf(classificationCategories), 10),
  methods: anyOf(oneOf(classificationMethods), 10),
  storageTypes: anyOf(oneOf(storageTypes), 10),
  durabilityRatings: anyOf(oneOf(durabilityRatings), 10),
  countries: anyOf(Country, 300),
  vintages: Type.Optional(Vintages),
  sdgs: anyOf(Type.Integer({ minimum: 1, maximum: 17 }), 17),
  ecologicalBenefitTypes: anyOf(oneOf(ecologicalBenefitTypes), 10),
  climateLabels: anyOf(text(200), 100),
  tokenTypes: anyOf(oneOf(tokenTypes), 10),
  correspondingAdjustments: anyOf(oneOf(correspondingAdjustments), 10),
}

export const OffsetPreferences = closed(preferences, {
  $id: 'OffsetPreferences',
  description: 'A credit fits a list that names its value, and the vintages that its year lies in',
})
export type OffsetPreferences = Static<typeof OffsetPreferences>
export const criteria = Object.keys(preferences) as (keyof OffsetPreferences)[]

export const OffsetPreferencesPatch = patchOf(
  closed({ ...preferences, vintages: Type.Optional(patchOf(Vintages, [])) }),
  [],
  { $id: 'OffsetPreferencesPatch' },
)
export type OffsetPreferencesPatch = Static<typeof OffsetPreferencesPatch>

/** The preferences after a PATCH, member by member; null where nothing is preferred. rulings.md 16. */
export function preferencesAfter(
  before: OffsetPreferences | null,
  patch: OffsetPreferencesPatch | null,
): OffsetPreferences | null {
  if (patch === null) return null
  const vintages =
    patch.vintages === null ? undefined : without({ ...before?.vintages, ...patch.vintages })
  const after = without({ ...before, ...patch, vintages })
  return after ?? null
}

/** Without what was cleared; undefined where nothing is left. */
function without(members: object) {
  const kept = Object.entries(members).filter(([, value]) => value !== null && value !== undefined)
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

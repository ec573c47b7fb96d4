import type {
  classificationCategories,
  classificationMethods,
  ecologicalBenefitScopes,
  ecologicalBenefitTypes,
  projectScales,
  storageTypes,
} from '../../features/ecoprojects/schema.ts'
import type {
  correspondingAdjustments,
  durabilityRatings,
  tokenTypes,
} from '../../features/processedclaims/schema.ts'
import type { publicStatuses } from '../../features/publicregistry/schema.ts'

type Words<Values extends readonly string[]> = Record<Values[number], string>

/** What readers see for each value of the API. */
export interface Terms {
  status: Words<typeof publicStatuses>
  tokenType: Words<typeof tokenTypes>
  category: Words<typeof classificationCategories>
  method: Words<typeof classificationMethods>
  benefit: Words<typeof ecologicalBenefitTypes>
  scope: Words<typeof ecologicalBenefitScopes>
  scale: Words<typeof projectScales>
  storage: Words<typeof storageTypes>
  durability: Words<typeof durabilityRatings>
  adjustment: Words<typeof correspondingAdjustments>
}

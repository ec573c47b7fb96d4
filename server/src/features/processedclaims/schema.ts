import { type Static, Type } from 'typebox'
import {
  assetProperties,
  closed,
  Description,
  Effect,
  Id,
  listQuery,
  nullable,
  oneOf,
  pageOf,
  patchOf,
  Quantity,
  QuantityOrZero,
  Tons,
  text,
  Year,
} from '../../lib/schema.ts'
import { CoBenefits } from '../claims/schema.ts'
import {
  classificationCategories,
  classificationMethods,
  FileIds,
  storageTypes,
} from '../ecoprojects/schema.ts'
import { File } from '../files/schema.ts'

/** domain.md 2, Processed claim and its checkpoint results; Credit for the recommended terms. */
export const processedClaimStatuses = [
  'inProgress',
  'returnedForEdits',
  'verified',
  'rejected',
  'submittedForCredit',
  'credited',
  'creditRejected',
] as const
export const outcomes = ['Pending', 'Verified', 'Exception', 'Rejected'] as const
export const tokenTypes = ['CCP', 'Classic'] as const
export const determinedValues = ['Generated', 'ExAnte', 'ExPost'] as const
export const durabilityRatings = ['ShortTerm', 'MediumTerm', 'LongTerm'] as const
export const correspondingAdjustments = ['None', 'Pending', 'Authorized'] as const

export const ClimateLabels = Type.Array(text(200), { maxItems: 100, uniqueItems: true })

export const CoreCarbonAttributesInput = closed(
  {
    category: Type.Optional(oneOf(classificationCategories)),
    method: Type.Optional(oneOf(classificationMethods)),
    storageType: Type.Optional(oneOf(storageTypes)),
    durabilityYears: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
    durabilityRating: Type.Optional(
      oneOf(durabilityRatings, { description: 'Follows from durabilityYears where it is given' }),
    ),
    correspondingAdjustment: Type.Optional(oneOf(correspondingAdjustments)),
    letterOfApproval: Type.Optional(text(2000)),
  },
  { $id: 'CoreCarbonAttributesInput' },
)
export type CoreCarbonAttributesInput = Static<typeof CoreCarbonAttributesInput>

/** The terms of a credit that a verifier proposes and a registry decides, but for the assetId. */
export const creditTerms = {
  quantity: Type.Optional(Quantity),
  vintage: Type.Optional(Year),
  tokenType: Type.Optional(oneOf(tokenTypes)),
  determinedValue: Type.Optional(oneOf(determinedValues)),
  climateLabels: Type.Optional(ClimateLabels),
  coBenefits: Type.Optional(CoBenefits),
  verificationStandard: Type.Optional(text(500)),
  coreCarbonAttributes: Type.Optional(CoreCarbonAttributesInput),
}
export const CreditTerms = closed(creditTerms, { $id: 'CreditTerms' })
export type CreditTerms = Static<typeof CreditTerms>

const CreditRecommendationPatch = patchOf(
  closed({
    ...creditTerms,
    coreCarbonAttributes: Type.Optional(patchOf(CoreCarbonAttributesInput, [])),
  }),
  [],
  { $id: 'CreditRecommendationPatch' },
)
export type CreditRecommendationPatch = Static<typeof CreditRecommendationPatch>

const CreditRecommendation = closed(
  { ...creditTerms, quantity: Type.Optional(Tons) },
  { $id: 'CreditRecommendation' },
)
export type CreditRecommendation = Static<typeof CreditRecommendation>

const resultChanges = closed({
  environmentalEffectBefore: Effect,
  environmentalEffectAfter: Effect,
  outcome: oneOf(outcomes),
  comment: Type.Optional(Description),
  fileIds: FileIds,
})
const resultRequired = [
  'environmentalEffectBefore',
  'environmentalEffectAfter',
  'outcome',
  'fileIds',
] as const
export const CheckpointResultPatch = patchOf(resultChanges, resultRequired, {
  $id: 'CheckpointResultPatch',
})
export type CheckpointResultPatch = Static<typeof CheckpointResultPatch>

const CheckpointResultInPatch = Type.Unsafe<CheckpointResultPatch & { id: string }>({
  ...patchOf(closed({ id: Id, ...resultChanges.properties }), ['id', ...resultRequired]),
  required: ['id'],
  $id: 'CheckpointResultInProcessedClaimPatch',
})

export const ProcessedClaimPatch = patchOf(
  closed({
    quantity: QuantityOrZero,
    coBenefits: Type.Optional(CoBenefits),
    creditRecommendation: Type.Optional(CreditRecommendationPatch),
    checkpointResults: Type.Array(CheckpointResultInPatch, { maxItems: 500 }),
    fileIds: FileIds,
  }),
  ['quantity', 'checkpointResults', 'fileIds'],
  { $id: 'ProcessedClaimPatch' },
)
export type ProcessedClaimPatch = Static<typeof ProcessedClaimPatch>

export const CheckpointResult = closed(
  {
    ...assetProperties,
    processedClaimId: Id,
    checkpointId: Id,
    environmentalEffectBefore: Tons,
    environmentalEffectAfter: Tons,
    outcome: oneOf(outcomes),
    comment: nullable(Description),
    checkpointChanged: Type.Boolean({
      description: 'The supplier changed the checkpoint after a return; judge it again',
    }),
    files: Type.Array(File),
  },
  { $id: 'CheckpointResult' },
)
export type CheckpointResult = Static<typeof CheckpointResult>

export const ProcessedClaim = closed(
  {
    ...assetProperties,
    claimId: Id,
    claimUri: Type.String({ description: 'The resourceUri of the claim' }),
    ecoProjectId: Id,
    mbpId: Id,
    ownerId: Id,
    quantity: Type.Number({ description: 'The verified quantity, mtCO2e' }),
    coBenefits: CoBenefits,
    creditRecommendation: nullable(CreditRecommendation),
    checkpointResults: Type.Array(CheckpointResult),
    creditId: nullable(Id),
    status: oneOf(processedClaimStatuses),
    files: Type.Array(File),
  },
  { $id: 'ProcessedClaim' },
)
export type ProcessedClaim = Static<typeof ProcessedClaim>

export const ProcessedClaimPage = pageOf(ProcessedClaim)
export const ProcessedClaimListQuery = listQuery({
  status: Type.Optional(oneOf(processedClaimStatuses)),
})
export const CheckpointResultPage = pageOf(CheckpointResult)

import { type Static, Type } from 'typebox'
import {
  assetProperties,
  Country,
  closed,
  Id,
  listQuery,
  Message,
  Name,
  nullable,
  oneOf,
  pageOf,
  Quantity,
  Time,
  Tons,
  text,
  Year,
} from '../../lib/schema.ts'
import { CoBenefits } from '../claims/schema.ts'
import {
  classificationCategories,
  classificationMethods,
  ecologicalBenefitTypes,
  storageTypes,
} from '../ecoprojects/schema.ts'
import { File } from '../files/schema.ts'
import {
  ClimateLabels,
  correspondingAdjustments,
  determinedValues,
  durabilityRatings,
  tokenTypes,
} from '../processedclaims/schema.ts'

/** domain.md 2, Credit. */
export const creditStatuses = ['active', 'listed', 'split', 'retired', 'cancelled'] as const

export const EndUseBuyer = closed(
  {
    id: Type.Optional(text(200)),
    details: Type.Optional(
      Type.Union([text(4000), Type.Record(Type.String(), Type.Unknown())], {
        description: 'What the omnibus organization knows of the end-use buyer',
      }),
    ),
  },
  { $id: 'EndUseBuyer', minProperties: 1 },
)
export type EndUseBuyer = Static<typeof EndUseBuyer>

export const Beneficiary = closed(
  {
    name: Name,
    country: Type.Optional(Country),
    identifier: Type.Optional(text(200)),
  },
  { $id: 'Beneficiary' },
)

/** What a retirement says: of CreditRetire and of ESGEmissionOffset. */
export const retirementTerms = {
  reason: Type.Optional(text(2000)),
  beneficiary: Type.Optional(Beneficiary),
  endUseBuyer: Type.Optional(EndUseBuyer),
}

const Retirement = closed(
  {
    retiredAt: Time,
    reason: nullable(text(2000)),
    beneficiary: nullable(Beneficiary),
    esgReportingPeriodId: Type.Optional(Id),
  },
  { $id: 'Retirement' },
)

export const SerialRange = closed(
  {
    line: Type.String({
      description: 'The line of the registry: a vintage, or what an import named',
    }),
    from: Type.Integer({ description: 'The first serial; one serial is 0.0001 mtCO2e' }),
    to: Type.Integer({ description: 'The last serial' }),
  },
  { $id: 'SerialRange' },
)

export const CoreCarbonAttributes = closed(
  {
    category: nullable(oneOf(classificationCategories)),
    method: nullable(oneOf(classificationMethods)),
    storageType: nullable(oneOf(storageTypes)),
    durabilityYears: nullable(Type.Integer()),
    durabilityRating: nullable(oneOf(durabilityRatings)),
    correspondingAdjustment: nullable(oneOf(correspondingAdjustments)),
    letterOfApproval: nullable(text(2000)),
  },
  { $id: 'CoreCarbonAttributes' },
)

export const Credit = closed(
  {
    ...assetProperties,
    status: oneOf(creditStatuses),
    tokenType: oneOf(tokenTypes),
    quantity: Tons,
    vintage: Year,
    assetId: text(400, { description: "The registry's own serial or id" }),
    determinedValue: nullable(oneOf(determinedValues)),
    ownerId: Id,
    issuerId: Id,
    supplierId: Id,
    listingMarketplaceId: nullable(Id),
    ecoProjectId: nullable(Id),
    mbpId: nullable(Id),
    processedClaimId: nullable(Id),
    parentId: nullable(Id),
    serialRange: SerialRange,
    verificationStandard: nullable(text(500)),
    country: nullable(Country),
    ecologicalBenefitType: nullable(oneOf(ecologicalBenefitTypes)),
    coreCarbonAttributes: CoreCarbonAttributes,
    climateLabels: ClimateLabels,
    coBenefits: CoBenefits,
    endUseBuyer: Type.Optional(
      nullable(
        Type.Unsafe<EndUseBuyer>({
          ...EndUseBuyer,
          description: 'For the owner, the issuer and the listing marketplace',
        }),
      ),
    ),
    retirement: nullable(Retirement),
    issuedAt: Time,
    openProposalId: nullable(Id),
    files: Type.Array(File),
  },
  { $id: 'Credit' },
)
export type Credit = Static<typeof Credit>

export const CreditPage = pageOf(Credit)
export const Credits = closed({ items: Type.Array(Credit) })
/** By what credits are looked for, in the market and in the public registry. */
export const creditFilters = {
  vintage: Type.Optional(Type.Array(Year)),
  country: Type.Optional(Type.Array(Country)),
  category: Type.Optional(Type.Array(oneOf(classificationCategories))),
}
export const CreditListQuery = listQuery({
  status: Type.Optional(Type.Array(oneOf(creditStatuses))),
  ownerId: Type.Optional(Id),
  issuerId: Type.Optional(Id),
  listingMarketplaceId: Type.Optional(Id),
  ecoProjectId: Type.Optional(Id),
  ...creditFilters,
  method: Type.Optional(Type.Array(oneOf(classificationMethods))),
  storageType: Type.Optional(Type.Array(oneOf(storageTypes))),
  durabilityRating: Type.Optional(Type.Array(oneOf(durabilityRatings))),
  q: Type.Optional(
    Type.String({ maxLength: 200, description: 'A part of the assetId or of the project’s name' }),
  ),
})
export type CreditListQuery = Static<typeof CreditListQuery>

const CHILDREN_MAX = 1000
export const SplitBody = closed(
  {
    quantities: Type.Optional(Type.Array(Quantity, { minItems: 2, maxItems: CHILDREN_MAX })),
    children: Type.Optional(
      Type.Array(closed({ quantity: Quantity, endUseBuyer: Type.Optional(EndUseBuyer) }), {
        minItems: 2,
        maxItems: CHILDREN_MAX,
      }),
    ),
  },
  { $id: 'CreditSplit', minProperties: 1, maxProperties: 1 },
)
export type SplitBody = Static<typeof SplitBody>

export const TransferBody = closed(
  {
    newOwnerId: Id,
    quantity: Type.Optional(Quantity),
    message: Type.Optional(Message),
    endUseBuyer: Type.Optional(EndUseBuyer),
  },
  { $id: 'CreditTransfer' },
)
export type TransferBody = Static<typeof TransferBody>

export const EndUseBuyerTransferBody = closed(
  { endUseBuyer: EndUseBuyer },
  { $id: 'EndUseBuyerTransfer' },
)

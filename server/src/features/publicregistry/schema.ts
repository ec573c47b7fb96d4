import { type Static, type TProperties, Type } from 'typebox'
import {
  Country,
  closed,
  Id,
  listProperties,
  Name,
  nullable,
  oneOf,
  pageOf,
  Time,
  Tons,
  text,
  Year,
} from '../../lib/schema.ts'
import { creditFilters, SerialRange } from '../credits/schema.ts'
import {
  classificationCategories,
  classificationMethods,
  ecologicalBenefitScopes,
  ecologicalBenefitTypes,
  GeoJson,
  projectScales,
  storageTypes,
} from '../ecoprojects/schema.ts'
import {
  correspondingAdjustments,
  durabilityRatings,
  tokenTypes,
} from '../processedclaims/schema.ts'

/**
 * What anybody may read. These schemas are the whole list of it: an attribute that stands in none of
 * them is not public, whatever is added to an asset later. decisions/0028 has the reasons.
 */
const Named = closed({ id: Id, name: Name }, { $id: 'PublicName' })

/** The sum of an issuance, a project or all: what was issued is outstanding, retired or cancelled. */
const PublicQuantities = closed(
  { issued: Tons, outstanding: Tons, retired: Tons, cancelled: Tons },
  { $id: 'PublicQuantities', description: 'Outstanding is what was issued and has not ended' },
)

const PublicMbp = closed(
  {
    id: Id,
    name: Name,
    description: nullable(Type.String()),
    registry: Named,
    ecologicalBenefitType: oneOf(ecologicalBenefitTypes),
    classificationCategory: oneOf(classificationCategories),
    classificationMethod: oneOf(classificationMethods),
    ecologicalBenefitScope: nullable(oneOf(ecologicalBenefitScopes)),
    methodology: nullable(text(500)),
    verificationStandard: nullable(text(500)),
    geographicLocation: GeoJson,
    storageType: nullable(oneOf(storageTypes)),
    durabilityYears: nullable(Type.Integer()),
  },
  { $id: 'PublicMbp' },
)

export const PublicProject = closed(
  {
    id: Id,
    name: Name,
    description: Type.String(),
    country: Country,
    region: nullable(text(200)),
    projectScale: nullable(oneOf(projectScales)),
    firstYearOfIssuance: nullable(Year),
    informationLink: nullable(Type.String()),
    registryProjectId: nullable(text(200)),
    owner: Named,
    modularBenefitProjects: Type.Array(PublicMbp, { description: 'Those that are registered' }),
    quantities: PublicQuantities,
  },
  { $id: 'PublicProject' },
)
export type PublicProject = Static<typeof PublicProject>

const ProjectName = closed({ id: Id, name: Name, country: Country }, { $id: 'PublicProjectName' })

/** What an issuance and a retirement both say of the credit. */
const creditProperties = {
  assetId: text(400, { description: "The registry's own serial or id" }),
  tokenType: oneOf(tokenTypes),
  vintage: Year,
  registry: Named,
  project: nullable(ProjectName),
  methodology: nullable(text(500)),
  verificationStandard: nullable(text(500)),
  country: nullable(Country),
  ecologicalBenefitType: nullable(oneOf(ecologicalBenefitTypes)),
  category: nullable(oneOf(classificationCategories)),
  method: nullable(oneOf(classificationMethods)),
  storageType: nullable(oneOf(storageTypes)),
  durabilityYears: nullable(Type.Integer()),
  durabilityRating: nullable(oneOf(durabilityRatings)),
  correspondingAdjustment: nullable(oneOf(correspondingAdjustments)),
  climateLabels: Type.Array(Type.String()),
}

export const publicStatuses = ['active', 'retired', 'cancelled'] as const
export const PublicCredit = closed(
  {
    id: Id,
    status: oneOf(publicStatuses, {
      description:
        '`active` while any of it is outstanding, `cancelled` where all of it was cancelled, else `retired`',
    }),
    quantity: Tons,
    quantities: PublicQuantities,
    serialRange: SerialRange,
    issuedAt: Time,
    supplier: Named,
    ...creditProperties,
  },
  { $id: 'PublicCredit' },
)
export type PublicCredit = Static<typeof PublicCredit>

const PublicCreditRange = closed(
  {
    from: Type.Integer(),
    to: Type.Integer(),
    quantity: Tons,
    status: oneOf(publicStatuses),
    retirementId: nullable(Id),
  },
  { $id: 'PublicCreditRange' },
)
export const RANGES_MAX = 1000
export const PublicCreditWithRanges = closed(
  {
    ...PublicCredit.properties,
    ranges: Type.Array(PublicCreditRange, {
      description: `What became of its serials, in their order. What is outstanding is told as one range, however it is split among owners. At most the first ${RANGES_MAX} that have ended`,
    }),
    hasMoreRanges: Type.Boolean(),
  },
  { $id: 'PublicCreditWithRanges' },
)
export type PublicCreditWithRanges = Static<typeof PublicCreditWithRanges>

export const PublicRetirement = closed(
  {
    id: Id,
    certificateNumber: nullable(
      Type.String({
        description: 'Null where another registry retired it and it was imported so',
        examples: ['RC-2025-000042'],
      }),
    ),
    retiredAt: Time,
    quantity: Tons,
    beneficiary: closed({ name: Name, country: nullable(Country) }, { $id: 'PublicBeneficiary' }),
    reason: nullable(text(2000)),
    retiredBy: Named,
    creditId: Type.Unsafe<string>({ ...Id, description: 'The issuance that it is a part of' }),
    serialRange: SerialRange,
    ...creditProperties,
  },
  { $id: 'PublicRetirement' },
)
export type PublicRetirement = Static<typeof PublicRetirement>

const year = { issued: Tons, retired: Tons }
export const PublicFigures = closed(
  {
    projectCount: Type.Integer(),
    creditCount: Type.Integer({ description: 'Issuances' }),
    retirementCount: Type.Integer(),
    quantities: PublicQuantities,
    byYear: Type.Array(closed({ year: Year, ...year }, { $id: 'PublicYear' }), {
      description: 'By the year in which it was issued and in which it was retired, in UTC',
    }),
    byVintage: Type.Array(closed({ vintage: Year, ...year }, { $id: 'PublicVintage' })),
    byCountry: Type.Array(
      closed({ country: Country, projectCount: Type.Integer() }, { $id: 'PublicCountry' }),
    ),
  },
  { $id: 'PublicFigures' },
)
export type PublicFigures = Static<typeof PublicFigures>

export const PublicProjectPage = pageOf(PublicProject)
export const PublicCreditPage = pageOf(PublicCredit)
export const PublicRetirementPage = pageOf(PublicRetirement)

/** When an asset was last changed would tell of what is not public, so no list asks for that. */
const { top, page, skip, filter, orderBy } = listProperties
const query = <P extends TProperties>(more: P) =>
  closed({ top, page, skip, filter, orderBy, ...more })
const part = (description: string) => Type.Optional(Type.String({ maxLength: 200, description }))

export const PublicProjectListQuery = query({
  country: creditFilters.country,
  registryId: Type.Optional(Id),
  q: part('A part of its name'),
})
export const PublicCreditListQuery = query({
  vintage: creditFilters.vintage,
  country: creditFilters.country,
  category: creditFilters.category,
  registryId: Type.Optional(Id),
  projectId: Type.Optional(Id),
  q: part('A part of the assetId'),
})
export const PublicRetirementListQuery = query({
  vintage: creditFilters.vintage,
  country: creditFilters.country,
  category: creditFilters.category,
  registryId: Type.Optional(Id),
  projectId: Type.Optional(Id),
  creditId: Type.Optional(Type.Unsafe<string>({ ...Id, description: 'An issuance' })),
  certificateNumber: part('Of its certificate'),
  minRetiredAt: Type.Optional(Time),
  maxRetiredAt: Type.Optional(Time),
  q: part('A part of the name of the beneficiary or of who retired it'),
})
export type PublicProjectListQuery = Static<typeof PublicProjectListQuery>
export type PublicCreditListQuery = Static<typeof PublicCreditListQuery>
export type PublicRetirementListQuery = Static<typeof PublicRetirementListQuery>

import { type Static, type TProperties, Type } from 'typebox'
import { Country, closed, Day, Id, Name, nullable, oneOf, Tons, Year } from '../../lib/schema.ts'
import { creditStatuses } from '../credits/schema.ts'
import {
  classificationCategories,
  classificationMethods,
  ecologicalBenefitTypes,
  mbpStatuses,
  storageTypes,
} from '../ecoprojects/schema.ts'
import { durabilityRatings } from '../processedclaims/schema.ts'

/** domain.md 4, Double counting; rulings.md 20. */
export const RADIUS_KM = 10
const Radius = Type.Number({ minimum: 0, maximum: 1000, description: 'km' })
const Page = Type.String({ maxLength: 4000, description: 'The `nextPage` of a page' })
const yes = (description: string) => Type.Boolean({ description })

const DateRange = closed({ startDate: Day, endDate: Day }, { $id: 'DateRange' })

const Organization = closed({ id: Id, name: Name })

/** Another MBP, in just what ruling 20 shows of it. */
export const Overlap = closed(
  {
    id: Id,
    name: Name,
    country: Country,
    ecologicalBenefitType: oneOf(ecologicalBenefitTypes),
    classificationCategory: oneOf(classificationCategories),
    classificationMethod: oneOf(classificationMethods),
    status: oneOf(mbpStatuses),
    owner: Organization,
    issuingRegistryId: Id,
    sameProject: yes('It belongs to the same ecological project'),
    distanceKm: Type.Number({ description: 'km on the sphere; 0 where they touch or intersect' }),
    commonAreaKm2: nullable(
      Type.Number({ description: 'km²; null where the outlines are too tangled to tell' }),
    ),
    criteria: closed({
      intersects: yes('The locations touch or have places in common'),
      withinRadius: yes('They are no farther apart than radiusKm'),
      sameBenefitType: Type.Boolean(),
      sameCategory: Type.Boolean(),
      sameMethod: Type.Boolean(),
      sameCountry: Type.Boolean(),
      datesOverlap: Type.Optional(yes('Of a claim: a claim of the other MBP has days in common')),
    }),
    overlappingRanges: Type.Optional(
      Type.Array(DateRange, { description: 'Of a claim: the days that claims have in common' }),
    ),
    counts: Type.Optional(yes('Of a mint request: it meets every criterion that counts')),
  },
  { $id: 'Overlap' },
)
export type Overlap = Static<typeof Overlap>

const pageProperties = {
  radiusKm: Radius,
  isComplete: yes('false where more lie near than are compared; the nearest were'),
  items: Type.Array(Overlap, { description: 'The largest common area first, then the nearest' }),
  nextPage: Type.Optional(Type.String({ description: 'Give it as `page` for the next page' })),
}
export const MbpOverlaps = closed(pageProperties, { $id: 'MbpOverlaps' })
export const ClaimOverlaps = closed(
  {
    ...pageProperties,
    sameMbp: closed(
      { datesOverlap: Type.Boolean(), overlappingRanges: Type.Array(DateRange) },
      { description: 'The other claims of the same MBP' },
    ),
  },
  { $id: 'ClaimOverlaps' },
)

const criteria = {
  geography: yes('The credit’s MBP intersects or lies within radiusKm, or is the same'),
  radiusKm: Radius,
  dateRange: yes('The credit’s claim has days in common with this one'),
  benefitType: yes('The same ecologicalBenefitType'),
  country: yes('The same country'),
  durabilityRating: yes('The same durabilityRating'),
  method: yes('The same method'),
  storageType: yes('The same storageType'),
}
export type Criterion = Exclude<keyof typeof criteria, 'radiusKm'>

export const OverlapCriteria = closed(criteria, { $id: 'OverlapCriteria' })
export type OverlapCriteria = Static<typeof OverlapCriteria>

/** The attributes that domain.md 4 names count; where and when are shown, and count if chosen. */
export const defaultCriteria: OverlapCriteria = {
  geography: false,
  radiusKm: RADIUS_KM,
  dateRange: false,
  benefitType: true,
  country: true,
  durabilityRating: true,
  method: true,
  storageType: true,
}
const optional = <P extends TProperties>(properties: P) =>
  Type.Partial(closed(properties), { additionalProperties: false })
export const OverlapCriteriaChoice = Type.Unsafe<Partial<OverlapCriteria>>({
  ...optional(criteria),
  $id: 'OverlapCriteriaChoice',
  description: `The whole choice: what is absent is as unless chosen: ${JSON.stringify(defaultCriteria)}`,
})

/** What the credit would be, to which others are compared. null is compared with nothing. */
const MintedLike = closed({
  benefitType: oneOf(ecologicalBenefitTypes),
  country: Country,
  durabilityRating: nullable(oneOf(durabilityRatings)),
  method: nullable(oneOf(classificationMethods)),
  storageType: nullable(oneOf(storageTypes)),
  startDate: Day,
  endDate: Day,
})
export type MintedLike = Static<typeof MintedLike>

const { radiusKm: _, ...matches } = criteria
export const CreditOverlap = closed(
  {
    id: Id,
    resourceUri: Type.String(),
    assetId: Type.String(),
    quantity: Tons,
    vintage: Year,
    status: oneOf(creditStatuses),
    ownerId: Id,
    issuerId: Id,
    ecoProjectId: nullable(Id),
    mbpId: nullable(Id),
    criteria: closed(matches, { description: 'Which are met, whether or not they count' }),
  },
  { $id: 'CreditOverlap' },
)
export type CreditOverlap = Static<typeof CreditOverlap>

export const ProposalOverlaps = closed(
  {
    proposalId: Id,
    ...pageProperties,
    sameMbp: Type.Optional(ClaimOverlaps.properties.sameMbp),
    mint: Type.Optional(
      closed(
        {
          criteria: OverlapCriteria,
          isChosen: yes('The registry saved its choice; else it is the usual one'),
          comparedTo: MintedLike,
          credits: Type.Array(CreditOverlap, {
            description:
              'Credits that meet every criterion that counts, but for cancelled and split ones: the near first, then those of the same days, then the newest',
          }),
          nextCreditPage: Type.Optional(
            Type.String({ description: 'Give it as `creditPage` for the next page' }),
          ),
        },
        { description: 'Of a CreditMint' },
      ),
    ),
  },
  { $id: 'ProposalOverlaps' },
)

const queryProperties = {
  radiusKm: Type.Optional(Radius),
  top: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
  page: Type.Optional(Page),
}
export const OverlapQuery = closed(queryProperties)
export type OverlapQuery = Static<typeof OverlapQuery>
export const ProposalOverlapQuery = closed({
  ...queryProperties,
  creditPage: Type.Optional(Page),
})
export type ProposalOverlapQuery = Static<typeof ProposalOverlapQuery>

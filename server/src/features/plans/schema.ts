import { type Static, Type } from 'typebox'
import {
  closed,
  Id,
  Message,
  oneOf,
  Quantity,
  ResourceUri,
  Time,
  Tons,
  Year,
} from '../../lib/schema.ts'
import { Credit, EndUseBuyer, retirementTerms } from '../credits/schema.ts'
import { ClimateLabels } from '../processedclaims/schema.ts'

/** What to take for a quantity, before anything is touched. */
const Criteria = closed(
  {
    vintageOrder: Type.Optional(
      oneOf(['oldest', 'newest'], { description: 'Which vintage goes first; oldest unless said' }),
    ),
    vintages: Type.Optional(Type.Array(Year, { maxItems: 100 })),
    climateLabels: Type.Optional(
      Type.Unsafe<string[]>({ ...ClimateLabels, description: 'Only credits with all of these' }),
    ),
    ecoProjectId: Type.Optional(Id),
    issuerId: Type.Optional(Id),
  },
  { $id: 'PlanCriteria' },
)
export type Criteria = Static<typeof Criteria>

const common = { quantity: Quantity, criteria: Type.Optional(Criteria) }
export const RetirementPlanBody = closed(
  { ...common, ...retirementTerms },
  { $id: 'RetirementPlan' },
)
export const ListingPlanBody = closed({ ...common, marketplaceId: Id }, { $id: 'ListingPlan' })
export const TransferPlanBody = closed(
  {
    ...common,
    newOwnerId: Id,
    message: Type.Optional(Message),
    endUseBuyer: Type.Optional(EndUseBuyer),
  },
  { $id: 'TransferPlan' },
)
export type PlanBody = { quantity: bigint; criteria?: Criteria } & Record<string, unknown>

export const planKinds = ['retirement', 'listing', 'transfer'] as const
export type PlanKind = (typeof planKinds)[number]

export const Plan = closed(
  {
    id: Id,
    kind: oneOf(planKinds),
    quantity: Tons,
    parts: Type.Array(
      closed({
        creditId: Id,
        resourceUri: ResourceUri,
        assetId: Type.String(),
        vintage: Year,
        creditQuantity: Tons,
        quantity: Type.Unsafe<number>({ ...Tons, description: 'What is taken of it' }),
        isSplit: Type.Boolean({ description: 'The rest stays with you as a credit of its own' }),
      }),
    ),
    createdAt: Time,
    expiresAt: Time,
    executedAt: Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'date-time' }),
  },
  { $id: 'Plan' },
)
export type Plan = Static<typeof Plan>

export const PlanExecution = closed(
  {
    plan: Plan,
    credits: Type.Array(Credit, { description: 'As they are afterwards' }),
    proposalIds: Type.Array(Id, { description: 'What now waits for a decision' }),
  },
  { $id: 'PlanExecution' },
)

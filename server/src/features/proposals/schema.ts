import { type Static, Type } from 'typebox'
import { problems } from '../../lib/problem.ts'
import {
  assetProperties,
  closed,
  Id,
  listQuery,
  Message,
  nullable,
  oneOf,
  pageOf,
  ResourceUri,
  Time,
  Tons,
  text,
} from '../../lib/schema.ts'
import { retirementTerms } from '../credits/schema.ts'
import { FileIds } from '../ecoprojects/schema.ts'
import { mintProperties } from './types/credit-mint-terms.ts'
import { types } from './types/index.ts'
import { actions } from './workflow.ts'

/** domain.md 3; api.md, Bodies that clients rely on. */
export const proposalStatuses = [
  'submitted',
  'inReview',
  'submitterActionNeeded',
  'withdrawn',
  'approved',
  'rejected',
] as const
const typeNames = types.map(({ name }) => name)

const ExternalId = closed(
  {
    id: text(400),
    details: Type.Optional(
      Type.Union([Type.String({ maxLength: 4000 }), Type.Record(Type.String(), Type.Unknown())]),
    ),
  },
  { $id: 'ExternalId', description: "The submitter's identity on the reviewer's own platform" },
)

const common = {
  resourceUri: ResourceUri,
  reviewerId: Type.Optional(Id),
  message: Type.Optional(Message),
  externalIds: Type.Optional(Type.Array(ExternalId, { maxItems: 50 })),
  fileIds: Type.Optional(FileIds),
}

/** One shape for each type, told apart by `type`. */
export const NewProposal = Type.Unsafe<NewProposal>({
  $id: 'NewProposal',
  type: 'object',
  discriminator: { propertyName: 'type' },
  required: ['type'],
  oneOf: types.map(({ name, title, assetType, details }) =>
    closed(
      {
        type: Type.Literal(name),
        ...common,
        // About an organization: the caller's own, unless it is named.
        ...(assetType === 'organization' && { resourceUri: Type.Optional(ResourceUri) }),
        ...details,
      },
      { $id: `New${name}`, description: title },
    ),
  ),
})
export interface NewProposal {
  type: (typeof typeNames)[number]
  resourceUri?: string
  reviewerId?: string
  message?: string
  externalIds?: Static<typeof ExternalId>[]
  fileIds?: string[]
  /** What its type needs. */
  [detail: string]: unknown
}

export const ProposalAction = closed(
  {
    action: Type.String({
      minLength: 1,
      maxLength: 40,
      description: `${actions.join(', ')}, in any case; Submit is Resubmit, Remove is Withdraw`,
      examples: ['Approve'],
    }),
    message: Type.Optional(Message),
    fileIds: Type.Optional(FileIds),
    ...mintProperties,
  },
  { $id: 'ProposalAction', description: 'All but action, message and fileIds belongs to Mint' },
)
export type ProposalAction = Static<typeof ProposalAction>

const ActionRecord = closed(
  {
    action: oneOf(['Submit', ...actions]),
    status: oneOf(proposalStatuses, { description: 'The status that it led to' }),
    organizationId: Id,
    userId: nullable(Id),
    message: nullable(Type.String()),
    fileIds: Type.Array(Id),
    at: Time,
  },
  { $id: 'ProposalActionRecord' },
)
const Outcome = closed(
  {
    resourceUris: Type.Array(ResourceUri, { description: 'What the actions made' }),
    lapsedQuantity: Type.Optional(
      Type.Unsafe<number>({
        ...Tons,
        description: 'What was verified and not minted; it can never be minted',
      }),
    ),
  },
  { $id: 'ProposalOutcome' },
)

const summaryProperties = {
  id: Id,
  createdAt: assetProperties.createdAt,
  lastModifiedAt: assetProperties.lastModifiedAt,
  type: oneOf(typeNames),
  status: oneOf(proposalStatuses),
  submitterId: Id,
  reviewerId: Id,
  resourceUri: Type.Unsafe<string>({ ...ResourceUri, description: 'Of the asset it is about' }),
  resourceName: nullable(
    Type.String({
      description:
        'What people call the asset: project – MBP or claim, the assetId of a credit, an organization; null where you may not read it',
      examples: ['Gazi Bay – Mangrove restoration'],
    }),
  ),
  message: nullable(Type.String()),
  externalIds: Type.Array(ExternalId),
  ...retirementTerms,
  esgReportingPeriodId: Type.Optional(
    Type.Unsafe<string>({
      ...Id,
      description: 'Of an ESGEmissionOffset; what is in the period only its owner reads',
    }),
  ),
  actions: Type.Array(ActionRecord, { description: 'The whole history, oldest first' }),
  outcome: Outcome,
}
export const ProposalSummary = closed(summaryProperties, { $id: 'ProposalSummary' })
export type ProposalSummary = Static<typeof ProposalSummary>

export const Proposal = closed(
  {
    ...summaryProperties,
    allowedActions: Type.Array(oneOf(actions), { description: 'What you may do now' }),
    refusedActions: Type.Array(
      closed({
        action: oneOf(actions),
        code: oneOf(Object.keys(problems)),
        reason: Type.String(),
      }),
      { description: 'The other actions of this type, and why not' },
    ),
  },
  { $id: 'Proposal' },
)

export const ProposalPage = pageOf(ProposalSummary)
export const ProposalListQuery = listQuery({
  type: Type.Optional(Type.Array(oneOf(typeNames))),
  status: Type.Optional(Type.Array(oneOf(proposalStatuses))),
  role: Type.Optional(oneOf(['submitter', 'reviewer'])),
})
export type ProposalListQuery = Static<typeof ProposalListQuery>

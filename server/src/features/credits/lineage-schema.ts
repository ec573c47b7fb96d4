import { type Static, Type } from 'typebox'
import {
  Country,
  closed,
  Day,
  Id,
  Name,
  nullable,
  oneOf,
  Time,
  Tons,
  Year,
} from '../../lib/schema.ts'
import { claimStatuses } from '../claims/schema.ts'
import {
  classificationCategories,
  classificationMethods,
  ecologicalBenefitTypes,
  mbpStatuses,
} from '../ecoprojects/schema.ts'
import { File } from '../files/schema.ts'
import { outcomes, processedClaimStatuses } from '../processedclaims/schema.ts'
import { Credit } from './schema.ts'

/** The steps of a credit's lineage as everybody signed in sees them. rulings.md 19. */
const forReaders = 'For readers of the step only'
const Step = closed({
  at: Time,
  what: Type.String({ description: 'What happened: mint, split, child, transfer, list, retire…' }),
  creditId: Id,
  quantity: Tons,
  organizationId: Id,
  fromOwnerId: nullable(Id),
  toOwnerId: nullable(Id),
  marketplaceId: nullable(Id),
  proposalId: nullable(Id),
})
const LineageCheckpoint = closed({
  id: Id,
  startDate: Day,
  endDate: Day,
  environmentalEffectBefore: Tons,
  environmentalEffectAfter: Tons,
  files: Type.Optional(Type.Array(File, { description: forReaders })),
})
const LineageResult = closed({
  id: Id,
  checkpointId: Id,
  environmentalEffectBefore: Tons,
  environmentalEffectAfter: Tons,
  outcome: oneOf(outcomes),
  comment: Type.Optional(nullable(Type.String({ description: forReaders }))),
  files: Type.Optional(Type.Array(File, { description: forReaders })),
})
export const Lineage = closed(
  {
    credit: Credit,
    ancestors: Type.Array(Credit, { description: 'From the minted credit to the parent' }),
    descendants: Type.Array(Credit, { description: 'In order of their serials, 1,000 a page' }),
    nextPage: Type.Optional(Type.String()),
    mint: nullable(
      closed({
        creditId: Id,
        at: Time,
        quantity: Tons,
        vintage: Year,
        assetId: Type.String(),
        issuerId: Id,
        ownerId: Id,
        proposalId: nullable(Id),
      }),
    ),
    processedClaim: nullable(
      closed({
        id: Id,
        ownerId: Id,
        quantity: Tons,
        status: oneOf(processedClaimStatuses),
        createdAt: Time,
        checkpointResults: Type.Array(LineageResult),
        files: Type.Optional(Type.Array(File, { description: forReaders })),
      }),
    ),
    claim: nullable(
      closed({
        id: Id,
        ownerId: Id,
        startDate: Day,
        endDate: Day,
        quantity: Tons,
        status: oneOf(claimStatuses),
        createdAt: Time,
        checkpoints: Type.Array(LineageCheckpoint),
        files: Type.Optional(Type.Array(File, { description: forReaders })),
      }),
    ),
    mbp: nullable(
      closed({
        id: Id,
        name: Name,
        issuingRegistryId: Id,
        ecologicalBenefitType: oneOf(ecologicalBenefitTypes),
        classificationCategory: oneOf(classificationCategories),
        classificationMethod: oneOf(classificationMethods),
        methodology: nullable(Type.String()),
        status: oneOf(mbpStatuses),
        createdAt: Time,
        files: Type.Optional(Type.Array(File, { description: forReaders })),
      }),
    ),
    ecoProject: nullable(
      closed({
        id: Id,
        name: Name,
        country: Country,
        region: nullable(Type.String()),
        ownerId: Id,
        createdAt: Time,
      }),
    ),
    history: Type.Array(Step),
  },
  { $id: 'Lineage' },
)
export type Lineage = Static<typeof Lineage>
export const LineageQuery = closed({
  page: Type.Optional(Type.String({ maxLength: 400, description: 'The `nextPage` of a page' })),
})

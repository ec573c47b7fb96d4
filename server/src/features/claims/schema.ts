import { type Static, Type } from 'typebox'
import {
  assetProperties,
  closed,
  Day,
  Description,
  Effect,
  Id,
  Link,
  listQuery,
  Name,
  nullable,
  oneOf,
  pageOf,
  patchOf,
  Quantity,
  Tons,
  text,
} from '../../lib/schema.ts'
import { FileIds } from '../ecoprojects/schema.ts'
import { File } from '../files/schema.ts'

/** domain.md 2, Claim and its checkpoints. */
export const claimStatuses = [
  'draft',
  'submitted',
  'inVerification',
  'returnedForEdits',
  'approved',
  'rejected',
] as const

export const CoBenefit = closed(
  {
    sdg: Type.Integer({ minimum: 1, maximum: 17, description: 'UN Sustainable Development Goal' }),
    description: Type.Optional(Description),
    rating: Type.Optional(Type.Union([text(100), Type.Number()])),
  },
  { $id: 'CoBenefit' },
)
export const CoBenefits = Type.Array(CoBenefit, { maxItems: 100 })
const ClaimSource = closed(
  {
    sourceType: oneOf(['SensorDevice', 'UserApplication', 'Reference']),
    sourceIdentifier: text(1000),
  },
  { $id: 'ClaimSource' },
)
const ClaimSources = Type.Array(ClaimSource, { maxItems: 100 })
const VerifiedLink = closed(
  {
    uri: Link,
    description: Type.Optional(Description),
    hashAlgorithm: Type.Optional(oneOf(['SHA256', 'SHA3'])),
    hashProof: Type.Optional(text(1000)),
  },
  { $id: 'VerifiedLink' },
)
const VerifiedLinks = Type.Array(VerifiedLink, { maxItems: 100 })

export const NewCheckpoint = closed(
  {
    name: Type.Optional(Name),
    startDate: Day,
    endDate: Day,
    environmentalEffectBefore: Effect,
    environmentalEffectAfter: Effect,
    verifiedLinks: Type.Optional(VerifiedLinks),
    fileIds: Type.Optional(FileIds),
  },
  { $id: 'NewCheckpoint' },
)
export type NewCheckpoint = Static<typeof NewCheckpoint>

const CHECKPOINTS_MAX = 500
const claimProperties = {
  name: Type.Optional(Name),
  description: Type.Optional(Description),
  startDate: Day,
  endDate: Day,
  quantity: Quantity,
  coBenefits: Type.Optional(CoBenefits),
  claimSources: Type.Optional(ClaimSources),
  fileIds: Type.Optional(FileIds),
}
export const NewClaim = closed(
  {
    ...claimProperties,
    checkpoints: Type.Array(NewCheckpoint, { minItems: 1, maxItems: CHECKPOINTS_MAX }),
  },
  { $id: 'NewMbpClaim' },
)
export type NewClaim = Static<typeof NewClaim>

const checkpointRequired = [
  'startDate',
  'endDate',
  'environmentalEffectBefore',
  'environmentalEffectAfter',
  'fileIds',
] as const
export const CheckpointPatch = patchOf(NewCheckpoint, checkpointRequired, {
  $id: 'CheckpointPatch',
})
export type CheckpointPatch = Static<typeof CheckpointPatch>

/** One of a claim's PATCH: with an id it changes that checkpoint, without it is a new one. */
const CheckpointInPatch = patchOf(
  closed({ id: Type.Optional(Id), ...NewCheckpoint.properties }),
  ['id', ...checkpointRequired],
  { $id: 'CheckpointInClaimPatch' },
)
export type CheckpointInPatch = Static<typeof CheckpointInPatch>

export const ClaimPatch = patchOf(
  closed({
    ...claimProperties,
    checkpoints: Type.Array(CheckpointInPatch, { minItems: 1, maxItems: CHECKPOINTS_MAX }),
  }),
  ['startDate', 'endDate', 'quantity', 'fileIds', 'checkpoints'],
  { $id: 'MbpClaimPatch' },
)
export type ClaimPatch = Static<typeof ClaimPatch>

export const Checkpoint = closed(
  {
    ...assetProperties,
    mbpClaimId: Id,
    name: nullable(Name),
    startDate: Day,
    endDate: Day,
    environmentalEffectBefore: Tons,
    environmentalEffectAfter: Tons,
    verifiedLinks: VerifiedLinks,
    files: Type.Array(File),
  },
  { $id: 'Checkpoint' },
)
export type Checkpoint = Static<typeof Checkpoint>

export const Claim = closed(
  {
    ...assetProperties,
    ecoProjectId: Id,
    mbpId: Id,
    ownerId: Id,
    name: nullable(Name),
    description: nullable(Description),
    startDate: Day,
    endDate: Day,
    quantity: Tons,
    checkpointQuantity: Type.Number({
      description: 'The sum of before − after of the checkpoints, beside the estimated quantity',
    }),
    coBenefits: CoBenefits,
    claimSources: ClaimSources,
    checkpoints: Type.Array(Checkpoint),
    status: oneOf(claimStatuses),
    processedClaimId: nullable(Id),
    files: Type.Array(File),
  },
  { $id: 'MbpClaim' },
)
export type Claim = Static<typeof Claim>

export const ClaimPage = pageOf(Claim)
export const ClaimListQuery = listQuery({ status: Type.Optional(oneOf(claimStatuses)) })
export const CheckpointPage = pageOf(Checkpoint)

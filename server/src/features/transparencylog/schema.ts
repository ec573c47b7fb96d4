import { type Static, Type } from 'typebox'
import { closed, Id, Name, nullable, Time, Tons, Year } from '../../lib/schema.ts'

const Size = Type.Integer({ minimum: 0, description: 'A number of leaves', examples: [1204] })
const Hash = Type.String({
  description: 'SHA-256, 32 bytes in base64',
  minLength: 44,
  maxLength: 44,
})
const Hashes = Type.Array(Hash, { description: 'From the leaf up to the root' })
const Note = Type.String({
  description: 'The signed note, C2SP tlog-checkpoint: name, size and root of the log, signature',
})

export const TransparencyLog = closed(
  {
    origin: Type.String({ description: 'The name of the log' }),
    verifierKey: Type.String({ description: 'name+id+key of an Ed25519 key, C2SP signed-note' }),
    size: Size,
    checkpoint: nullable(Note),
    signedAt: nullable(Time),
    tilesUri: Type.String({
      description: 'Where checkpoint, tile/… and tile/entries/… are served, C2SP tlog-tiles',
    }),
  },
  { $id: 'TransparencyLog' },
)
export type TransparencyLog = Static<typeof TransparencyLog>

export const InclusionQuery = closed({
  index: Type.Integer({ minimum: 0, description: 'Of the leaf' }),
  size: Type.Optional(Type.Integer({ minimum: 1, description: 'Of the log; its size of now' })),
})
export const InclusionProof = closed(
  { index: Type.Integer({ minimum: 0 }), size: Size, leafHash: Hash, root: Hash, hashes: Hashes },
  { $id: 'InclusionProof' },
)
export type InclusionProof = Static<typeof InclusionProof>

export const ConsistencyQuery = closed({
  from: Type.Integer({ minimum: 0, description: 'Size of the older log' }),
  to: Type.Optional(Type.Integer({ minimum: 0, description: 'Of the newer; its size of now' })),
})
export const ConsistencyProof = closed(
  { from: Size, to: Size, fromRoot: Hash, toRoot: Hash, hashes: Hashes },
  { $id: 'ConsistencyProof' },
)
export type ConsistencyProof = Static<typeof ConsistencyProof>

const ProvedLeaf = closed({
  index: Type.Integer({ minimum: 0 }),
  entry: Type.String({ description: 'The bytes of the leaf, in base64' }),
  inclusion: Hashes,
  openings: Type.Unsafe<Record<string, { salt: string; text: string }>>({
    type: 'object',
    description: 'What opens the commitments of the entry that the caller may see, by their names',
    additionalProperties: {
      type: 'object',
      properties: { salt: { type: 'string' }, text: { type: 'string' } },
      required: ['salt', 'text'],
      additionalProperties: false,
    },
  }),
})
/** Leaves under a checkpoint, with all that is needed to check them without the service. */
export const LogProof = closed(
  {
    verifierKey: Type.String(),
    checkpoint: Note,
    leaves: Type.Array(ProvedLeaf, { description: 'In the order of the log' }),
  },
  { $id: 'LogProof' },
)
export type LogProof = Static<typeof LogProof>

export const SupplyQuery = closed({
  ecoProjectId: Type.Optional(Id),
  vintage: Type.Optional(Year),
  registryId: Type.Optional(Id),
  top: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
  page: Type.Optional(
    Type.String({ pattern: '^\\d{1,9}$', description: 'The `nextPage` of a page' }),
  ),
})
const SupplyItem = closed(
  {
    registryId: Id,
    registryName: Name,
    ecoProjectId: nullable(Id),
    ecoProjectName: nullable(Name),
    vintage: Year,
    issued: Tons,
    active: Tons,
    listed: Tons,
    retired: Tons,
    cancelled: Tons,
  },
  { $id: 'SupplyItem' },
)
export const SupplyList = closed(
  {
    items: Type.Array(SupplyItem),
    totalCount: Type.Integer(),
    nextPage: Type.Optional(Type.String()),
    size: Type.Integer({ description: 'The leaves of the log by now: the sums are as new' }),
  },
  { $id: 'SupplyList' },
)
export type SupplyList = Static<typeof SupplyList>

import { type Static, Type } from 'typebox'
import { registries } from '../../imports/adapters.ts'
import {
  assetProperties,
  closed,
  Id,
  listQuery,
  nullable,
  oneOf,
  pageOf,
  Time,
  Tons,
  text,
} from '../../lib/schema.ts'

const levels = ['project', 'item'] as const
const kinds = ['issuance', 'retirement', 'cancellation'] as const
const outcomes = ['matched', 'missingInA', 'missingInB', 'amountDiffers', 'serialOverlap'] as const
const resolutions = ['aIsRight', 'bIsRight', 'bothAreRight', 'neitherIsRight'] as const
const ways = ['key', 'project', 'projectAndQuantity', 'projectAndDay', 'serials'] as const

const Level = oneOf(levels, { description: 'project: the sums of each; item: one by one' })
const Outcome = oneOf(outcomes)
const Count = Type.Integer({ minimum: 0 })

const ComparedSource = closed({
  name: Type.String(),
  sha256: nullable(Type.String({ description: 'Of the file, hexadecimal; null for the ledger' })),
  entryCount: Count,
  unreadRowCount: Type.Integer({ description: 'Rows in error, which were not compared' }),
  quantity: Tons,
})

export const Reconciliation = closed(
  {
    ...assetProperties,
    name: text(200),
    level: Level,
    kind: oneOf(kinds),
    sourceA: ComparedSource,
    sourceB: ComparedSource,
    counts: closed(Object.fromEntries(outcomes.map((outcome) => [outcome, Count]))),
    openCount: Type.Integer({ description: 'Items that do not match and are not resolved' }),
  },
  { $id: 'Reconciliation' },
)
export const ReconciliationPage = pageOf(Reconciliation)
export const ReconciliationQuery = listQuery({})
export type ReconciliationQuery = Static<typeof ReconciliationQuery>

const NewSource = closed(
  {
    registry: Type.Optional(
      oneOf(registries, { description: 'Whose export the file is; needed with fileId' }),
    ),
    fileId: Type.Optional({
      ...Id,
      description: 'A file that your organization uploaded; absent: the ledger of your registry',
    }),
  },
  { description: 'An export of a registry, or the ledger' },
)
export type NewSource = Static<typeof NewSource>

export const NewReconciliation = closed({
  name: text(200),
  level: Level,
  kind: Type.Optional(oneOf(kinds, { default: 'issuance' })),
  sourceA: NewSource,
  sourceB: NewSource,
})
export type NewReconciliation = Static<typeof NewReconciliation>

export const ReconciliationItem = closed(
  {
    ...assetProperties,
    reconciliationId: Id,
    outcome: Outcome,
    projectKey: nullable(Type.String({ description: 'The registry’s id of the project' })),
    keyA: nullable(Type.String()),
    keyB: nullable(Type.String()),
    quantityA: nullable(Tons),
    quantityB: nullable(Tons),
    whereA: Type.Array(Type.String(), { description: 'Rows of the file, or paths; the first 20' }),
    whereB: Type.Array(Type.String()),
    foundBy: nullable(oneOf(ways, { description: 'What says that both tell of the same' })),
    overlap: nullable(
      closed({
        series: Type.String(),
        first: Type.String({ description: 'A whole number, as a text since it may be long' }),
        last: Type.String(),
      }),
    ),
    resolution: nullable(oneOf(resolutions)),
    note: nullable(Type.String()),
    resolvedBy: nullable(Id),
    resolvedAt: nullable(Time),
  },
  { $id: 'ReconciliationItem' },
)
export type ReconciliationItem = Static<typeof ReconciliationItem>
export const ReconciliationItemPage = pageOf(ReconciliationItem)
export const ReconciliationItemQuery = listQuery({
  outcome: Type.Optional(Outcome),
  isResolved: Type.Optional(Type.Boolean()),
})
export type ReconciliationItemQuery = Static<typeof ReconciliationItemQuery>

export const ReconciliationItemPatch = closed(
  {
    resolution: Type.Optional(
      nullable(oneOf(resolutions, { description: 'null: it is open again' })),
    ),
    note: Type.Optional(nullable(text(2000))),
  },
  { minProperties: 1 },
)
export type ReconciliationItemPatch = Static<typeof ReconciliationItemPatch>

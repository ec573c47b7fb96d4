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
} from '../../lib/schema.ts'

const kinds = ['project', 'mbp', 'issuance', 'retirement', 'cancellation'] as const
const statuses = [
  'waitingToCheck',
  'checking',
  'checked',
  'waitingToImport',
  'importing',
  'imported',
  'failed',
] as const

const Registry = oneOf(registries, { description: 'Whose export it is' })
const Kind = oneOf(kinds)
const Count = Type.Integer({ minimum: 0 })
const FileName = Type.String()

export const ImportKinds = closed({
  items: Type.Array(
    closed(
      {
        registry: Registry,
        registryName: Type.String(),
        title: Type.String({ description: 'What the file is' }),
        kinds: Type.Array(Kind, { description: 'What it tells of' }),
        columns: Type.Array(Type.String(), { description: 'By which it is known' }),
        isOnlyCompared: Type.Boolean({ description: 'It can be reconciled, not imported' }),
        notes: Type.Array(Type.String(), { description: 'What is decided where it is silent' }),
      },
      { $id: 'ImportKind' },
    ),
  ),
})

const Tally = closed(
  { kind: Kind, count: Count, quantity: nullable(Tons) },
  { $id: 'ImportTally', description: 'How many of a kind, and how much they are' },
)

const Sample = closed({
  row: Type.Integer({ description: 'As a spreadsheet counts: the header is row 1' }),
  kind: Kind,
  key: Type.String({ description: 'What the registry knows it by' }),
  quantity: nullable(Tons),
  creditId: nullable(Id),
  ecoProjectId: nullable(Id),
})

const Outcome = closed(
  {
    registry: Registry,
    registryName: Type.String(),
    kinds: Type.Array(Kind),
    sha256: Type.String({ description: 'Of the file, hexadecimal' }),
    rows: closed(
      { read: Count, imported: Count, alreadyThere: Count, leftOut: Count, inError: Count },
      { description: 'Each row read is one of the other four' },
    ),
    imported: Type.Array(Tally),
    alreadyThere: Type.Array(Tally),
    rejectedRowCount: Type.Integer({
      description: 'Rows in error, and those that lack what may be filled in',
    }),
    notices: Type.Array(
      closed({
        column: Type.String(),
        reason: Type.String(),
        rowCount: Count,
        firstRow: Type.Integer(),
      }),
      { description: 'What rows lack that are imported all the same' },
    ),
    sample: Type.Array(Sample, {
      description: 'The first that are made; with their ids once that is done in earnest',
    }),
  },
  { $id: 'ImportOutcome' },
)
export type Outcome = Static<typeof Outcome>

export const Import = closed(
  {
    ...assetProperties,
    registry: nullable(Registry),
    status: oneOf(statuses, {
      description:
        'checking: everything is done and undone; checked: it may be started; failed: the files are refused as a whole',
    }),
    progress: nullable(
      closed({
        step: oneOf(['reading', 'writing']),
        done: Count,
        all: Type.Integer({ minimum: 0, description: 'Bytes to read, or credits to write' }),
      }),
    ),
    files: Type.Array(
      closed({
        fileId: Id,
        fileName: FileName,
        size: Count,
        outcome: nullable(Outcome),
      }),
    ),
    totals: closed(
      { rowCount: Count, inError: Count, imported: Type.Array(Tally) },
      { description: 'Of all files; of the check until it is imported' },
    ),
    isClean: nullable(
      Type.Boolean({ description: 'Whether the ledger keeps its promises after it' }),
    ),
    failure: nullable(Type.String({ description: 'Why the files are refused, in a sentence' })),
    createdBy: nullable(Id),
    startedBy: nullable(Id),
    checkedAt: nullable(Time),
    importedAt: nullable(Time),
  },
  { $id: 'Import' },
)
export type Import = Static<typeof Import>
export const ImportPage = pageOf(Import)
export const ImportQuery = listQuery({ status: Type.Optional(oneOf(statuses)) })
export type ImportQuery = Static<typeof ImportQuery>

export const NewImport = closed({
  registry: Type.Optional({
    ...Registry,
    description: 'Whose exports they are; absent: told by their columns',
  }),
  fileIds: Type.Array(Id, {
    minItems: 1,
    maxItems: 10,
    uniqueItems: true,
    description:
      'CSV files that your organization uploaded, in the order of the import: projects, issuances, what has ended',
  }),
})
export type NewImport = Static<typeof NewImport>

export const ImportReject = closed(
  {
    ...assetProperties,
    importId: Id,
    fileId: Id,
    fileName: FileName,
    row: Type.Integer({ description: 'As a spreadsheet counts: the header is row 1' }),
    isError: Type.Boolean({ description: 'false: it is imported, and lacks something' }),
    cells: Type.Array(Type.String(), { description: 'As the file has them' }),
    reasons: Type.Array(
      closed({
        column: Type.String({ description: 'Empty where it is the row as a whole' }),
        value: Type.String(),
        reason: Type.String({ description: 'The end of a sentence that begins with the value' }),
        right: nullable(Type.String({ description: 'What would be right, where that is known' })),
      }),
    ),
  },
  { $id: 'ImportReject' },
)
export type ImportReject = Static<typeof ImportReject>
export const ImportRejectPage = pageOf(ImportReject)
export const ImportRejectQuery = listQuery({
  fileId: Type.Optional(Id),
  isError: Type.Optional(Type.Boolean()),
})
export type ImportRejectQuery = Static<typeof ImportRejectQuery>

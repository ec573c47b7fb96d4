import { fromJson } from '../../db/json.ts'
import type { ImportedKind } from '../../db/tables.ts'
import { tons, tonsOrNull } from '../../lib/quantity.ts'
import type { KeptOutcome, KeptOutcomes } from './kept.ts'
import type { Import, ImportReject, Outcome } from './schema.ts'
import type { ImportRow, RejectRow, ToImport } from './store.ts'
import type { Progress } from './turns-store.ts'

type Tallies = KeptOutcome['imported']

export function importView(row: ImportRow): Import {
  const files = filesOf(row)
  const outcomes = outcomesOf(row)
  const all = Object.values(outcomes)
  const sum = (of: 'read' | 'inError') => all.reduce((before, { rows }) => before + rows[of], 0)
  return {
    id: row.id,
    resourceUri: `/imports/${row.id}`,
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    registry: row.registry,
    status: row.status,
    progress: row.progress === null ? null : fromJson<Progress>(row.progress),
    files: files.map((file) => {
      const outcome = outcomes[file.fileId]
      return { ...file, outcome: outcome ? outcomeView(outcome) : null }
    }),
    totals: {
      rowCount: sum('read'),
      inError: sum('inError'),
      imported: talliesView(added(all.flatMap(({ imported }) => imported))),
    },
    isClean: row.isClean,
    failure: row.failure,
    createdBy: row.createdBy,
    startedBy: row.startedBy,
    checkedAt: row.checkedAt?.toISOString() ?? null,
    importedAt: row.importedAt?.toISOString() ?? null,
  }
}

export const filesOf = ({ files }: Pick<ImportRow, 'files'>) => fromJson<ToImport[]>(files)

export const outcomesOf = ({ outcome }: ImportRow): KeptOutcomes =>
  outcome === null ? {} : fromJson<KeptOutcomes>(outcome)

function outcomeView({
  header: _,
  optionalColumns: __,
  imported,
  alreadyThere,
  sample,
  kinds,
  ...outcome
}: KeptOutcome): Outcome {
  return {
    ...outcome,
    kinds: [...kinds],
    imported: talliesView(imported),
    alreadyThere: talliesView(alreadyThere),
    sample: sample.map(({ units, ...one }) => ({
      ...one,
      quantity: tonsOrNull(units === null ? null : BigInt(units)),
    })),
  }
}

function added(tallies: Tallies): Tallies {
  const sums = new Map<ImportedKind, Tallies[number]>()
  for (const { kind, count, units } of tallies) {
    const before = sums.get(kind) ?? { count: 0, units: '0' }
    const sum = (BigInt(before.units) + BigInt(units)).toString()
    sums.set(kind, { kind, count: before.count + count, units: sum })
  }
  return [...sums.values()]
}

function talliesView(tallies: Tallies): Outcome['imported'] {
  return tallies.map(({ kind, count, units }) => ({
    ...{ kind, count },
    // Projects and their MBPs are no quantity.
    quantity: units === '0' ? null : tons(BigInt(units)),
  }))
}

export function rejectView(row: RejectRow, files: readonly ToImport[]): ImportReject {
  return {
    id: row.id,
    resourceUri: `/imports/${row.importId}/rejects/${row.id}`,
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    importId: row.importId,
    fileId: row.fileId,
    fileName: files.find(({ fileId }) => fileId === row.fileId)?.fileName ?? '',
    row: row.row,
    isError: row.isError,
    cells: fromJson<string[]>(row.cells),
    reasons: fromJson<ImportReject['reasons']>(row.reasons),
  }
}

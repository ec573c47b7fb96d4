import type { ImportedKind } from '../../db/tables.ts'
import type { RowError } from '../../imports/adapter.ts'
import type { ImportReport, Tally } from '../../imports/outcome.ts'
import type { ReadFile } from '../../imports/read-file.ts'
import { rejectedRows } from '../../imports/rejects.ts'
import { newId } from '../../lib/ids.ts'
import type { NewReject } from './turns-store.ts'

interface KeptTally {
  kind: ImportedKind
  count: number
  /** Of 0.0001 mtCO2e, as a text. */
  units: string
}

/** What became of a file, as the database keeps it. */
export interface KeptOutcome {
  registry: string
  registryName: string
  kinds: readonly ImportedKind[]
  sha256: string
  header: readonly string[]
  optionalColumns: readonly string[]
  rows: ImportReport['rows']
  imported: KeptTally[]
  alreadyThere: KeptTally[]
  rejectedRowCount: number
  notices: { column: string; reason: string; rowCount: number; firstRow: number }[]
  sample: {
    row: number
    kind: ImportedKind
    key: string
    units: string | null
    creditId: string | null
    ecoProjectId: string | null
  }[]
}

/** By the ids of their files. */
export type KeptOutcomes = Record<string, KeptOutcome>

/** `isDone`: in earnest. What a trial has made is gone, and its ids say nothing. */
export function outcomeOf(
  { adapter, sha256, header }: ReadFile,
  report: ImportReport,
  rejectedRowCount: number,
  isDone: boolean,
): KeptOutcome {
  const { rows, kinds } = report
  return {
    registry: adapter.registry,
    registryName: adapter.registryName,
    ...{ kinds, sha256, header: header.map(legible), rows, rejectedRowCount },
    optionalColumns: adapter.optionalColumns ?? [],
    imported: talliesOf(report.imported),
    alreadyThere: talliesOf(report.alreadyThere),
    notices: alike(report.notices),
    sample: report.sample.map(({ item, units, creditIds, ecoProjectId }) => ({
      row: item.row,
      kind: item.kind,
      key: item.key,
      units: units === undefined ? null : units.toString(),
      creditId: (isDone && creditIds?.[0]) || null,
      ecoProjectId: (isDone && ecoProjectId) || null,
    })),
  }
}

function talliesOf(tallies: Partial<Record<ImportedKind, Tally>>): KeptTally[] {
  // What a tally has is named by the kinds, and by nothing else.
  return (Object.entries(tallies) as [ImportedKind, Tally][]).map(([kind, { count, units }]) => ({
    ...{ kind, count },
    units: units.toString(),
  }))
}

function alike(notices: readonly RowError[]): KeptOutcome['notices'] {
  const groups = Map.groupBy(notices, ({ column, reason }) => `${column} ${reason}`)
  return [...groups.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const { column, reason, row } = first
    return [{ column, reason, rowCount: all.length, firstRow: row }]
  })
}

const VALUE_MAX = 500

export function rejectsToKeep(fileId: string, file: ReadFile, report: ImportReport): NewReject[] {
  const wrong = new Set(report.errors.map(({ row }) => row))
  return rejectedRows(file, report).map(({ row, cells, why }) => ({
    id: newId(),
    ...{ fileId, row },
    cells: cells.map(legible),
    reasons: why.map(({ column, value, reason, right }) => ({
      column: legible(column),
      value: legible(value.slice(0, VALUE_MAX)),
      reason: legible(reason),
      right: right ?? null,
    })),
    isError: wrong.has(row),
  }))
}

/** PostgreSQL keeps neither this character nor halves of others. */
function legible(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed()
}

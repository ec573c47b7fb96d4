import type { ImportedKind } from '../db/tables.ts'
import type { Units } from '../lib/quantity.ts'
import type { Issuance, Item, RowError } from './adapter.ts'
import type { Made } from './items-store.ts'
import type { ReadFile } from './read-file.ts'

export interface Tally {
  count: number
  /** In mtCO2e units of 0.0001; 0 for projects and MBPs. */
  units: Units
}

export interface ImportReport {
  registry: string
  source: string
  kinds: readonly ImportedKind[]
  registryId: string
  /** Each row of the file is one of: made something, all there already, left out, in error. */
  rows: { read: number; imported: number; alreadyThere: number; leftOut: number; inError: number }
  imported: Partial<Record<ImportedKind, Tally>>
  alreadyThere: Partial<Record<ImportedKind, Tally>>
  lineCount: number
  withoutCountry: number
  errors: RowError[]
  notices: RowError[]
  /** The first few things that were made, to look at. */
  sample: Made[]
}

const SAMPLE_MAX = 10

/** What an import did. */
export interface Outcome {
  file: ReadFile
  registryId: string
  made: Made[]
  alreadyThere: Item[]
  errors: RowError[]
}

/** Accounts for every row of the file. */
export function reportOf({ file, registryId, made, alreadyThere, errors }: Outcome): ImportReport {
  const all = [...file.errors, ...errors].sort((a, b) => a.row - b.row)
  const wrong = new Set(all.map(({ row }) => row))
  const fresh = new Set(made.map(({ item }) => item.row).filter((row) => !wrong.has(row)))
  const there = new Set(
    alreadyThere.map(({ row }) => row).filter((row) => !wrong.has(row) && !fresh.has(row)),
  )
  const issuances = [...made.map(({ item }) => item), ...alreadyThere].filter(isIssuance)
  return {
    registry: file.adapter.registryName,
    source: file.source,
    kinds: file.adapter.kinds,
    registryId,
    rows: {
      read: file.rowCount,
      imported: fresh.size,
      alreadyThere: there.size,
      leftOut: file.rowCount - fresh.size - there.size - wrong.size,
      inError: wrong.size,
    },
    imported: tallied(made.map(({ item, units }) => ({ kind: item.kind, units: units ?? 0n }))),
    alreadyThere: tallied(
      alreadyThere.map((item) => ({ kind: item.kind, units: unitsOf({ file }, item) })),
    ),
    lineCount: new Set(issuances.map(({ lineKey }) => lineKey)).size,
    withoutCountry: made.filter(({ item }) => 'country' in item && item.country === null).length,
    errors: all,
    notices: file.notices,
    sample: made.slice(0, SAMPLE_MAX),
  }
}

function isIssuance(item: Item): item is Issuance {
  return item.kind === 'issuance'
}

export function unitsOf({ file }: Pick<Outcome, 'file'>, item: Item): Units {
  if (item.kind === 'issuance') return (item.last - item.first + 1n) * file.adapter.unitsPerSerial
  return 'quantity' in item ? item.quantity * file.adapter.unitsPerSerial : 0n
}

function tallied(all: readonly { kind: ImportedKind; units: Units }[]) {
  const tallies: Partial<Record<ImportedKind, Tally>> = {}
  for (const { kind, units } of all) {
    const { count, units: sum } = tallies[kind] ?? { count: 0, units: 0n }
    tallies[kind] = { count: count + 1, units: sum + units }
  }
  return tallies
}

import type { ImportedKind } from '../../db/tables.ts'
import type { Units } from '../../lib/quantity.ts'
import type { Item, Own } from '../adapter.ts'
import type { ReadFile } from '../read-file.ts'

/** The kinds of things that have a quantity, which two sources may tell of differently. */
export const comparedKinds = ['issuance', 'retirement', 'cancellation'] as const
export type ComparedKind = (typeof comparedKinds)[number]

/** What a source says of one issuance, retirement or cancellation. */
export interface Entry {
  key: string
  projectKey: string | null
  units: Units
  at: Date | null
  /** The registry's own serials; null where the source does not tell them. */
  own: Own | null
  /** Where the source says so: `row 12`, or the path of a credit. */
  where: string
}

/** One side of a comparison. */
export interface Source {
  name: string
  /** Null for the ledger. */
  sha256: string | null
  entries: Entry[]
  /** Rows that could not be read, and are therefore not compared. */
  unreadRows: number
}

export function sourceOfFile(file: ReadFile, kind: ComparedKind): Source {
  const { source: name, sha256, adapter, items, errors } = file
  return {
    name,
    sha256,
    entries: items.flatMap((item) => entryOf(item, kind, adapter.unitsPerSerial)),
    unreadRows: new Set(errors.map(({ row }) => row)).size,
  }
}

function entryOf(item: Item, kind: ImportedKind, unitsPerSerial: bigint): Entry[] {
  if (item.kind !== kind || item.kind === 'project' || item.kind === 'mbp') return []
  const isIssuance = item.kind === 'issuance'
  const quantity = isIssuance ? item.last - item.first + 1n : item.quantity
  const { key, projectKey, own, row } = item
  return [
    {
      ...{ key, projectKey, own, units: quantity * unitsPerSerial },
      at: isIssuance ? item.issuedAt : item.endedAt,
      where: `row ${row}`,
    },
  ]
}

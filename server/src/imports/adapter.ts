/**
 * What a registry's export says, in the same words for every registry. An adapter reads one row at
 * a time and touches no database; what rows mean together is decided in line-up.ts.
 */

/** One issuance of a registry, counted in that registry's own serials, both ends included. */
export interface Issuance {
  /** Its row in the file, as a spreadsheet counts: the header is row 1. */
  row: number
  lineKey: string
  first: bigint
  last: bigint
  assetId: string
  vintage: number
  issuedAt: Date
  /** ISO 3166-1 alpha-3; null where the file does not say it for sure. */
  country: string | null
  /** The cells that it was read from, kept with its ledger record. */
  provenance: Record<string, string>
}

/** Why a row is not imported. Nothing in such a row is guessed. */
export interface RowError {
  row: number
  column: string
  value: string
  reason: string
}

export interface Row {
  number: number
  /** The text of a cell; empty where it is. */
  cell: (column: string) => string
}

export interface Adapter {
  name: string
  title: string
  /** The organization that issued the credits and owns them, unless `--registry` names another. */
  registryName: string
  verificationStandard: string
  columns: readonly string[]
  /** The column that holds the serials, named where rows don't fit together. */
  serialColumn: string
  /** How many serials of the ledger (0.0001 mtCO2e) one serial of the registry is. rulings.md 23. */
  unitsPerSerial: bigint
  /** What the importer decides where the file is silent, for `--help`. */
  notes: readonly string[]
  read(row: Row): Issuance | RowError[]
}

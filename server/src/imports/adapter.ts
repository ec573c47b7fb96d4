import type {
  ClassificationCategory,
  ClassificationMethod,
  EcologicalBenefitScope,
  ImportedKind,
  MbpStatus,
  ProjectScale,
  StorageType,
} from '../db/tables.ts'

/**
 * What a registry's export says, in the same words for every registry. An adapter reads one row at
 * a time and touches no database; what rows mean together is decided in line-up.ts and place.ts.
 */

/** What every item of a row has. */
interface Told {
  /** Its row in the file, as a spreadsheet counts: the header is row 1. */
  row: number
  /** What the registry knows it by, once in a kind: a project's id, a serial text. */
  key: string
  /** The cells that it was read from. One that changes makes it another item: reported, not taken. */
  provenance: Record<string, string>
}

/** One issuance of a registry, counted in that registry's own serials, both ends included. */
export interface Issuance extends Told {
  kind: 'issuance'
  lineKey: string
  first: bigint
  last: bigint
  assetId: string
  vintage: number
  issuedAt: Date
  /** ISO 3166-1 alpha-3; null where the file does not say it for sure. */
  country: string | null
  /** The registry's id of the project; null where the file names none. */
  projectKey: string | null
  /** The registry's serials of it, by which what ends is found exactly. */
  own: Own | null
  /** What those that end name their issuance by, where they don't name its serials. */
  matchKey: string | null
}

/** A range of the serials that a registry printed; a series is what they count within. */
export interface Own {
  series: string
  first: bigint
  last: bigint
}

/** What the part of an issuance that went into the registry's buffer is known by. */
export function bufferOf(key: string): string {
  return `${key} buffer`
}

/** What a registry says has ended. */
export interface Ending extends Told {
  kind: 'retirement' | 'cancellation'
  /** The registry's id of the project; null where the file names none. */
  projectKey: string | null
  /** In the registry's serials. */
  quantity: bigint
  /** Null where the file names no day: the time of the import stands for it. */
  endedAt: Date | null
  own: Own | null
  matchKey: string | null
  reason: string | null
  beneficiary: { name: string } | null
}

export interface Project extends Told {
  kind: 'project'
  name: string
  description: string | null
  country: string
  region: string | null
  projectScale: ProjectScale | null
  firstYearOfIssuance: number | null
  informationLink: string | null
}

/** The one benefit that a registry's project is imported with. */
export interface Mbp extends Told {
  kind: 'mbp'
  name: string
  methodology: string | null
  developer: string | null
  status: MbpStatus
  category: ClassificationCategory
  method: ClassificationMethod
  scope: EcologicalBenefitScope | null
  storageType: StorageType | null
  /** GeoJSON. */
  location: object
}

export type Item = Project | Mbp | Issuance | Ending

/** Why a row, or what is in it, is not imported. Nothing in such a row is guessed. */
export interface RowError {
  row: number
  column: string
  value: string
  /** What is wrong, as the end of a sentence that begins with the value. */
  reason: string
  /** What would be right, where that can be said. */
  right?: string
}

export interface Row {
  number: number
  /** The text of a cell; empty where it is. */
  cell: (column: string) => string
}

export interface ReadRow {
  items: Item[]
  /** What the row lacks or holds that is left out; it is imported all the same. */
  notices: RowError[]
}

export interface Adapter {
  /** The name of the registry on the command line. */
  registry: string
  name: string
  title: string
  /** The organization that issued the credits and owns them, unless `--registry` names another. */
  registryName: string
  verificationStandard: string
  columns: readonly string[]
  /** Columns that the file may lack, that somebody may add to fill what is missing. */
  optionalColumns?: readonly string[]
  /** The column that holds the serials, named where rows don't fit together. */
  serialColumn: string
  /** How many serials of the ledger (0.0001 mtCO2e) one serial of the registry is. rulings.md 23. */
  unitsPerSerial: bigint
  kinds: readonly ImportedKind[]
  /** A later export may cut a block of serials into several rows, as parts of it are retired. */
  cutsBlocks?: true
  /** Why the file is only compared (reconcile), never imported. */
  onlyCompared?: string
  /** What the importer decides where the file is silent, for `--help`. */
  notes: readonly string[]
  read(row: Row): ReadRow | RowError[]
}

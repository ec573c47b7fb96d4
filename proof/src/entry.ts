import { sha256 } from '#sha256'
import { base64, concat, fromBase64, textOf, utf8 } from './bytes.ts'

/**
 * What stands in a leaf of the log: a record of the ledger or a decision on a proposal, as JSON. What
 * everybody may know stands there; the rest only as a commitment, the hash of its canonical JSON with
 * a salt. Whoever is told salt and text can check that they were there from the beginning; nobody
 * finds the text from the hash alone.
 */
export const ENTRY_VERSION = 1
export const SALT_BYTES = 32
const COMMITMENT = Uint8Array.of(2)
const FIELD_SALT = Uint8Array.of(3)

export const ledgerOperations = [
  'mint',
  'split',
  'child',
  'transfer',
  'list',
  'delist',
  'transferListing',
  'retire',
  'cancel',
  'endUseBuyerTransfer',
] as const
export type LedgerOperation = (typeof ledgerOperations)[number]

export const creditStatuses = ['active', 'listed', 'split', 'retired', 'cancelled'] as const
export type CreditStatus = (typeof creditStatuses)[number]

/** By the names of fields: base64 of 32 bytes. */
type Commitments = Record<string, string>

export interface LedgerRecordEntry {
  kind: 'ledgerRecord'
  version: typeof ENTRY_VERSION
  id: string
  operation: LedgerOperation
  creditId: string
  parentId: string | null
  registryId: string
  lineKey: string
  /** Serials are whole numbers of 0.0001 mtCO2e, as texts since they may be long. */
  serialFrom: string
  serialTo: string
  /** What the credit is from here on; null where the operation leaves that as it is. */
  status: CreditStatus | null
  proposalId: string | null
  /** ISO 8601 with milliseconds, UTC. */
  at: string
  /** Of a mint: what it is of. */
  ecoProjectId?: string | null
  vintage?: number
  commitments: Commitments
}

export interface ProposalActionEntry {
  kind: 'proposalAction'
  version: typeof ENTRY_VERSION
  id: string
  proposalId: string
  proposalType: string
  action: string
  /** Of the proposal, from here on. */
  status: string
  at: string
  commitments: Commitments
}

export type Entry = LedgerRecordEntry | ProposalActionEntry

/** What lets somebody check a commitment. */
export interface Opening {
  /** Base64 of 32 bytes. */
  salt: string
  /** The canonical JSON of the value. */
  text: string
}

export function entryBytes(entry: Entry): Uint8Array {
  return utf8(JSON.stringify(entry))
}

/** The entry in the bytes of a leaf; undefined where they are none that this version knows. */
export function parseEntry(bytes: Uint8Array): Entry | undefined {
  try {
    const entry: unknown = JSON.parse(textOf(bytes) ?? '')
    return isEntry(entry) ? entry : undefined
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is Entry {
  if (!isObject(value) || value.version !== ENTRY_VERSION || !isObject(value.commitments))
    return false
  const texts = (...names: string[]) => names.every((name) => typeof value[name] === 'string')
  if (!Object.values(value.commitments).every((text) => typeof text === 'string')) return false
  if (value.kind === 'proposalAction') {
    return texts('id', 'proposalId', 'proposalType', 'action', 'status', 'at')
  }
  return (
    value.kind === 'ledgerRecord' &&
    texts('id', 'operation', 'creditId', 'registryId', 'lineKey', 'at') &&
    ledgerOperations.some((operation) => operation === value.operation) &&
    [null, ...creditStatuses].some((status) => status === value.status) &&
    [value.serialFrom, value.serialTo].every(isSerial) &&
    [value.parentId, value.proposalId].every(isTextOrNull) &&
    (value.operation !== 'mint' ||
      (isTextOrNull(value.ecoProjectId) && Number.isSafeInteger(value.vintage)))
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTextOrNull = (value: unknown) => value === null || typeof value === 'string'
const isSerial = (value: unknown) => typeof value === 'string' && /^[1-9]\d{0,18}$/.test(value)

/** The salt of one field, from the leaf's own: the other fields stay closed when it is told. */
function fieldSalt(leafSalt: Uint8Array, field: string): Uint8Array {
  return sha256(concat(FIELD_SALT, leafSalt, utf8(field)))
}

/** A salt has 32 bytes: nothing of the field or the text can be taken for a part of it. */
function committed(salt: Uint8Array, field: string, text: string): string {
  return base64(sha256(concat(COMMITMENT, salt, utf8(`${field}\n${text}`))))
}

export function commitment(leafSalt: Uint8Array, field: string, text: string): string {
  return committed(fieldSalt(leafSalt, field), field, text)
}

export function opening(leafSalt: Uint8Array, field: string, text: string): Opening {
  return { salt: base64(fieldSalt(leafSalt, field)), text }
}

/** Whether the text was in that field of the entry when it was logged. */
export function opens({ commitments }: Entry, field: string, { salt, text }: Opening): boolean {
  const bytes = fromBase64(salt)
  const isThere = Object.hasOwn(commitments, field)
  return (
    isThere && bytes?.length === SALT_BYTES && commitments[field] === committed(bytes, field, text)
  )
}

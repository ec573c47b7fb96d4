import { fromBase64 } from './bytes.ts'
import { type Entry, type LedgerRecordEntry, type Opening, opens, parseEntry } from './entry.ts'
import { type Hash, isIncluded, leafHash } from './merkle.ts'
import { type Checkpoint, openCheckpoint, parseVerifierKey, type Verifier } from './note.ts'

/** Leaves of a log under a checkpoint, with all that is needed to check them. */
export interface LogProof {
  /** name+id+key: compare it with what the operator publishes. */
  verifierKey: string
  checkpoint: string
  leaves: {
    index: number
    /** Base64 of the leaf's bytes. */
    entry: string
    /** Base64 of the hashes from the leaf up. */
    inclusion: string[]
    openings: Record<string, Opening>
  }[]
}

/** A leaf whose place in the log is proved, with what its openings tell. */
export interface ProvedLeaf {
  index: number
  entry: Entry
  /** The values that were committed to, by name. */
  opened: Record<string, unknown>
}

export type Proved =
  | { checkpoint: Checkpoint; leaves: ProvedLeaf[]; wrong?: undefined }
  | { wrong: string }

/**
 * Checks signature, inclusion and openings. Nothing in the proof is believed before. `known`: the
 * key that the caller knows the log by; without it that of the proof is believed.
 */
export function checkProof(proof: LogProof, known?: Verifier): Proved {
  const verifier = known ?? parseVerifierKey(proof.verifierKey)
  if (!verifier) return { wrong: 'The key of the log cannot be read' }
  const checkpoint = openCheckpoint(proof.checkpoint, verifier)
  if (!checkpoint) return { wrong: `The checkpoint is not signed by ${verifier.name}` }
  const leaves: ProvedLeaf[] = []
  for (const { index, entry: text, inclusion, openings } of proof.leaves) {
    const bytes = fromBase64(text)
    const hashes = inclusion.map(fromBase64)
    const entry = bytes && parseEntry(bytes)
    if (!bytes || !entry || hashes.includes(undefined))
      return { wrong: `Leaf ${index} cannot be read` }
    const path = hashes.filter((hash): hash is Hash => hash !== undefined)
    const { size, root } = checkpoint
    if (!isIncluded(leafHash(bytes), { index, size, root, proof: path })) {
      return { wrong: `Leaf ${index} is not in the log under this checkpoint` }
    }
    const opened: Record<string, unknown> = {}
    for (const [field, opening] of Object.entries(openings)) {
      if (!opens(entry, field, opening)) {
        return { wrong: `What is told of ${field} is not what leaf ${index} committed to` }
      }
      opened[field] = parsed(opening.text)
    }
    leaves.push({ index, entry, opened })
  }
  return { checkpoint, leaves }
}

/** A retired credit, as its proof shows it. */
export interface ProvedRetirement {
  retired: LedgerRecordEntry
  minted: LedgerRecordEntry
  /** What the retirement says: reason, beneficiary. */
  details: unknown
}

/**
 * Follows a retired credit back to its minting: its serials lie in what was minted, by splits that
 * hand on. That no other leaf retires them too can be seen only in the whole log (Replay).
 */
export function retirementOf(
  leaves: readonly ProvedLeaf[],
  creditId: string,
): ProvedRetirement | { wrong: string } {
  const records = leaves.flatMap(({ entry, opened }) =>
    entry.kind === 'ledgerRecord' ? [{ entry, opened }] : [],
  )
  const end = records.filter(
    ({ entry }) => entry.creditId === creditId && entry.operation === 'retire',
  )
  const [retired] = end
  if (!retired) return { wrong: 'The log does not show that it was retired' }
  if (end.length > 1) return { wrong: 'It was retired more than once' }
  let within = retired.entry
  for (let id: string = creditId; ; ) {
    const birth = records.find(
      ({ entry }) => entry.creditId === id && ['mint', 'child'].includes(entry.operation),
    )?.entry
    if (!birth) return { wrong: 'The log does not show where it comes from' }
    if (!isWithin(within, birth)) return { wrong: 'Its serials do not lie in what it comes from' }
    if (birth.operation === 'mint') {
      return { retired: retired.entry, minted: birth, details: retired.opened.details }
    }
    const parentId = birth.parentId ?? ''
    const isSplit = records.some(
      ({ entry }) => entry.creditId === parentId && entry.operation === 'split',
    )
    if (!isSplit || parentId === id)
      return { wrong: 'The log does not show the split that it comes from' }
    within = birth
    id = parentId
  }
}

function isWithin(inner: LedgerRecordEntry, outer: LedgerRecordEntry): boolean {
  return (
    inner.registryId === outer.registryId &&
    inner.lineKey === outer.lineKey &&
    BigInt(inner.serialFrom) >= BigInt(outer.serialFrom) &&
    BigInt(inner.serialTo) <= BigInt(outer.serialTo)
  )
}

/**
 * The proof in a text of JSON: alone, or as `proof` of a retirement certificate, which then names its
 * credits. Undefined where there is none of the right shape.
 */
export function proofIn(
  text: string,
): { proof: LogProof; creditIds: string[] | undefined; whole: unknown } | undefined {
  const whole = parsed(text)
  if (!isObject(whole)) return undefined
  const proof = isObject(whole.proof) ? whole.proof : whole
  if (!isLogProof(proof)) return undefined
  const credits = Array.isArray(whole.credits) ? whole.credits : undefined
  const ids = credits?.map((credit) => (isObject(credit) ? String(credit.id) : ''))
  return { proof, creditIds: ids, whole }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isLogProof(value: Record<string, unknown>): value is Record<string, unknown> & LogProof {
  return (
    typeof value.verifierKey === 'string' &&
    typeof value.checkpoint === 'string' &&
    Array.isArray(value.leaves) &&
    value.leaves.every(
      (leaf) =>
        isObject(leaf) &&
        Number.isSafeInteger(leaf.index) &&
        typeof leaf.entry === 'string' &&
        Array.isArray(leaf.inclusion) &&
        leaf.inclusion.every((hash) => typeof hash === 'string') &&
        isObject(leaf.openings) &&
        Object.values(leaf.openings).every(
          (opening) =>
            isObject(opening) &&
            typeof opening.salt === 'string' &&
            typeof opening.text === 'string',
        ),
    )
  )
}

import { sha256 } from '#sha256'
import { areEqual, concat } from './bytes.ts'

/**
 * The Merkle tree of RFC 6962 and RFC 9162, 2.1: how leaves and nodes are hashed, and how proofs are
 * verified. How they are made is in tree.ts. Sizes and indexes are whole numbers below 2^53.
 */

export type Hash = Uint8Array

export const HASH_BYTES = 32
const LEAF = Uint8Array.of(0)
const node = new Uint8Array(1 + 2 * HASH_BYTES).fill(1, 0, 1)

/** The root of a log without leaves. */
export const emptyRoot: Hash = sha256(new Uint8Array())

export function leafHash(entry: Uint8Array): Hash {
  return sha256(concat(LEAF, entry))
}

export function nodeHash(left: Hash, right: Hash): Hash {
  // Millions of these are made: the same bytes serve for all.
  node.set(left, 1)
  node.set(right, 1 + HASH_BYTES)
  return sha256(node)
}

/** RFC 9162, 2.1.3.2: whether the proof leads from the leaf at `index` to the root of `size` leaves. */
export function isIncluded(
  leaf: Hash,
  { index, size, root, proof }: { index: number; size: number; root: Hash; proof: readonly Hash[] },
): boolean {
  if (!isSize(size) || !isSize(index) || index >= size) return false
  let [at, last] = [index, size - 1]
  let hash = leaf
  for (const sibling of proof) {
    if (last === 0) return false
    if (isOdd(at) || at === last) {
      hash = nodeHash(sibling, hash)
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)]
    } else {
      hash = nodeHash(hash, sibling)
    }
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && areEqual(hash, root)
}

/** RFC 9162, 2.1.4.2: whether the log of `newSize` begins with the log of `oldSize`, unchanged. */
export function isConsistent({
  oldSize,
  newSize,
  oldRoot,
  newRoot,
  proof,
}: {
  oldSize: number
  newSize: number
  oldRoot: Hash
  newRoot: Hash
  proof: readonly Hash[]
}): boolean {
  if (!isSize(oldSize) || !isSize(newSize) || oldSize > newSize) return false
  if (oldSize === 0) return proof.length === 0 && areEqual(oldRoot, emptyRoot)
  if (oldSize === newSize) return proof.length === 0 && areEqual(oldRoot, newRoot)
  let [at, last] = [oldSize - 1, newSize - 1]
  while (isOdd(at)) [at, last] = [half(at), half(last)]
  // Where the old tree is a perfect one, its root begins the proof and is not sent.
  const path = at === 0 ? [oldRoot, ...proof] : [...proof]
  const first = path.shift()
  if (!first) return false
  let [oldHash, newHash] = [first, first]
  for (const sibling of path) {
    if (last === 0) return false
    if (isOdd(at) || at === last) {
      oldHash = nodeHash(sibling, oldHash)
      newHash = nodeHash(sibling, newHash)
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)]
    } else {
      newHash = nodeHash(newHash, sibling)
    }
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && areEqual(oldHash, oldRoot) && areEqual(newHash, newRoot)
}

const isSize = (value: number) => Number.isSafeInteger(value) && value >= 0
const isOdd = (value: number) => value % 2 === 1
const half = (value: number) => Math.floor(value / 2)

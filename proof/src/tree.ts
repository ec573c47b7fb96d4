import { emptyRoot, type Hash, nodeHash } from './merkle.ts'

/**
 * Roots and proofs, from the hashes of perfect subtrees. `level` 0 are the leaves; a node of level n
 * at `index` stands over the leaves from index * 2^n on, 2^n of them.
 */
export interface Node {
  level: number
  index: number
}

/** Leaves from `from` up to, not with, `to`: a subtree of RFC 6962, perfect or at the right edge. */
export interface Range {
  from: number
  to: number
}

/** The perfect subtrees that make up the range, from left to right. */
export function nodesOf({ from, to }: Range): Node[] {
  const nodes: Node[] = []
  let at = from
  while (at < to) {
    let level = 0
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= to) level++
    nodes.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return nodes
}

/** The hash over the range, from the hashes of its perfect subtrees. */
export function rangeHash(hashes: readonly Hash[]): Hash {
  const last = hashes.at(-1)
  if (!last) return emptyRoot
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last)
}

/** RFC 6962, 2.1.1: what is hashed together with the leaf, from the leaf to the root. */
export function inclusionRanges(index: number, size: number): Range[] {
  const ranges: Range[] = []
  let { from, to }: Range = { from: 0, to: size }
  while (to - from > 1) {
    const middle = from + split(to - from)
    if (index < middle) {
      ranges.unshift({ from: middle, to })
      to = middle
    } else {
      ranges.unshift({ from, to: middle })
      from = middle
    }
  }
  return ranges
}

/** RFC 6962, 2.1.2: what shows that the first `oldSize` of `newSize` leaves are the old log. */
export function consistencyRanges(oldSize: number, newSize: number): Range[] {
  if (oldSize === 0 || oldSize === newSize) return []
  const ranges: Range[] = []
  let { from, to }: Range = { from: 0, to: newSize }
  while (oldSize !== to) {
    const middle = from + split(to - from)
    if (oldSize <= middle) {
      ranges.unshift({ from: middle, to })
      to = middle
    } else {
      ranges.unshift({ from, to: middle })
      from = middle
    }
  }
  // The old tree's own right subtree; left out where it is the whole old tree.
  if (from > 0) ranges.unshift({ from, to })
  return ranges
}

/** The largest power of two that is smaller than the size. */
function split(size: number): number {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}

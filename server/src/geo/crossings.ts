import { side, touch } from './nearest.ts'
import type { Branch, Pieces } from './pieces.ts'

const CROSSINGS_MAX = 200_000
const PAIRS_MAX = 12_000_000

/**
 * Whether outlines cross themselves or each other so often that no area of them can be computed in
 * good time. Nothing real does; a hostile outline of some thousand positions may.
 */
export function isIntricate(one: Pieces, other: Pieces): boolean {
  const counts = { crossings: 0, pairs: 0 }
  count(one.root, one.root, counts)
  count(other.root, other.root, counts)
  count(one.root, other.root, counts)
  return isOver(counts)
}

interface Counts {
  crossings: number
  pairs: number
}

function isOver({ crossings, pairs }: Counts) {
  return crossings > CROSSINGS_MAX || pairs > PAIRS_MAX
}

function count(one: Branch, other: Branch, counts: Counts) {
  const isApart =
    one.west > other.east ||
    other.west > one.east ||
    one.south > other.north ||
    other.south > one.north
  if (isApart || isOver(counts)) return
  const splitsOne = one.below && (!other.below || one.size >= other.size)
  for (const half of (splitsOne ? one.below : other.below) ?? []) {
    if (splitsOne) count(half, other, counts)
    else count(one, half, counts)
  }
  for (const a of one.pieces) {
    for (const b of other.pieces) {
      counts.pairs++
      const crosses = side(a.a, a.b, b.a) * side(a.a, a.b, b.b) < 0 && touch(a, b)
      if (crosses) counts.crossings++
    }
  }
}

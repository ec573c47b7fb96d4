import type { Branch, Piece, Pieces } from './pieces.ts'
import type { Position } from './shape.ts'
import { chordOf, chordToArc } from './sphere.ts'

/** A tenth of a millimetre, in degrees: what is nearer touches. */
const TOUCH_DEGREES = 1e-9
/**
 * The bound on hostile geometry. Past it the nearest found stands: too far by no more than the
 * spread of places that are all about equally far.
 */
const PAIRS_MAX = 3_000_000

/**
 * The chord between the nearest places of two sets of lines, each on the sphere of radius 1; 0 where
 * they touch or cross. Infinity where they are farther apart than `within` (a chord).
 */
export function nearest(one: Pieces, other: Pieces, within: number): number {
  // Lines that touch in degrees may have arcs this far apart: they must not be passed over.
  const slack = chordOf(2 * (one.deviationKm + other.deviationKm))
  const search = { best: Number.POSITIVE_INFINITY, within, slack, pairs: 0 }
  visit(one.root, other.root, search)
  return search.best
}

interface Search {
  best: number
  within: number
  slack: number
  pairs: number
}

/** The nearer halves first, so that most of the others need no visit. */
function visit(one: Branch, other: Branch, search: Search) {
  if (isTooFar(gapBetween(one, other), search)) return
  const splitsOne = one.below && (!other.below || one.size >= other.size)
  const halves = splitsOne ? one.below : other.below
  if (!halves) return compare(one, other, search)
  const [near, far] = halves
  const fixed = splitsOne ? other : one
  const swaps = gapBetween(far, fixed) < gapBetween(near, fixed)
  for (const half of swaps ? [far, near] : [near, far]) {
    if (splitsOne) visit(half, fixed, search)
    else visit(fixed, half, search)
  }
}

function isTooFar(gap: number, { best, within, slack, pairs }: Search) {
  return best === 0 || pairs > PAIRS_MAX || gap > within + slack || (gap >= best && gap > slack)
}

function compare(one: Branch, other: Branch, search: Search) {
  for (const a of one.pieces) {
    for (const b of other.pieces) {
      search.pairs++
      const chord = touch(a, b) ? 0 : chordBetweenArcs(a, b)
      if (chord <= search.within && chord < search.best) search.best = chord
      if (search.best === 0) return
    }
  }
}

function gapBetween(one: Branch, other: Branch): number {
  const x = Math.max(one.low.x - other.high.x, other.low.x - one.high.x, 0)
  const y = Math.max(one.low.y - other.high.y, other.low.y - one.high.y, 0)
  const z = Math.max(one.low.z - other.high.z, other.low.z - one.high.z, 0)
  return Math.sqrt(x * x + y * y + z * z) - one.bulge - other.bulge
}

/** Of arcs that do not cross: the nearest place is an end of one of them. */
function chordBetweenArcs(a: Piece, b: Piece): number {
  return Math.min(
    chordToArc(a.from, b.from, b.to),
    chordToArc(a.to, b.from, b.to),
    chordToArc(b.from, a.from, a.to),
    chordToArc(b.to, a.from, a.to),
  )
}

/** Whether two pieces touch or cross where they are straight: in degrees. */
export function touch(one: Piece, other: Piece): boolean {
  const shift =
    360 *
    Math.round((one.a.longitude + one.b.longitude - other.a.longitude - other.b.longitude) / 720)
  const [a, b] = [one.a, one.b]
  const c = shift === 0 ? other.a : { ...other.a, longitude: other.a.longitude + shift }
  const d = shift === 0 ? other.b : { ...other.b, longitude: other.b.longitude + shift }
  if (Math.min(a.longitude, b.longitude) > Math.max(c.longitude, d.longitude) + TOUCH_DEGREES)
    return false
  if (Math.min(c.longitude, d.longitude) > Math.max(a.longitude, b.longitude) + TOUCH_DEGREES)
    return false
  if (Math.min(a.latitude, b.latitude) > Math.max(c.latitude, d.latitude) + TOUCH_DEGREES)
    return false
  if (Math.min(c.latitude, d.latitude) > Math.max(a.latitude, b.latitude) + TOUCH_DEGREES)
    return false
  if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return true
  return isOn(a, c, d) || isOn(b, c, d) || isOn(c, a, b) || isOn(d, a, b)
}

/** Positive where `p` lies left of the line from `a` to `b`, negative where right of it. */
export function side(a: Position, b: Position, p: Position): number {
  return (
    (b.longitude - a.longitude) * (p.latitude - a.latitude) -
    (b.latitude - a.latitude) * (p.longitude - a.longitude)
  )
}

function isOn(p: Position, a: Position, b: Position): boolean {
  const [x, y] = [b.longitude - a.longitude, b.latitude - a.latitude]
  const [px, py] = [p.longitude - a.longitude, p.latitude - a.latitude]
  const length = x * x + y * y
  const part = length === 0 ? 0 : Math.min(Math.max((px * x + py * y) / length, 0), 1)
  return Math.hypot(px - part * x, py - part * y) <= TOUCH_DEGREES
}

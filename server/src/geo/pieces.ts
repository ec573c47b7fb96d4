import type { Polygon, Position, Shape } from './shape.ts'
import { chordBetween, type Vector, vectorOf } from './sphere.ts'

/**
 * The lines of a shape, cut into pieces so short that each lies beside the arc of a great circle, in
 * a tree of boxes by which the near ones are found.
 */
export interface Pieces {
  root: Branch
  /** How far in km a piece, straight in degrees, may lie from its arc. */
  deviationKm: number
}

/** A piece from a to b; a point has both in one place. */
export interface Piece {
  a: Position
  b: Position
  from: Vector
  to: Vector
  polygon: Polygon | undefined
}

/** Bounds of pieces, in space (of the sphere of radius 1) and in degrees. */
export interface Branch {
  low: Vector
  high: Vector
  west: number
  east: number
  south: number
  north: number
  /** How far an arc may bulge out of the bounds in space. */
  bulge: number
  size: number
  below: readonly [Branch, Branch] | undefined
  /** Of a leaf; a branch has none itself. */
  pieces: readonly Piece[]
}

const LEAF_SIZE = 8
const STEP_DEGREES = 0.1
/** Cutting adds no more pieces than this: very long lines are cut into longer ones. */
const CUTS_MAX = 20_000

export function piecesOf({ chains }: Shape): Pieces {
  let length = 0
  for (const { positions } of chains) {
    for (const [a, b] of pairs(positions)) length += lengthOf(a, b)
  }
  const step = Math.max(STEP_DEGREES, length / CUTS_MAX)
  const pieces: Piece[] = []
  for (const { positions, polygon } of chains) {
    const [first, ...others] = positions
    if (first && others.length === 0) cut(first, first, step, undefined, pieces)
    for (const [a, b] of pairs(positions)) cut(a, b, step, polygon, pieces)
  }
  const radians = step * (Math.PI / 180)
  // An arc and a line straight in degrees part by at most half of their step squared, over eight.
  const deviationKm = (6372 * radians * radians) / 8
  return { root: branchOf(sorted(pieces)), deviationKm }
}

function* pairs(positions: readonly Position[]): Generator<[Position, Position]> {
  let before: Position | undefined
  for (const position of positions) {
    if (before) yield [before, position]
    before = position
  }
}

function lengthOf(a: Position, b: Position) {
  return Math.max(Math.abs(b.longitude - a.longitude), Math.abs(b.latitude - a.latitude))
}

/** All pieces of one line lie in the same turn round the earth: that of its middle. */
function cut(a: Position, b: Position, step: number, polygon: Polygon | undefined, into: Piece[]) {
  const count = Math.max(1, Math.ceil(lengthOf(a, b) / step))
  const shift = -360 * Math.round((a.longitude + b.longitude) / 720)
  const start = { longitude: a.longitude + shift, latitude: a.latitude }
  const end = { longitude: b.longitude + shift, latitude: b.latitude }
  let at = start
  let from = vectorOf(start)
  for (let index = 1; index <= count; index++) {
    const next = index === count ? end : between(start, end, index / count)
    const to = vectorOf(next)
    into.push({ a: at, b: next, from, to, polygon })
    at = next
    from = to
  }
}

function between(a: Position, b: Position, part: number): Position {
  return {
    longitude: a.longitude + part * (b.longitude - a.longitude),
    latitude: a.latitude + part * (b.latitude - a.latitude),
  }
}

/** In the order of a curve that fills the map (Morton), so that neighbours share a branch. */
function sorted(pieces: Piece[]): Piece[] {
  if (pieces.length <= LEAF_SIZE) return pieces
  return pieces
    .map((piece) => ({
      piece,
      key:
        2 * spread((piece.a.latitude + piece.b.latitude + 180) * (65_535 / 360)) +
        spread((piece.a.longitude + piece.b.longitude + 720) * (65_535 / 1440)),
    }))
    .sort((one, other) => one.key - other.key)
    .map(({ piece }) => piece)
}

/** The lower 16 bits of a number, with room between them for those of another. */
function spread(value: number): number {
  let bits = value & 0xffff
  bits = (bits | (bits << 8)) & 0x00ff00ff
  bits = (bits | (bits << 4)) & 0x0f0f0f0f
  bits = (bits | (bits << 2)) & 0x33333333
  return (bits | (bits << 1)) & 0x55555555
}

function branchOf(pieces: readonly Piece[]): Branch {
  if (pieces.length <= LEAF_SIZE) return leafOf(pieces)
  const half = LEAF_SIZE * Math.ceil(pieces.length / LEAF_SIZE / 2)
  const [one, other] = [branchOf(pieces.slice(0, half)), branchOf(pieces.slice(half))]
  return {
    low: each(Math.min, one.low, other.low),
    high: each(Math.max, one.high, other.high),
    west: Math.min(one.west, other.west),
    east: Math.max(one.east, other.east),
    south: Math.min(one.south, other.south),
    north: Math.max(one.north, other.north),
    bulge: Math.max(one.bulge, other.bulge),
    size: pieces.length,
    below: [one, other],
    pieces: [],
  }
}

function leafOf(pieces: readonly Piece[]): Branch {
  const ends = pieces.flatMap(({ from, to }) => [from, to])
  const places = pieces.flatMap(({ a, b }) => [a, b])
  const chords = pieces.map(({ from, to }) => chordBetween(from, to))
  return {
    low: ends.reduce((low, end) => each(Math.min, low, end)),
    high: ends.reduce((high, end) => each(Math.max, high, end)),
    west: Math.min(...places.map(({ longitude }) => longitude)),
    east: Math.max(...places.map(({ longitude }) => longitude)),
    south: Math.min(...places.map(({ latitude }) => latitude)),
    north: Math.max(...places.map(({ latitude }) => latitude)),
    bulge: Math.max(...chords) ** 2 / 7,
    size: pieces.length,
    below: undefined,
    pieces,
  }
}

function each(of: (a: number, b: number) => number, a: Vector, b: Vector): Vector {
  return { x: of(a.x, b.x), y: of(a.y, b.y), z: of(a.z, b.z) }
}

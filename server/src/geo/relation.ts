import { commonAreaKm2 } from './common-area.ts'
import { isIntricate } from './crossings.ts'
import { beginsInside } from './inside.ts'
import { nearest } from './nearest.ts'
import { type Pieces, piecesOf } from './pieces.ts'
import { type Shape, shapeOf } from './shape.ts'
import { chordOf, kmOf } from './sphere.ts'

export interface Relation {
  intersects: boolean
  /** 0 where they intersect or touch; Infinity where they are farther apart than was asked for. */
  distanceKm: number
  /** null where the outlines cross, or lie upon each other, so often that it cannot be told. */
  commonAreaKm2: number | null
}

/** A shape made ready to be compared with many. */
export interface Place {
  shape: Shape
  pieces: Pieces
}

/** A millimetre: over the pole and the dateline what is nearer touches. */
const TOUCH_KM = 1e-6

export function placeOf(geoJson: object): Place {
  return placeOfShape(shapeOf(geoJson))
}

export function placeOfShape(shape: Shape): Place {
  return { shape, pieces: piecesOf(shape) }
}

/**
 * How two places lie to each other on the sphere of the mean radius of the earth: across the
 * dateline and round the poles as anywhere else. Distances are right to 5 m (less well only where
 * lines add up to more than 2,000 degrees), areas to 0.1 mm of the outlines. domain.md 4.
 */
export function relation(one: Place, other: Place, withinKm = Number.POSITIVE_INFINITY): Relation {
  const inside = [
    beginsInside(one.shape, other.shape, other.pieces),
    beginsInside(other.shape, one.shape, one.pieces),
  ]
  const isInside = inside.includes(true)
  // What nobody can tell in good time is looked at by people rather than passed over.
  if (!isInside && inside.includes(null)) {
    return { intersects: true, distanceKm: 0, commonAreaKm2: null }
  }
  const chord = isInside ? 0 : nearest(one.pieces, other.pieces, chordOf(withinKm))
  const distanceKm = chord === Number.POSITIVE_INFINITY ? chord : kmOf(chord)
  if (distanceKm > TOUCH_KM) return { intersects: false, distanceKm, commonAreaKm2: 0 }
  return { intersects: true, distanceKm: 0, commonAreaKm2: areaOf(one, other) }
}

function areaOf(one: Place, other: Place): number | null {
  if (one.shape.polygons.length === 0 || other.shape.polygons.length === 0) return 0
  if (isIntricate(one.pieces, other.pieces)) return null
  return commonAreaKm2(one.shape, other.shape)
}

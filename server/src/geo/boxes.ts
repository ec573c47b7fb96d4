import { type Position, type Shape, shapeOf } from './shape.ts'
import { RADIUS_KM } from './sphere.ts'

/** Degrees, -180 <= west <= east <= 180: a box never crosses the dateline, two do. */
export interface Box {
  west: number
  south: number
  east: number
  north: number
}

/**
 * The boxes around a GeoJSON object: one, or two where it lies on both sides of the dateline. With a
 * pole inside it reaches round the earth and up to the pole.
 */
export function boxesOf(geoJson: object): Box[] {
  return boxesOfShape(shapeOf(geoJson))
}

export function boxesOfShape(shape: Shape): Box[] {
  const latitudes = shape.chains.map(({ positions }) => extent(positions, 'latitude'))
  const poles = shape.polygons.flatMap(({ rings }) => rings.map(({ pole }) => pole))
  const south = poles.includes('south') ? -90 : min(latitudes.map(({ least }) => least))
  const north = poles.includes('north') ? 90 : max(latitudes.map(({ most }) => most))
  const spans = shape.chains.map(({ positions }) => extent(positions, 'longitude'))
  const isRound = poles.some((pole) => pole) || spans.some(({ least, most }) => most - least >= 360)
  const { west, east } = shortest(spans)
  if (isRound || east - west >= 360) return [{ west: -180, east: 180, south, north }]
  return split({ west, east, south, north })
}

/** What lies within so many km of the boxes lies in the grown ones, which may overlap each other. */
export function grown(boxes: readonly Box[], km: number): Box[] {
  // Ten metres more, since lines are measured along chords of their course.
  const angle = (km + 0.01) / RADIUS_KM
  const margin = (angle * 180) / Math.PI
  return boxes.flatMap(({ west, east, south, north }) => {
    const [lower, upper] = [Math.max(south - margin, -90), Math.min(north + margin, 90)]
    const steepest = Math.max(Math.abs(south), Math.abs(north)) * (Math.PI / 180)
    const ratio = Math.sin(angle) / Math.cos(steepest)
    const reachesPole = lower === -90 || upper === 90 || angle >= Math.PI / 2 || ratio >= 1
    const sideways = reachesPole ? 180 : (Math.asin(ratio) * 180) / Math.PI
    if (east - west + 2 * sideways >= 360) {
      return [{ west: -180, east: 180, south: lower, north: upper }]
    }
    return split({ west: west - sideways, east: east + sideways, south: lower, north: upper })
  })
}

function split({ west, east, south, north }: Box): Box[] {
  const shift = west < -180 ? 360 : west > 180 ? -360 : 0
  const [from, to] = [west + shift, east + shift]
  if (to <= 180) return [{ west: from, east: to, south, north }]
  return [
    { west: from, east: 180, south, north },
    { west: -180, east: to - 360, south, north },
  ]
}

interface Extent {
  least: number
  most: number
}

function extent(positions: readonly Position[], of: keyof Position): Extent {
  const values = positions.map((position) => position[of])
  return { least: min(values), most: max(values) }
}

function min(values: readonly number[]) {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
}

function max(values: readonly number[]) {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
}

/** The shortest stretch of the circle of longitudes that covers all: all but the widest gap. */
function shortest(spans: readonly Extent[]): { west: number; east: number } {
  const sorted = spans
    .map(({ least, most }) => {
      const shift = -360 * Math.floor((least + 180) / 360)
      // A single point at 180 stays there.
      const west = least === 180 ? 180 : least + shift
      return { west, east: west + (most - least) }
    })
    .sort((a, b) => a.west - b.west)
  const first = sorted[0]?.west ?? 0
  let reach = sorted[0]?.east ?? 0
  let [gap, west, east] = [0, first, reach]
  for (const span of sorted) {
    if (span.west - reach > gap) {
      gap = span.west - reach
      west = span.west
      east = reach + 360
    }
    reach = Math.max(reach, span.east)
  }
  if (first + 360 - reach >= gap) return { west: first, east: reach }
  return { west, east: Math.max(east, reach) }
}

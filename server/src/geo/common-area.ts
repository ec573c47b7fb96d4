import { Clipper, FillRule, type Path64, type Paths64 } from 'clipper2-ts'
import { boxesOfShape } from './boxes.ts'
import { meanSine, type Polygon, type Ring, type Shape } from './shape.ts'
import { RADIUS_KM } from './sphere.ts'

/**
 * The area in km2 that two shapes have in common. The outlines are cut where they are straight, on
 * the map of longitudes and latitudes, and what is left is measured on the sphere; so no projection
 * distorts it. An outline that crosses itself encloses what lies inside an odd number of times.
 */
export function commonAreaKm2(one: Shape, other: Shape): number {
  const map = mapAround(one)
  const [a, b] = [regionOf(one, map), regionOf(other, map)]
  const isPlain = a.isPlain && b.isPlain
  const paths = (region: Region) => (isPlain ? region.outlines.flat() : merged(region))
  const rule = isPlain ? FillRule.EvenOdd : FillRule.NonZero
  return areaKm2(Clipper.intersect(paths(a), paths(b), rule), map)
}

/** Whole numbers of a thousand-millionth of a degree (0.1 mm) from a centre: there all is exact. */
interface Map {
  longitude: number
  latitude: number
}
const UNITS_PER_DEGREE = 1e9
const HALF_WIDTH = 180 * UNITS_PER_DEGREE

function mapAround(shape: Shape): Map {
  const [first, second] = boxesOfShape(shape)
  if (!first) return { longitude: 0, latitude: 0 }
  const east = second ? second.east + 360 : first.east
  return { longitude: (first.west + east) / 2, latitude: (first.south + first.north) / 2 }
}

interface Region {
  /** Of each polygon. */
  outlines: readonly Paths64[]
  /** One polygon that lies on the map as it is. */
  isPlain: boolean
  map: Map
}

function regionOf({ polygons }: Shape, map: Map): Region {
  const outlines = polygons.map((polygon) => outlinesOf(polygon, map))
  const isOver = outlines.flat(2).some(({ x }) => Math.abs(x) > HALF_WIDTH)
  return { outlines, isPlain: outlines.length === 1 && !isOver, map }
}

/** Each polygon by itself, then all of them as one, cut to one turn round the earth. */
function merged({ outlines, map }: Region): Paths64 {
  const parts = outlines.flatMap((paths) => Clipper.union(paths, FillRule.EvenOdd))
  const isOver = parts.flat().some(({ x }) => Math.abs(x) > HALF_WIDTH)
  if (!isOver) return parts
  const [south, north] = [-90, 90].map((latitude) => unitsFrom(map.latitude, latitude))
  const turn = [
    { x: -HALF_WIDTH, y: south ?? 0 },
    { x: HALF_WIDTH, y: south ?? 0 },
    { x: HALF_WIDTH, y: north ?? 0 },
    { x: -HALF_WIDTH, y: north ?? 0 },
  ]
  return Clipper.intersect(parts, [turn], FillRule.NonZero)
}

/** The rings of a polygon, each as often as turns of it reach into the map. */
function outlinesOf({ rings }: Polygon, map: Map): Paths64 {
  return rings.flatMap((ring) => {
    const path = pathOf(ring, map)
    const west = path.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
    const east = path.reduce((most, { x }) => Math.max(most, x), Number.NEGATIVE_INFINITY)
    const first = Math.floor((-HALF_WIDTH - east) / (2 * HALF_WIDTH)) + 1
    const last = Math.ceil((HALF_WIDTH - west) / (2 * HALF_WIDTH)) - 1
    const turns = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
    return turns.map((turn) => path.map(({ x, y }) => ({ x: x + 2 * HALF_WIDTH * turn, y })))
  })
}

/** A ring round the earth is closed along the pole that it encloses. */
function pathOf({ positions, pole }: Ring, map: Map): Path64 {
  const latitude = pole === 'north' ? 90 : -90
  const closing = [positions.at(-1), positions[0]].flatMap((end) =>
    pole && end ? [{ longitude: end.longitude, latitude }] : [],
  )
  return [...positions, ...closing].map((position) => ({
    x: unitsFrom(map.longitude, position.longitude),
    y: unitsFrom(map.latitude, position.latitude),
  }))
}

function unitsFrom(centre: number, degrees: number): number {
  return Math.round((degrees - centre) * UNITS_PER_DEGREE)
}

/** Under a line straight in degrees lies the step in longitude times the mean sine of latitude. */
function areaKm2(paths: Paths64, map: Map): number {
  const middle = Math.sin(map.latitude * (Math.PI / 180))
  let sum = 0
  for (const path of paths) {
    let before = path.at(-1)
    for (const point of path) {
      const [from, to] = [before?.y ?? 0, point.y].map((y) => map.latitude + y / UNITS_PER_DEGREE)
      const height = meanSine(from ?? 0, to ?? 0) - middle
      sum += (point.x - (before?.x ?? 0)) * height
      before = point
    }
  }
  const radians = Math.PI / 180 / UNITS_PER_DEGREE
  return Math.abs(sum) * radians * RADIUS_KM * RADIUS_KM
}

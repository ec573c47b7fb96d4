/**
 * Where something lies on the earth, read from GeoJSON (RFC 7946, WGS 84). Its lines are straight in
 * longitude and latitude. From one position to the next a line goes the short way round, so that it
 * may cross the dateline; one of exactly 360 degrees goes all the way round.
 */
export interface Shape {
  chains: readonly Chain[]
  polygons: readonly Polygon[]
}

/** Positions one after the other: a point (one), a line, or a closed ring of a polygon. Degrees. */
export interface Chain {
  /** Longitudes without a jump at the dateline: beyond 180 they go on as 181. */
  positions: readonly Position[]
  /** The polygon that it bounds; undefined for points and lines. */
  polygon: Polygon | undefined
}

export interface Position {
  longitude: number
  latitude: number
}

/** The area that its rings bound: what an odd number of them enclose. */
export interface Polygon {
  rings: readonly Ring[]
  /** Whether the north pole lies inside. */
  holdsNorth: boolean
}

export interface Ring {
  positions: readonly Position[]
  /** The pole that it encloses, where it runs round the earth. */
  pole: 'north' | 'south' | undefined
}

type GeoJson =
  | { type: 'Point'; coordinates: number[] }
  | { type: 'MultiPoint'; coordinates: number[][] }
  | { type: 'LineString'; coordinates: number[][] }
  | { type: 'MultiLineString'; coordinates: number[][][] }
  | { type: 'Polygon'; coordinates: number[][][] }
  | { type: 'MultiPolygon'; coordinates: number[][][][] }
  | { type: 'Feature'; geometry: GeoJson }
  | { type: 'FeatureCollection'; features: GeoJson[] }
  | { type: 'GeometryCollection'; geometries: GeoJson[] }

/** Reads a geometry, a feature or a collection that the door has found sound (lib/geojson.ts). */
export function shapeOf(geoJson: object): Shape {
  const chains: Chain[] = []
  const polygons: Polygon[] = []
  const point = (coordinates: number[]) => line([coordinates])
  const line = (coordinates: number[][]) =>
    chains.push({ positions: lifted(coordinates), polygon: undefined })
  const area = (coordinates: number[][][]) => {
    const polygon = polygonOf(coordinates)
    polygons.push(polygon)
    chains.push(...polygon.rings.map(({ positions }) => ({ positions, polygon })))
  }
  const add = (part: GeoJson) => {
    if (part.type === 'Point') point(part.coordinates)
    else if (part.type === 'MultiPoint') part.coordinates.forEach(point)
    else if (part.type === 'LineString') line(part.coordinates)
    else if (part.type === 'MultiLineString') part.coordinates.forEach(line)
    else if (part.type === 'Polygon') area(part.coordinates)
    else if (part.type === 'MultiPolygon') part.coordinates.forEach(area)
    else if (part.type === 'Feature') add(part.geometry)
    else if (part.type === 'FeatureCollection') part.features.forEach(add)
    else part.geometries.forEach(add)
  }
  // The seam of this room: the door checked each member before it was kept.
  add(geoJson as GeoJson)
  return { chains, polygons }
}

export function pointShape(longitude: number, latitude: number): Shape {
  return { chains: [{ positions: [{ longitude, latitude }], polygon: undefined }], polygons: [] }
}

function lifted(coordinates: number[][]): Position[] {
  let turns = 0
  let before: number | undefined
  return coordinates.map(([longitude = 0, latitude = 0]) => {
    const step = longitude - (before ?? longitude)
    if (step > 180 && step < 360) turns--
    if (step < -180 && step > -360) turns++
    before = longitude
    return { longitude: longitude + 360 * turns, latitude }
  })
}

function polygonOf(coordinates: number[][][]): Polygon {
  const rings: Ring[] = []
  for (const ring of coordinates) {
    const positions = lifted(ring)
    // A hole round a pole is cut from the pole that the polygon holds.
    rings.push({
      positions,
      pole: runsRound(positions) ? (rings[0]?.pole ?? poleOf(positions)) : undefined,
    })
  }
  const holdsNorth = rings.filter(({ pole }) => pole === 'north').length % 2 === 1
  return { rings, holdsNorth }
}

function runsRound(positions: readonly Position[]): boolean {
  const turns = ((positions.at(-1)?.longitude ?? 0) - (positions[0]?.longitude ?? 0)) / 360
  return Math.abs(Math.round(turns)) % 2 === 1
}

/** A ring round the earth bounds the smaller of its two sides, whichever way it is drawn. */
function poleOf(positions: readonly Position[]): 'north' | 'south' {
  let [eastward, northward] = [0, 0]
  let before: Position | undefined
  for (const position of positions) {
    if (before) {
      const step = position.longitude - before.longitude
      eastward += step
      northward += step * meanSine(before.latitude, position.latitude)
    }
    before = position
  }
  return northward / eastward >= 0 ? 'north' : 'south'
}

/** The mean of the sine of the latitude along a line from one latitude to another. Degrees. */
export function meanSine(from: number, to: number): number {
  const half = (to - from) * (Math.PI / 360)
  const spread = Math.abs(half) < 1e-4 ? 1 - (half * half) / 6 : Math.sin(half) / half
  return Math.sin((from + to) * (Math.PI / 360)) * spread
}

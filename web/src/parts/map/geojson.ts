import type { Geometry, Position } from 'geojson'

/** What a GeoJSON object is made of, whatever it is wrapped in. */
export interface Pieces {
  points: Position[]
  lines: Position[][]
  /** Areas, each with its outer ring first and then its holes. */
  areas: Position[][][]
}

export function piecesOf(geoJson: object): Pieces {
  const pieces: Pieces = { points: [], lines: [], areas: [] }
  for (const geometry of geometriesOf(geoJson)) add(pieces, geometry)
  return pieces
}

function geometriesOf(geoJson: object): Geometry[] {
  if ('features' in geoJson) return (geoJson.features as object[]).flatMap(geometriesOf)
  if ('geometries' in geoJson) return (geoJson.geometries as object[]).flatMap(geometriesOf)
  if ('geometry' in geoJson) return geoJson.geometry ? geometriesOf(geoJson.geometry) : []
  // The API and `readGeoJson` let nothing else through.
  return 'coordinates' in geoJson ? [geoJson as Geometry] : []
}

function add(pieces: Pieces, geometry: Geometry) {
  if (geometry.type === 'Point') pieces.points.push(geometry.coordinates)
  if (geometry.type === 'MultiPoint') pieces.points.push(...geometry.coordinates)
  if (geometry.type === 'LineString') pieces.lines.push(geometry.coordinates)
  if (geometry.type === 'MultiLineString') pieces.lines.push(...geometry.coordinates)
  if (geometry.type === 'Polygon') pieces.areas.push(geometry.coordinates)
  if (geometry.type === 'MultiPolygon') pieces.areas.push(...geometry.coordinates)
}

export const positionsOf = ({ points, lines, areas }: Pieces): Position[] => [
  ...points,
  ...lines.flat(),
  ...areas.flat(2),
]

export type GeoJsonFault = 'notJson' | 'notGeoJson' | 'outside' | 'open' | 'empty'

/** Reads a text as GeoJSON; the service checks it once more, and more closely. */
export function readGeoJson(text: string): object | GeoJsonFault {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return 'notJson'
  }
  if (typeof read !== 'object' || read === null) return 'notGeoJson'
  let pieces: Pieces
  try {
    pieces = piecesOf(read)
  } catch {
    return 'notGeoJson'
  }
  const positions = positionsOf(pieces)
  if (positions.length === 0) return 'empty'
  if (!positions.every(isPosition)) return 'notGeoJson'
  if (positions.some(([x = 0, y = 0]) => Math.abs(x) > 180 || Math.abs(y) > 90)) return 'outside'
  return pieces.areas.flat().every(isClosed) ? read : 'open'
}

const isPosition = (position: unknown) =>
  Array.isArray(position) &&
  position.length >= 2 &&
  position.every((each) => typeof each === 'number')

const isClosed = (ring: Position[]) =>
  ring.length >= 4 && ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1]

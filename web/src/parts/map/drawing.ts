import type { Point, Polygon, Position } from 'geojson'

/** Of an area that is being drawn, in the order in which they were set. */
export type Corners = Position[]

export const pointOf = (position: readonly number[]): Point => ({
  type: 'Point',
  coordinates: [...position],
})

export const isPoint = (geoJson: object | undefined): geoJson is Point =>
  geoJson !== undefined && 'type' in geoJson && geoJson.type === 'Point'

const isPolygon = (geoJson: object): geoJson is Polygon =>
  'type' in geoJson && geoJson.type === 'Polygon'

/** Three corners make an area; it closes itself. Outer rings go counterclockwise (RFC 7946). */
export function polygonOf(corners: Corners): Polygon | undefined {
  const [first] = corners
  if (!first || corners.length < 3) return undefined
  const ring = [...corners, first]
  return { type: 'Polygon', coordinates: [isClockwise(ring) ? ring.reverse() : ring] }
}

function isClockwise(ring: Position[]): boolean {
  const twice = ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? []
    return sum + (nextX - x) * (nextY + y)
  }, 0)
  return twice > 0
}

/** Of an area as it can be drawn here: one ring without holes. */
export function cornersOf(geoJson: object | undefined): Corners {
  if (!geoJson || !isPolygon(geoJson) || geoJson.coordinates.length !== 1) return []
  return geoJson.coordinates[0]?.slice(0, -1) ?? []
}

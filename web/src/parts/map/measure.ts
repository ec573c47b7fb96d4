import { geoArea } from 'd3-geo'
import type { Position } from 'geojson'
import { piecesOf } from './geojson.ts'

const EARTH_KM = 6371.0088
export const EQUATOR_M = 40_075_016

/** How large the areas of a GeoJSON object are together. */
export function areaKm2(geoJson: object): number {
  const { areas } = piecesOf(geoJson)
  const steradians = areas
    .map(([outer = [], ...holes]) => ringArea(outer) - holes.map(ringArea).reduce(sum, 0))
    .reduce(sum, 0)
  return steradians * EARTH_KM ** 2
}

const sum = (a: number, b: number) => a + b

/** Whichever way round it was drawn: nobody means the rest of the earth. */
function ringArea(ring: Position[]): number {
  const area = geoArea({ type: 'Polygon', coordinates: [ring] })
  return Math.min(area, 4 * Math.PI - area)
}

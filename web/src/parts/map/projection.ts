import { geoMercator, geoPath } from 'd3-geo'
import type { Position } from 'geojson'
import { type Pieces, positionsOf } from './geojson.ts'

/** The whole earth lies in a square of this width, before it is zoomed. */
export const WORLD = 1000
const LATITUDE_MAX = 84

const mercator = geoMercator()
  .scale(WORLD / (2 * Math.PI))
  .translate([WORLD / 2, WORLD / 2])

/** For what goes round the earth, as countries do. */
export const worldPath = geoPath(mercator).digits(4)

export type Spot = [x: number, y: number]

export function project([longitude = 0, latitude = 0]: Position): Spot {
  const clamped = Math.max(-LATITUDE_MAX, Math.min(LATITUDE_MAX, latitude))
  return mercator([longitude, clamped]) ?? [0, 0]
}

export function unproject([x, y]: Spot): Spot {
  const [longitude, latitude] = mercator.invert?.([x, y]) ?? [0, 0]
  const decimals = (value: number) => Math.round(value * 1e5) / 1e5
  return [decimals(longitude), decimals(latitude)]
}

/**
 * Straight lines from corner to corner, as RFC 7946 means them; so it does not matter which way
 * round a ring goes.
 */
export const areaPath = ({ areas }: Pieces): string =>
  areas
    .flat()
    .map((ring) => `${linePath([ring])}Z`)
    .join('')

export const linePath = (lines: readonly Position[][]): string =>
  lines.flatMap((line) => line.map(step)).join('')

const step = (position: Position, at: number) =>
  `${at === 0 ? 'M' : 'L'}${project(position)
    .map((each) => each.toFixed(6))
    .join(' ')}`

export interface Bounds {
  left: number
  top: number
  right: number
  bottom: number
}

/** Around all of these, in the square of the earth; undefined around nothing. */
export function boundsOf(pieces: readonly Pieces[]): Bounds | undefined {
  const spots = pieces.flatMap(positionsOf).map(project)
  if (spots.length === 0) return undefined
  const bounds = { left: WORLD, top: WORLD, right: 0, bottom: 0 }
  for (const [x, y] of spots) {
    bounds.left = Math.min(bounds.left, x)
    bounds.right = Math.max(bounds.right, x)
    bounds.top = Math.min(bounds.top, y)
    bounds.bottom = Math.max(bounds.bottom, y)
  }
  return bounds
}

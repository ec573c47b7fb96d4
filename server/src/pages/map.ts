import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoBounds, geoCentroid, geoMercator, geoNaturalEarth1, geoPath } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import countries from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type Box, boxesOf } from '../geo/boxes.ts'
import { type Html, html } from './html.ts'

const [WIDTH, HEIGHT] = [720, 360]
/** Degrees of longitude that a map shows at least: enough land around a place to know it by. */
const SPAN_MIN = 14
/** Above so many degrees the fine shore is finer than the picture. */
const SPAN_OF_FINE = 60
const LATITUDE_MAX = 84
const ANTARCTICA = '010'
const world = geoNaturalEarth1()
  .scale(131)
  .translate([WIDTH / 2, HEIGHT / 2 + 24])

export interface Spot {
  name: string
  place: readonly [longitude: number, latitude: number]
  /** Of how many things; a larger circle for more. */
  count?: number
}

/** A picture of the world with circles; what they mean is said beside it. */
export function worldMap(label: string, spots: readonly Spot[]): Html {
  const most = Math.max(1, ...spots.map(({ count = 1 }) => count))
  const circles = spots.flatMap(({ name, place, count }) => {
    const at = world([...place])
    if (!at) return []
    const radius = count === undefined ? 4.5 : 4 + 12 * Math.sqrt(count / most)
    return html`<circle class="spot" cx="${round(at[0])}" cy="${round(at[1])}" r="${round(radius)}"><title>${name}</title></circle>`
  })
  return html`<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}"><path class="land" d="${lands().world}"/>${circles}</svg>`
}

/** The shapes of a project and the land around them. */
export function placeMap(label: string, shapes: readonly object[]): Html {
  const boxes = shapes.flatMap(boxesOf)
  const [west, east] = narrowest(boxes)
  const [south, north] = [min(boxes.map((box) => box.south)), max(boxes.map((box) => box.north))]
  const span = Math.min(360, Math.max(SPAN_MIN, (east - west) * 1.6, (north - south) * 3.2))
  const latitude = Math.max(-LATITUDE_MAX, Math.min(LATITUDE_MAX, (south + north) / 2))
  const longitude = (west + east) / 2
  const projection = geoMercator()
    .scale(WIDTH / ((span * Math.PI) / 180))
    .center([0, latitude])
    .rotate([-longitude, 0])
    .translate([WIDTH / 2, HEIGHT / 2])
    .clipExtent([
      [-8, -8],
      [WIDTH + 8, HEIGHT + 8],
    ])
  const path = geoPath(projection).digits(1).pointRadius(6)
  const { coarse, fine } = lands()
  const isSeen = viewed([longitude, latitude], span)
  const near = (span > SPAN_OF_FINE ? coarse : fine).filter(({ bounds }) => isSeen(bounds))
  const drawn = shapes.map((shape) => path(wound(shape)))
  const isSmall = (east - west) * 30 < span && (north - south) * 30 < span
  return html`<svg class="map near" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
<path class="land" d="${near.map(({ land }) => path(land) ?? '').join('')}"/>
${drawn.map((d) => d && html`<path class="place" d="${d}"/>`)}
${isSmall && html`<circle class="ring" cx="${WIDTH / 2}" cy="${HEIGHT / 2}" r="24"/>`}
</svg>`
}

/** From where to where all boxes lie, across the dateline where that is shorter. */
function narrowest(boxes: readonly Box[]): [west: number, east: number] {
  const plain = [min(boxes.map(({ west }) => west)), max(boxes.map(({ east }) => east))] as const
  const turned = boxes.map(({ west, east }) =>
    west < 0 ? { west: west + 360, east: east + 360 } : { west, east },
  )
  const across = [min(turned.map(({ west }) => west)), max(turned.map(({ east }) => east))] as const
  return across[1] - across[0] < plain[1] - plain[0] ? [...across] : [...plain]
}

type Bounds = [[west: number, south: number], [east: number, north: number]]

/** Which bounds lie in a map of so many degrees: to draw all of the land takes ten times as long. */
function viewed([longitude, latitude]: readonly [number, number], span: number) {
  const around = (degrees: number) => ((degrees % 360) + 360) % 360
  return ([[west, south], [east, north]]: Bounds): boolean => {
    // A degree of latitude is never shorter on the map than one of longitude.
    if (south > latitude + span / 2 || north < latitude - span / 2) return false
    // How far east of the map's western edge it begins.
    const from = around(west - longitude + span / 2)
    return span >= 360 || from <= span || from + around(east - west) >= 360
  }
}

/** The middle of a GeoJSON object's box, which a label or dot can stand at. */
export function middleOf(geoJson: object): [longitude: number, latitude: number] {
  const [box, other] = boxesOf(geoJson)
  if (!box) return [0, 0]
  // On both sides of the dateline: the larger side has it.
  const [largest] = [box, other ?? box].sort((a, b) => b.east - b.west - (a.east - a.west))
  const { west, east, south, north } = largest ?? box
  return [(west + east) / 2, (south + north) / 2]
}

/** Where a circle for a country stands: the middle of its largest part. */
export function middleOfCountry(code: string): [number, number] | undefined {
  return lands().middles.get(countries.alpha3ToNumeric(code) ?? '')
}

interface Bounded {
  land: Feature<Polygon | MultiPolygon>
  bounds: Bounds
}

interface Lands {
  world: string
  coarse: Bounded[]
  fine: Bounded[]
  middles: Map<string, [number, number]>
}
let known: Lands | undefined

/** Read when the first map is drawn, not when the service starts. */
function lands(): Lands {
  known ??= readLands()
  return known
}

function readLands(): Lands {
  const [coarse, fine] = [
    countriesOf('world-atlas/countries-110m.json'),
    countriesOf('world-atlas/countries-50m.json'),
  ]
  const path = geoPath(world).digits(1)
  const shown = coarse.filter(({ land: { id } }) => id !== ANTARCTICA)
  return {
    world: shown.map(({ land }) => path(land) ?? '').join(''),
    coarse,
    fine,
    middles: new Map(fine.map(({ land }) => [String(land.id), geoCentroid(largestPart(land))])),
  }
}

function countriesOf(name: string): Bounded[] {
  const file = createRequire(import.meta.url).resolve(name)
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection
  }>
  const { features } = feature(topology, topology.objects.countries)
  // Countries have no points and no lines.
  return (features as Feature<Polygon | MultiPolygon>[]).map((land) => ({
    land,
    bounds: geoBounds(land),
  }))
}

function largestPart({ geometry }: Feature<Polygon | MultiPolygon>): Polygon {
  if (geometry.type === 'Polygon') return geometry
  const parts = geometry.coordinates.map(
    (coordinates) => ({ type: 'Polygon', coordinates }) as const,
  )
  const [largest] = parts.sort((a, b) => geoArea(b) - geoArea(a))
  return { type: 'Polygon', coordinates: largest?.coordinates ?? [] }
}

type Ring = [number, number][]

/**
 * Rings the way round that d3 takes them, the outer ones clockwise on the sphere: GeoJSON says the
 * other way, and files have both. A ring that holds more than half of the earth is meant inside out.
 */
function wound(value: unknown): Parameters<ReturnType<typeof geoPath>>[0] {
  if (Array.isArray(value)) return value.map(wound) as never
  if (typeof value !== 'object' || value === null) return value as never
  const members = Object.entries(value).map(([name, member]): [string, unknown] => {
    if (name !== 'coordinates') return [name, name === 'properties' ? null : wound(member)]
    if ('type' in value && value.type === 'Polygon') return [name, polygon(member as Ring[])]
    if ('type' in value && value.type === 'MultiPolygon') {
      return [name, (member as Ring[][]).map(polygon)]
    }
    return [name, member]
  })
  return Object.fromEntries(members) as never
}

function polygon(rings: Ring[]): Ring[] {
  return rings.map((ring, at) => {
    const isLarge = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI
    return isLarge === (at === 0) ? [...ring].reverse() : ring
  })
}

const min = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), 360)
const max = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -360)
const round = (value: number) => Math.round(value * 10) / 10

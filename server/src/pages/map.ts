import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid, geoMercator, geoNaturalEarth1, geoPath } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import countries from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { boxesOf } from '../geo/boxes.ts'
import { type Html, html } from './html.ts'

const [WIDTH, HEIGHT] = [720, 360]
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
  const [west, east] = [min(boxes.map((box) => box.west)), -min(boxes.map((box) => -box.east))]
  const [south, north] = [min(boxes.map((box) => box.south)), -min(boxes.map((box) => -box.north))]
  // A point alone would be a map of nothing.
  const span = Math.min(360, Math.max(4, (east - west) * 1.6, (north - south) * 3.2))
  const middle = [(west + east) / 2, Math.max(-75, Math.min(75, (south + north) / 2))] as const
  const projection = geoMercator()
    .scale(WIDTH / ((span * Math.PI) / 180))
    .center([0, middle[1]])
    .rotate([-middle[0], 0])
    .translate([WIDTH / 2, HEIGHT / 2])
    .clipExtent([
      [-8, -8],
      [WIDTH + 8, HEIGHT + 8],
    ])
  const path = geoPath(projection).digits(1).pointRadius(6)
  const drawn = shapes.map((shape) => path(wound(shape)))
  return html`<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
<path class="land" d="${lands()
    .features.map((land) => path(land) ?? '')
    .join('')}"/>
${drawn.map((d) => d && html`<path class="place" d="${d}"/>`)}
</svg>`
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

interface Lands {
  world: string
  features: Feature<Polygon | MultiPolygon>[]
  middles: Map<string, [number, number]>
}
let known: Lands | undefined

/** Read when the first map is drawn, not when the service starts. */
function lands(): Lands {
  known ??= readLands()
  return known
}

function readLands(): Lands {
  const coarse = countriesOf('world-atlas/countries-110m.json')
  const features = countriesOf('world-atlas/countries-50m.json')
  const path = geoPath(world).digits(1)
  const shown = coarse.filter(({ id }) => id !== ANTARCTICA)
  return {
    world: shown.map((land) => path(land) ?? '').join(''),
    features,
    middles: new Map(features.map((land) => [String(land.id), geoCentroid(largestPart(land))])),
  }
}

function countriesOf(name: string) {
  const file = createRequire(import.meta.url).resolve(name)
  // The package says what its files are: countries, each a polygon or several.
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection
  }>
  return feature(topology, topology.objects.countries).features as Feature<Polygon | MultiPolygon>[]
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

const min = (values: readonly number[]) =>
  values.reduce((least, each) => Math.min(least, each), 999)
const round = (value: number) => Math.round(value * 10) / 10

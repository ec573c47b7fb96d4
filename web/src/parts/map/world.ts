import { useQuery } from '@tanstack/react-query'
import { geoContains } from 'd3-geo'
import type { Geometry, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import fineUrl from 'world-atlas/countries-50m.json?url'
import coarseUrl from 'world-atlas/countries-110m.json?url'
import { numericOf } from '../../i18n/format.ts'
import { type Bounds, type Spot, unproject, worldPath } from './projection.ts'

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

const alpha3Of = new Map([...numericOf].map(([alpha3, numeric]) => [numeric, alpha3]))

const urls = { coarse: coarseUrl, fine: fineUrl }
/** From here on the coarse coasts look wrong. */
const FINE_FROM_K = 4

export interface World {
  land: string
  borders: string
  /** Around each country, by its numeric code of ISO 3166-1. */
  bounds: Map<string, Bounds>
  /** Where the name of each country has most room, and how wide that is. */
  names: CountryName[]
  /** The alpha-3 code of the country that a spot lies in. */
  countryAt: (spot: Spot) => string | undefined
}

interface CountryName {
  /** ISO 3166-1 alpha-3. */
  country: string
  spot: Spot
  width: number
}

/** The countries of the earth as paths, in more detail when it is looked at from near. */
export function useWorld(k: number): World | undefined {
  const coarse = useDrawn('coarse', true)
  const fine = useDrawn('fine', k > FINE_FROM_K)
  return k > FINE_FROM_K ? (fine ?? coarse) : coarse
}

/** Where a country is, by its alpha-3 code. */
export function useCountryBounds(country: string | undefined): Bounds | undefined {
  const drawn = useDrawn('coarse', country !== undefined)
  return drawn?.bounds.get(numericOf.get(country ?? '') ?? '')
}

function useDrawn(detail: keyof typeof urls, enabled: boolean): World | undefined {
  const { data } = useQuery({
    queryKey: ['world', detail],
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: () => drawnOf(detail),
  })
  return data
}

/** Drawn once for the whole visit, also when everything is asked anew after a change. */
const drawn = new Map<keyof typeof urls, Promise<World>>()
function drawnOf(detail: keyof typeof urls): Promise<World> {
  const before = drawn.get(detail)
  if (before) return before
  const drawing = fetch(urls[detail])
    .then((response) => response.json())
    // A file of the package, with the objects that its documentation names.
    .then((world) => draw(world as Atlas))
  drawing.catch(() => drawn.delete(detail))
  drawn.set(detail, drawing)
  return drawing
}

function draw(world: Atlas): World {
  const { countries, land } = world.objects
  const { features } = feature(world, countries)
  const bounds = features.map((country) => {
    const [[left, top], [right, bottom]] = worldPath.bounds(country)
    return [String(country.id), { left, top, right, bottom }] as const
  })
  return {
    land: worldPath(feature(world, land)) ?? '',
    borders: worldPath(mesh(world, countries, (a, b) => a !== b)) ?? '',
    bounds: new Map(bounds),
    countryAt(spot) {
      const position = unproject(spot)
      const found = features.find((country) => geoContains(country, position))
      return found && alpha3Of.get(String(found.id))
    },
    names: features.flatMap(({ id, geometry }) => nameOf(String(id), geometry)),
  }
}

/** In the middle of its largest part: the name of a country of islands does not stand in the sea. */
function nameOf(id: string, geometry: Geometry): CountryName[] {
  const country = alpha3Of.get(id)
  if (!country) return []
  const parts: Polygon[] =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
      : geometry.type === 'Polygon'
        ? [geometry]
        : []
  const [largest] = parts.toSorted((a, b) => worldPath.area(b) - worldPath.area(a))
  if (!largest) return []
  const [[left], [right]] = worldPath.bounds(largest)
  return [{ country, spot: worldPath.centroid(largest), width: right - left }]
}

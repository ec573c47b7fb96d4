import { useQuery } from '@tanstack/react-query'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import fineUrl from 'world-atlas/countries-50m.json?url'
import coarseUrl from 'world-atlas/countries-110m.json?url'
import { numericOf } from '../../i18n/format.ts'
import { type Bounds, worldPath } from './projection.ts'

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

const urls = { coarse: coarseUrl, fine: fineUrl }
/** From here on the coarse coasts look wrong. */
const FINE_FROM_K = 4

interface Drawn {
  land: string
  borders: string
  /** Around each country, by its numeric code of ISO 3166-1. */
  bounds: Map<string, Bounds>
}

/** The countries of the earth as paths, in more detail when it is looked at from near. */
export function useWorld(k: number): Drawn | undefined {
  const coarse = useDrawn('coarse', true)
  const fine = useDrawn('fine', k > FINE_FROM_K)
  return k > FINE_FROM_K ? (fine ?? coarse) : coarse
}

/** Where a country is, by its alpha-3 code. */
export function useCountryBounds(country: string | undefined): Bounds | undefined {
  const drawn = useDrawn('coarse', country !== undefined)
  return drawn?.bounds.get(numericOf.get(country ?? '') ?? '')
}

function useDrawn(detail: keyof typeof urls, enabled: boolean): Drawn | undefined {
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
const drawn = new Map<keyof typeof urls, Promise<Drawn>>()
function drawnOf(detail: keyof typeof urls): Promise<Drawn> {
  const before = drawn.get(detail)
  if (before) return before
  const drawing = fetch(urls[detail])
    .then((response) => response.json())
    // A file of the package, with the objects that its documentation names.
    .then((world) => draw(world as World))
  drawing.catch(() => drawn.delete(detail))
  drawn.set(detail, drawing)
  return drawing
}

function draw(world: World): Drawn {
  const { countries, land } = world.objects
  const bounds = feature(world, countries).features.map((country) => {
    const [[left, top], [right, bottom]] = worldPath.bounds(country)
    return [String(country.id), { left, top, right, bottom }] as const
  })
  return {
    land: worldPath(feature(world, land)) ?? '',
    borders: worldPath(mesh(world, countries, (a, b) => a !== b)) ?? '',
    bounds: new Map(bounds),
  }
}

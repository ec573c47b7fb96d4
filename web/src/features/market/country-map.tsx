import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { geoNaturalEarth1, geoPath } from 'd3-geo'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import worldUrl from 'world-atlas/countries-110m.json?url'
import { numericOf, useFormat } from '../../i18n/format.ts'
import type { ListedCountry } from './use-listed-by-country.ts'

interface Props {
  countries: readonly ListedCountry[]
  chosen: readonly string[]
  onChoose: (country: string) => void
}

type World = Topology<{ countries: GeometryCollection }>

const WIDTH = 640
const HEIGHT = 300
const ANTARCTICA = '010'

/**
 * How much is listed in each country, darker where it is more, with a dot that small countries are
 * seen by too. The list beside it says the same, so it is a picture for a screen reader.
 */
export function CountryMap({ countries, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { data: lands } = useQuery({
    queryKey: ['world', 'drawnLands'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => drawnLands((await (await fetch(worldUrl)).json()) as World),
  })
  const listed = useMemo(
    () => new Map(countries.map((each) => [numericOf.get(each.country), each])),
    [countries],
  )
  const most = Math.max(1, ...countries.map(({ quantity }) => quantity))
  const top = countries.slice(0, 5).map(({ country }) => format.country(country))
  if (!lands) return <Skeleton height={HEIGHT} data-loading />
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      role="img"
      aria-label={
        top.length > 0
          ? t('market.mapLabel', { countries: format.list(top) })
          : t('market.mapLabelEmpty')
      }
    >
      {lands.map((land) => {
        const here = listed.get(land.id)
        const isChosen = here !== undefined && chosen.includes(here.country)
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside has it for keyboards
          <path
            key={land.d}
            d={land.d}
            style={{
              fill: here ? shadeOf(here.quantity / most) : 'var(--mantine-color-default-border)',
              stroke: isChosen ? 'var(--mantine-color-text)' : 'var(--mantine-color-body)',
              strokeWidth: isChosen ? 1.5 : 0.4,
              cursor: here ? 'pointer' : undefined,
            }}
            onClick={here && (() => onChoose(here.country))}
          >
            {here && (
              <title>{`${format.country(here.country)}: ${format.quantity(here.quantity)}`}</title>
            )}
          </path>
        )
      })}
      {lands.map((land) => {
        const here = listed.get(land.id)
        if (!here) return null
        return (
          <circle
            key={land.d}
            cx={land.x}
            cy={land.y}
            r={3 + 6 * Math.sqrt(here.quantity / most)}
            pointerEvents="none"
            style={{
              fill: 'var(--mantine-primary-color-filled)',
              stroke: 'var(--mantine-color-body)',
            }}
          />
        )
      })}
    </svg>
  )
}

function drawnLands(world: World) {
  const features = feature(world, world.objects.countries).features.filter(
    ({ id }) => id !== ANTARCTICA,
  )
  const whole = { type: 'FeatureCollection', features } as const
  const path = geoPath(geoNaturalEarth1().fitSize([WIDTH, HEIGHT], whole)).digits(1)
  return features.map((land) => {
    const [x, y] = path.centroid(land)
    return { id: String(land.id), d: path(land) ?? '', x, y }
  })
}

/** From a third of the colour up, so that little can be told from nothing. */
function shadeOf(share: number): string {
  const percent = Math.round(30 + 45 * Math.sqrt(share))
  return `color-mix(in srgb, var(--mantine-primary-color-filled) ${percent}%, var(--mantine-color-body))`
}

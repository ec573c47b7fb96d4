import { Input, SegmentedControl, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AreaTools } from './area-tools.tsx'
import { type Corners, cornersOf, isPoint, pointOf, polygonOf } from './drawing.ts'
import { GeoJsonText } from './geo-json-text.tsx'
import { piecesOf } from './geojson.ts'
import { MapFrame } from './map-frame.tsx'
import { PointTools } from './point-tools.tsx'
import { boundsOf, type Spot, unproject } from './projection.ts'
import { Shape } from './shape.tsx'
import { useWhere } from './where.ts'
import { useCountryBounds } from './world.ts'

interface Props {
  label: string
  description?: string
  /** GeoJSON, as the API has it. */
  value: object | undefined
  onChange: (geoJson: object | undefined) => void
  error?: string | undefined
  /** An alpha-3 code: what the map shows before anything is drawn. */
  country?: string | undefined
  /** What is drawn as a rule: an area for nature, a point for a plant. */
  usual?: 'point' | 'area'
  height?: number
  /** By which a form finds it when it is wrong. */
  'data-path'?: string
}

const ways = ['point', 'area', 'text'] as const
type Way = (typeof ways)[number]

/** Asks where something is: a point or an area drawn on the map, or GeoJSON pasted or from a file. */
export function GeometryInput(props: Props) {
  const { label, description, value, onChange, error, country, usual, height = 380 } = props
  const { t } = useTranslation()
  const [way, setWay] = useState<Way>(() => wayOf(value, usual))
  const [corners, setCorners] = useState<Corners>(() => cornersOf(value))
  const pieces = useMemo(() => piecesOf(value ?? { type: 'none' }), [value])
  const where = useWhere()
  // What is drawn by hand is in sight already: the map stays still under the hand.
  const [given, setGiven] = useState(value)
  const givenBounds = useMemo(() => given && boundsOf([piecesOf(given)]), [given])
  const countryBounds = useCountryBounds(given ? undefined : country)

  const draw = (next: Corners) => {
    setCorners(next)
    onChange(polygonOf(next))
  }
  const pick = (spot: Spot) => {
    const position = unproject(spot)
    if (way === 'point') onChange(pointOf(position))
    else draw([...corners, position])
  }
  const change = (next: Way) => {
    setWay(next)
    if (next === 'area') setCorners(cornersOf(value))
  }
  return (
    <Input.Wrapper
      label={label}
      description={description}
      error={error}
      labelElement="div"
      withAsterisk
    >
      <Stack
        gap="sm"
        mt="xs"
        role="group"
        aria-label={label}
        tabIndex={-1}
        data-path={props['data-path']}
      >
        <SegmentedControl
          aria-label={t('map.how')}
          value={way}
          onChange={change}
          data={ways.map((each) => ({ value: each, label: t(`map.way.${each}`) }))}
          style={{ alignSelf: 'flex-start' }}
        />
        <Text size="sm" c="dimmed">
          {t(`map.wayHelp.${way}`)}
        </Text>
        {way === 'text' && (
          <GeoJsonText
            value={value}
            onChange={(geoJson) => {
              onChange(geoJson)
              setGiven(geoJson)
            }}
          />
        )}
        <MapFrame
          label={t('map.drawOn', { label })}
          height={height}
          bounds={givenBounds ?? countryBounds}
          isClose={cornersOf(given).length > 0}
          onPick={way === 'text' ? undefined : pick}
        >
          {(view) => (
            <>
              {value && <Shape pieces={pieces} view={view} label={where(value)} />}
              {way === 'area' && corners.length > 0 && (
                <Shape
                  tone="strong"
                  view={view}
                  label={t('map.corners', { count: corners.length })}
                  pieces={{ points: corners, lines: [corners], areas: [] }}
                />
              )}
            </>
          )}
        </MapFrame>
        {way === 'point' && (
          <PointTools value={isPoint(value) ? value : undefined} onChange={onChange} />
        )}
        {way === 'area' && <AreaTools corners={corners} onChange={draw} />}
        <Text size="sm" role="status">
          {value ? where(value) : t('map.nowhere')}
        </Text>
      </Stack>
    </Input.Wrapper>
  )
}

function wayOf(value: object | undefined, usual: Way = 'point'): Way {
  if (value === undefined) return usual
  if (isPoint(value)) return 'point'
  return cornersOf(value).length > 0 ? 'area' : 'text'
}

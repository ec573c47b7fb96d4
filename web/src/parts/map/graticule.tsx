import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import classes from './map.module.css'
import { project, type Spot, unproject, WORLD } from './projection.ts'
import { place, unplace, type View } from './view.ts'

interface Props {
  view: View
  width: number
  height: number
}

/** Degrees between two lines, from afar to near. */
const steps = [30, 15, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01]
const GAP_PX = 110
const LATITUDE_MAX = 75

/** Lines of longitude and latitude, with their degrees at the upper and the left edge. */
export function Graticule({ view, width, height }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const pixelsOfDegree = (view.k * WORLD) / 360
  const step = steps.findLast((degrees) => degrees * pixelsOfDegree >= GAP_PX) ?? 30
  const [west, north] = unproject(unplace(view, [0, 0]))
  const [east, south] = unproject(unplace(view, [width, height]))
  const meridians = between(west, east, step, 180)
  const parallels = between(south, north, step, LATITUDE_MAX)
  const at = (spot: Spot) => place(view, spot)
  const degrees = (value: number, side: string) =>
    value === 0 ? '0°' : `${format.number(Math.abs(value))}° ${side}`
  const x = (longitude: number) => at(project([longitude, 0]))[0]
  const y = (latitude: number) => at(project([0, latitude]))[1]
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a drawing takes no focus
    <g className={classes.graticule} aria-hidden="true">
      <path
        d={[
          ...meridians.map((longitude) => `M${x(longitude)} 0V${height}`),
          ...parallels.map((latitude) => `M0 ${y(latitude)}H${width}`),
        ].join('')}
      />
      {meridians.map((longitude) => (
        <text key={longitude} x={x(longitude) + 3} y={12}>
          {degrees(longitude, longitude < 0 ? t('map.west') : t('map.east'))}
        </text>
      ))}
      {parallels.map((latitude) => (
        <text key={latitude} x={4} y={y(latitude) - 3}>
          {degrees(latitude, latitude < 0 ? t('map.south') : t('map.north'))}
        </text>
      ))}
    </g>
  )
}

/** The multiples of a step in sight; as whole numbers of it, which add up without a remainder. */
function between(from: number, to: number, step: number, max: number): number[] {
  const first = Math.ceil(Math.max(from, -max) / step)
  const last = Math.floor(Math.min(to, max) / step)
  const count = Math.max(0, Math.min(40, last - first + 1))
  return Array.from({ length: count }, (_, n) => Number(((first + n) * step).toFixed(2)))
}

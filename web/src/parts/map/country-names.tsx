import { useMemo } from 'react'
import { useFormat } from '../../i18n/format.ts'
import classes from './map.module.css'
import { place, unplace, type View } from './view.ts'
import type { World } from './world.ts'

/** About how wide a letter is. */
const LETTER_PX = 6.5

interface Props {
  world: World
  view: View
  width: number
  height: number
}

/** The names of the countries in sight that have room for theirs; from near, where the middle is. */
export function CountryNames({ world: { names, countryAt }, view, width, height }: Props) {
  const format = useFormat()
  const { k, x: left, y: top } = view
  const middle = useMemo(
    () => countryAt(unplace({ k, x: left, y: top }, [width / 2, height / 2])),
    [countryAt, k, left, top, width, height],
  )
  const inSight = names.filter(({ country, spot, width: room }) => {
    const [x, y] = place(view, spot)
    const isInside = x >= 0 && y >= 0 && x <= width && y <= height
    return isInside && format.country(country).length * LETTER_PX <= room * view.k
  })
  const isMiddleNamed = inSight.some(({ country }) => country === middle)
  return (
    <g className={classes.names}>
      {inSight.map(({ country, spot }) => {
        const [x, y] = place(view, spot)
        return (
          // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text of a drawing takes no focus
          <text key={country} x={x} y={y} aria-hidden="true">
            {format.country(country)}
          </text>
        )
      })}
      {middle && !isMiddleNamed && (
        <text className={classes.middle} x={width - 12} y={height - 12}>
          {format.country(middle)}
        </text>
      )}
    </g>
  )
}

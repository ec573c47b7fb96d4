import { type KeyboardEvent, useMemo } from 'react'
import type { Pieces } from './geojson.ts'
import classes from './map.module.css'
import { areaPath, boundsOf, linePath, project, type Spot } from './projection.ts'
import { place, type View } from './view.ts'

export type Tone = 'own' | 'other' | 'strong'

interface Props {
  pieces: Pieces
  view: View
  label: string
  tone?: Tone | undefined
  onClick?: (() => void) | undefined
  onPoint?: (isPointedAt: boolean) => void
}

const PIN = 7
/** What is smaller on the screen gets a pin, or nobody would see it. */
const PIXELS_MIN = 16

/** Something on the map: its areas and lines, and a pin at each of its points. */
export function Shape({ pieces, view, label, tone = 'own', onClick, onPoint }: Props) {
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Enter' || key === ' ') onClick?.()
  }
  const { x, y, k } = view
  const paths = useMemo(() => [areaPath(pieces), linePath(pieces.lines)], [pieces])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has the role of a button where it is one
    <g
      className={`${classes.shape} ${onClick ? classes.clickable : ''}`}
      data-tone={tone}
      aria-label={label}
      onMouseEnter={() => onPoint?.(true)}
      onMouseLeave={() => onPoint?.(false)}
      {...(onClick
        ? {
            role: 'button',
            tabIndex: 0,
            onClick,
            onKeyDown: press,
            onFocus: () => onPoint?.(true),
            onBlur: () => onPoint?.(false),
          }
        : { role: 'img' })}
    >
      <g transform={`translate(${x} ${y}) scale(${k})`}>
        <path d={paths[0]} fillRule="evenodd" />
        <path d={paths[1]} className={classes.line} />
      </g>
      {pinsOf(pieces, view).map((spot) => {
        const [left, top] = place(view, spot)
        return <circle key={spot.join()} cx={left} cy={top} r={PIN} />
      })}
    </g>
  )
}

function pinsOf(pieces: Pieces, { k }: View): Spot[] {
  const pins = pieces.points.map(project)
  const bounds = boundsOf([{ ...pieces, points: [] }])
  if (bounds) {
    const { left, right, top, bottom } = bounds
    const isSmall = Math.max(right - left, bottom - top) * k < PIXELS_MIN
    if (isSmall) pins.push([(left + right) / 2, (top + bottom) / 2])
  }
  // Each spot has one pin, however many things are there.
  return [...new Map(pins.map((spot) => [spot.join(), spot])).values()]
}

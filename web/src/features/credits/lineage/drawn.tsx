import type { ZoomTransform } from 'd3-zoom'
import { HEIGHT, linkOf, type Spot, WIDTH } from './layout.ts'
import classes from './lineage.module.css'
import { marksAt, statuses } from './mark.tsx'
import type { Size } from './use-view.ts'

/** Below it, boxes are too small to read: only the forms of their status are drawn. */
export const K_BOXES = 0.4

/** Whether a box is in sight, or just beside it. */
export function isSeen({ x, y }: { x: number; y: number }, view: ZoomTransform, size: Size) {
  const [left, top] = view.invert([0, 0])
  const [right, bottom] = view.invert([size.width, size.height])
  return x > left - WIDTH && x < right + WIDTH && y > top - HEIGHT && y < bottom + HEIGHT
}

/** The way of the credit thick, all others thin. */
export function Links({ spots, view, size }: { spots: Spot[]; view: ZoomTransform; size: Size }) {
  const drawn = spots.filter(
    (spot) => spot.parent && (isSeen(spot, view, size) || isSeen(spot.parent, view, size)),
  )
  const link = (spot: Spot) => linkOf(spot, view.k < K_BOXES)
  const isWay = ({ step }: Spot) => step.kind !== 'more' && (step.kind !== 'credit' || step.isOnWay)
  return (
    <>
      <path
        className={classes.link}
        d={drawn
          .filter((spot) => !isWay(spot))
          .map(link)
          .join('')}
      />
      <path className={classes.way} d={drawn.filter(isWay).map(link).join('')} />
    </>
  )
}

/** From afar: the forms alone, as large on the screen at every zoom. */
export function Marks({ spots, view }: { spots: Spot[]; view: ZoomTransform }) {
  const at = (of: Spot[]) =>
    of.map(({ x, y }) => {
      const [left, top] = view.apply([x, y])
      return { x: left, y: top }
    })
  const others = spots.filter(({ step }) => step.kind !== 'credit')
  return (
    <>
      <path className={classes.mark} d={marksAt('before', at(others))} />
      {statuses.map((status) => (
        <path
          key={status}
          className={classes.mark}
          data-status={status}
          d={marksAt(
            status,
            at(spots.filter(({ step }) => step.kind === 'credit' && step.credit.status === status)),
          )}
        />
      ))}
      {at(spots.filter(({ step }) => step.kind === 'credit' && step.isCurrent)).map(({ x, y }) => (
        <circle key="here" className={classes.ring} cx={x} cy={y} r={12} />
      ))}
    </>
  )
}

import { type Selection, select } from 'd3-selection'
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { type Bounds, type Spot, WORLD } from './projection.ts'

/** A spot of the earth's square is drawn at `k * spot + (x, y)`. */
export interface View {
  k: number
  x: number
  y: number
}

export interface Size {
  width: number
  height: number
}

const K_MAX = 4000
/** The inhabited earth: without the ice at both ends. */
const inhabited: Bounds = { left: 0, right: WORLD, top: 130, bottom: 720 }
/** At least some 550 km at the equator: what lies around says where it is; from near some 40. */
const SPANS_MIN = { far: 14, close: 1 }

export const place = ({ k, x, y }: View, spot: Spot): Spot => [k * spot[0] + x, k * spot[1] + y]
export const unplace = ({ k, x, y }: View, spot: Spot): Spot => [
  (spot[0] - x) / k,
  (spot[1] - y) / k,
]

type Zooming = ZoomBehavior<SVGSVGElement, unknown>
type Drawing = Selection<SVGSVGElement, unknown, null, undefined>

export interface Moves {
  zoomBy: (factor: number) => void
  moveBy: (x: number, y: number) => void
  fit: () => void
}

/** What the map shows, moved by mouse, fingers and the moves that buttons and keys make. */
export function useView(
  svg: RefObject<SVGSVGElement | null>,
  { width, height }: Size,
  bounds: Bounds = inhabited,
  isClose = false,
): [View, Moves] {
  const spanMin = isClose ? SPANS_MIN.close : SPANS_MIN.far
  const [view, setView] = useState<View>(() => fitted(bounds, { width: 800, height: 360 }, spanMin))
  const behavior = useRef<Zooming>(undefined)

  useEffect(() => {
    if (!svg.current || width === 0) return
    behavior.current = zoom<SVGSVGElement, unknown>()
      .extent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([Math.min(width / WORLD, height / (inhabited.bottom - inhabited.top)), K_MAX])
      .translateExtent([
        [0, 0],
        [WORLD, WORLD],
      ])
      .clickDistance(4)
      .filter(isForMap)
      .wheelDelta(wheelDelta)
      .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<SVGSVGElement, unknown>) =>
        setView({ k, x, y }),
      )
    const selection = select(svg.current).call(behavior.current).on('dblclick.zoom', null)
    return () => {
      selection.on('.zoom', null)
    }
  }, [svg, width, height])

  const moves = useMemo((): Moves => {
    const move = (by: (zooming: Zooming, drawing: Drawing) => void) => {
      if (svg.current && behavior.current) by(behavior.current, select(svg.current))
    }
    return {
      zoomBy: (factor) => move((zooming, drawing) => zooming.scaleBy(drawing, factor)),
      moveBy: (x, y) => move((zooming, drawing) => zooming.translateBy(drawing, x, y)),
      fit: () =>
        move((zooming, drawing) => {
          const { k, x, y } = fitted(bounds, { width, height }, spanMin)
          zooming.transform(drawing, zoomIdentity.translate(x, y).scale(k))
        }),
    }
  }, [svg, width, height, bounds, spanMin])

  useEffect(() => {
    if (width > 0) moves.fit()
  }, [width, moves])
  return [view, moves]
}

function fitted(
  { left, right, top, bottom }: Bounds,
  { width, height }: Size,
  spanMin: number,
): View {
  const spanX = Math.max(right - left, spanMin) * 1.25
  const spanY = Math.max(bottom - top, spanMin / 2) * 1.25
  const k = Math.max(width / WORLD, Math.min(width / spanX, height / spanY))
  return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 }
}

/** One finger and a plain wheel scroll the page, not the map. */
function isForMap(event: MouseEvent | TouchEvent): boolean {
  if ('touches' in event) return event.touches.length > 1
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey
  return event.button === 0
}

/** Two fingers on a pad come as a wheel in small steps. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const isPinch = ctrlKey && Math.abs(deltaY) < 20
  return -deltaY * (deltaMode === 1 ? 0.05 : 0.002) * (isPinch ? 8 : 1)
}

import { select } from 'd3-selection'
import {
  type D3ZoomEvent,
  type ZoomBehavior,
  type ZoomTransform,
  zoom,
  zoomIdentity,
} from 'd3-zoom'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Layout } from './layout.ts'

export interface Size {
  width: number
  height: number
}

const MARGIN = 24
const K_MIN = 0.01
const K_MAX = 2
const K_READABLE = 1

/** What part of the picture is in sight, moved by mouse, fingers, and the moves of buttons and keys. */
export function useView(
  frame: RefObject<HTMLDivElement | null>,
  size: Size,
  layout: Layout,
  /** What is to be seen at first. */
  middle: { x: number; y: number },
) {
  const [view, setView] = useState<ZoomTransform>(zoomIdentity)
  const behavior = useRef<ZoomBehavior<HTMLDivElement, unknown>>(undefined)
  const latest = useRef({ size, layout, middle })
  latest.current = { size, layout, middle }
  /** Until somebody has moved the picture, it moves itself as more of the family becomes known. */
  const isMoved = useRef(false)

  const moves = useMemo(() => {
    const call = (move: (zooming: ZoomBehavior<HTMLDivElement, unknown>) => void) => {
      if (frame.current && behavior.current) move(behavior.current)
    }
    const selected = () => select(frame.current as HTMLDivElement)
    const show = ({ x, y }: { x: number; y: number }, k: number) =>
      call((zooming) => {
        const { width, height } = latest.current.size
        const to = zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k)
        zooming.transform(selected(), to)
      })
    const fit = () => {
      const { layout: all, size: within } = latest.current
      show({ x: (all.left + all.right) / 2, y: (all.top + all.bottom) / 2 }, fitting(all, within))
    }
    const byHand =
      <Given extends unknown[]>(move: (...given: Given) => void) =>
      (...given: Given) => {
        isMoved.current = true
        move(...given)
      }
    return {
      show: byHand((spot: { x: number; y: number }) => show(spot, K_READABLE)),
      fit: byHand(fit),
      /** Everything where it can be read so, else what is looked at. */
      start() {
        if (isMoved.current) return
        const { layout: all, size: within, middle: spot } = latest.current
        if (fitting(all, within) >= K_READABLE * 0.75) fit()
        else show(spot, K_READABLE)
      },
      zoomBy: byHand((factor: number) => call((zooming) => zooming.scaleBy(selected(), factor))),
      moveBy: byHand((x: number, y: number) =>
        call((zooming) => zooming.translateBy(selected(), x, y)),
      ),
    }
  }, [frame])

  const { width, height } = size
  useEffect(() => {
    if (!frame.current || width === 0) return
    behavior.current = zoom<HTMLDivElement, unknown>()
      .extent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([K_MIN, K_MAX])
      .clickDistance(4)
      .filter(isForPicture)
      .wheelDelta(wheelDelta)
      .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLDivElement, unknown>) => {
        if (sourceEvent) isMoved.current = true
        setView(transform)
      })
    const selection = select(frame.current).call(behavior.current).on('dblclick.zoom', null)
    return () => {
      selection.on('.zoom', null)
    }
  }, [frame, width, height])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout is where to start anew
  useEffect(() => {
    if (width > 0) moves.start()
  }, [layout, width, height, moves])
  return [view, moves] as const
}

function fitting({ left, right, top, bottom }: Layout, { width, height }: Size): number {
  const [x, y] = [(width - 2 * MARGIN) / (right - left), (height - 2 * MARGIN) / (bottom - top)]
  return Math.max(K_MIN, Math.min(1, x, y))
}

/** As on the map: one finger and a plain wheel scroll the page. */
function isForPicture(event: MouseEvent | TouchEvent): boolean {
  if ('touches' in event) return event.touches.length > 1
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey
  return event.button === 0
}

/** Two fingers on a pad come as a wheel in small steps. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const isPinch = ctrlKey && Math.abs(deltaY) < 20
  return -deltaY * (deltaMode === 1 ? 0.05 : 0.002) * (isPinch ? 8 : 1)
}

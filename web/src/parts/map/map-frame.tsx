import { ActionIcon, Box, Stack, Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { Maximize, Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { CountryNames } from './country-names.tsx'
import { Graticule } from './graticule.tsx'
import classes from './map.module.css'
import type { Bounds, Spot } from './projection.ts'
import { Scale } from './scale.tsx'
import { unplace, useView, type View } from './view.ts'
import { useWorld } from './world.ts'

interface Props {
  label: string
  height: number
  /** What is in sight at first, and again when it is another one. */
  bounds: Bounds | undefined
  /** Nearer than it needs to tell where on earth it is: to draw, or to compare. */
  isClose?: boolean
  /** What is pointed at, in words. */
  caption?: string | undefined
  /** Where was clicked, in the square of the earth; by keyboard the middle, with Enter. */
  onPick?: ((spot: Spot) => void) | undefined
  children: (view: View) => ReactNode
}

const STEP = 60
const ZOOM = 1.8

/** The earth without any network, to zoom and move by mouse, fingers, keys and buttons. */
export function MapFrame(props: Props) {
  const { label, height, bounds, isClose = false, caption, onPick, children } = props
  const { t } = useTranslation()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const svg = useRef<SVGSVGElement>(null)
  const [view, { zoomBy, moveBy, fit }] = useView(svg, { width, height }, bounds, isClose)
  const world = useWorld(view.k)
  const keys: Record<string, () => void> = {
    '+': () => zoomBy(ZOOM),
    '-': () => zoomBy(1 / ZOOM),
    '0': fit,
    ArrowLeft: () => moveBy(STEP / view.k, 0),
    ArrowRight: () => moveBy(-STEP / view.k, 0),
    ArrowUp: () => moveBy(0, STEP / view.k),
    ArrowDown: () => moveBy(0, -STEP / view.k),
    ...(onPick && { Enter: () => onPick(unplace(view, [width / 2, height / 2])) }),
  }
  const press = (event: KeyboardEvent) => {
    const act = event.target === svg.current ? keys[event.key] : undefined
    if (!act) return
    event.preventDefault()
    act()
  }
  const pick = ({ clientX, clientY, currentTarget }: MouseEvent) => {
    const { left, top } = currentTarget.getBoundingClientRect()
    onPick?.(unplace(view, [clientX - left, clientY - top]))
  }
  return (
    <Stack gap={4}>
      <Box ref={ref} className={classes.frame}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing */}
        <svg
          ref={svg}
          role="group"
          aria-label={label}
          aria-roledescription={t('map.map')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keys
          tabIndex={0}
          className={`${classes.svg} ${onPick ? classes.drawing : ''}`}
          height={height}
          onKeyDown={press}
          onClick={onPick && pick}
        >
          <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
            <path className={classes.land} d={world?.land} />
            <path className={classes.borders} d={world?.borders} />
          </g>
          {width > 0 && <Graticule view={view} width={width} height={height} />}
          {world && <CountryNames world={world} view={view} width={width} height={height} />}
          {children(view)}
          {onPick && (
            <path
              className={classes.cross}
              d={`M${width / 2 - 9} ${height / 2}h18M${width / 2} ${height / 2 - 9}v18`}
            />
          )}
        </svg>
        <div className={classes.buttons}>
          <Tool label={t('map.zoomIn')} onClick={() => zoomBy(ZOOM)} icon={<Plus size={18} />} />
          <Tool
            label={t('map.zoomOut')}
            onClick={() => zoomBy(1 / ZOOM)}
            icon={<Minus size={18} />}
          />
          <Tool label={t('map.fit')} onClick={fit} icon={<Maximize size={16} />} />
        </div>
        {caption && <div className={classes.caption}>{caption}</div>}
        <Scale view={view} middle={[width / 2, height / 2]} />
      </Box>
      <Text size="xs" c="dimmed">
        {t('map.hint')}
      </Text>
    </Stack>
  )
}

function Tool({ label, icon, onClick }: { label: string; icon: ReactNode; onClick: () => void }) {
  return (
    <ActionIcon variant="default" size={34} aria-label={label} title={label} onClick={onClick}>
      {icon}
    </ActionIcon>
  )
}

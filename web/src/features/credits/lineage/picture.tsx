import { ActionIcon, Stack, Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { LocateFixed, Maximize, Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Box } from './box.tsx'
import { isSeen, K_BOXES, Links, Marks } from './drawn.tsx'
import { layoutOf, type Spot } from './layout.ts'
import { Legend } from './legend.tsx'
import classes from './lineage.module.css'
import type { Step } from './tree.ts'
import type { Lineage } from './use-family.ts'
import { useView } from './use-view.ts'

interface Props {
  root: Step
  lineage: Lineage
  onMore: (creditId: string) => void
}

const STEP = 80
const ZOOM = 1.5

/** The lineage as a tree, to zoom and move; only what is in sight is drawn. */
export function Picture({ root, lineage, onMore }: Props) {
  const { t } = useTranslation()
  const { ref, width, height } = useElementSize<HTMLDivElement>()
  const frame = useRef<HTMLDivElement>(null)
  const layout = useMemo(() => layoutOf(root), [root])
  const here = layout.spots.find(({ step }) => step.kind === 'credit' && step.isCurrent)
  const middle = here ?? { x: 0, y: 0 }
  const [view, { zoomBy, moveBy, fit, show }] = useView(frame, { width, height }, layout, middle)
  const seen = useMemo(
    () => layout.spots.filter((spot) => isSeen(spot, view, { width, height })),
    [layout, view, width, height],
  )
  const keys: Record<string, () => void> = {
    '+': () => zoomBy(ZOOM),
    '-': () => zoomBy(1 / ZOOM),
    '0': fit,
    ArrowLeft: () => moveBy(STEP / view.k, 0),
    ArrowRight: () => moveBy(-STEP / view.k, 0),
    ArrowUp: () => moveBy(0, STEP / view.k),
    ArrowDown: () => moveBy(0, -STEP / view.k),
  }
  const press = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const bringIn = (spot: Spot) => {
    const [x, y] = view.apply([spot.x, spot.y])
    const isOut = x < 40 || x > width - 40 || y < 20 || y > height - 20
    // The browser has perhaps scrolled the frame to what has the focus: the picture moves instead.
    frame.current?.scrollTo(0, 0)
    if (isOut && !frame.current?.matches(':active')) show(spot)
  }
  return (
    <Stack gap={4}>
      <div ref={ref} className={classes.around}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing */}
        <div
          ref={frame}
          className={classes.frame}
          role="group"
          aria-label={t('credits.lineage')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keys
          tabIndex={0}
          onKeyDown={press}
          onScroll={({ currentTarget }) => currentTarget.scrollTo(0, 0)}
        >
          <svg className={classes.drawing} aria-hidden="true">
            <g transform={view.toString()}>
              <Links spots={layout.spots} view={view} size={{ width, height }} />
            </g>
            {view.k < K_BOXES && <Marks spots={seen} view={view} />}
          </svg>
          {view.k >= K_BOXES && (
            <ul
              className={classes.boxes}
              style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.k})` }}
            >
              {seen.map((spot) => (
                <Box
                  key={spot.step.key}
                  spot={spot}
                  lineage={lineage}
                  onMore={onMore}
                  onFocus={bringIn}
                />
              ))}
            </ul>
          )}
        </div>
        <div className={classes.buttons}>
          <Tool label={t('map.zoomIn')} onClick={() => zoomBy(ZOOM)} icon={<Plus size={18} />} />
          <Tool
            label={t('map.zoomOut')}
            onClick={() => zoomBy(1 / ZOOM)}
            icon={<Minus size={18} />}
          />
          <Tool label={t('map.fit')} onClick={fit} icon={<Maximize size={16} />} />
          <Tool
            label={t('credits.toHere')}
            onClick={() => show(middle)}
            icon={<LocateFixed size={18} />}
          />
        </div>
      </div>
      <Legend />
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

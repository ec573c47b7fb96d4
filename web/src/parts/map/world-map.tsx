import { useMemo, useState } from 'react'
import { piecesOf } from './geojson.ts'
import { MapFrame } from './map-frame.tsx'
import { boundsOf } from './projection.ts'
import { Shape, type Tone } from './shape.tsx'

export interface MapShape {
  id: string
  /** GeoJSON, as the API has it. */
  geometry: object
  label: string
  tone?: Tone
  onClick?: () => void
}

interface Props {
  shapes: readonly MapShape[]
  height?: number
  /** As near as the shapes let it, to compare them. */
  isClose?: boolean
  /** What the map shows, for those who do not see it. */
  label: string
}

/** Where things are: `<WorldMap shapes={[{ id, geometry, label }]} label={t('…')} />`. */
export function WorldMap({ shapes, height = 360, isClose = false, label }: Props) {
  const [pointedAt, setPointedAt] = useState<string>()
  // Made anew for each picture by whoever shows the map: the same shapes are known by their content.
  const key = JSON.stringify(shapes.map(({ id, geometry }) => [id, geometry]))
  const { all, bounds } = useMemo(() => {
    const geometries: [string, object][] = JSON.parse(key)
    const pieces = new Map(geometries.map(([id, geometry]) => [id, piecesOf(geometry)]))
    return { all: pieces, bounds: boundsOf([...pieces.values()]) }
  }, [key])
  return (
    <MapFrame
      label={label}
      height={height}
      bounds={bounds}
      isClose={isClose}
      caption={shapes.find(({ id }) => id === pointedAt)?.label}
    >
      {(view) =>
        shapes.map(({ id, label: name, tone, onClick }) => {
          const pieces = all.get(id)
          if (!pieces) return null
          return (
            <Shape
              key={id}
              pieces={pieces}
              view={view}
              label={name}
              tone={tone}
              onClick={onClick}
              onPoint={(isPointedAt) => setPointedAt(isPointedAt ? id : undefined)}
            />
          )
        })
      }
    </MapFrame>
  )
}

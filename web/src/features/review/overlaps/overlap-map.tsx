import type { Schemas } from '@environmental-credit-service/client'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { WorldMap } from '../../../parts/map/world-map.tsx'
import type { Place } from './asked.tsx'
import type { ReadableMbps } from './use-readable-mbps.ts'

interface Props {
  place: Place
  items: readonly Schemas['Overlap'][]
  readable: ReadableMbps
}

/** The MBP and its neighbours, as far as their places are the caller's to see. */
export function OverlapMap({ place: { ecoProjectId, mbpId }, items, readable }: Props) {
  const { t } = useTranslation()
  const { data: mbp } = useAsk('mbpGet', { path: { ecoProjectId, mbpId } })
  if (!mbp) return null
  const others = items.flatMap(({ id, criteria }) => {
    const found = readable.get(id)
    return found
      ? [
          {
            id,
            geometry: found.geographicLocation,
            label: found.name,
            tone: criteria.intersects ? ('strong' as const) : ('other' as const),
          },
        ]
      : []
  })
  const hidden = items.length - others.length
  return (
    <div>
      <WorldMap
        label={t('review.overlaps.mapOf', { name: mbp.name })}
        shapes={[
          ...others,
          { id: mbp.id, geometry: mbp.geographicLocation, label: mbp.name, tone: 'own' },
        ]}
      />
      {hidden > 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('review.overlaps.hidden', { count: hidden })}
        </Text>
      )}
    </div>
  )
}

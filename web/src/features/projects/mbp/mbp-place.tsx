import type { Schemas } from '@environmental-credit-service/client'
import { Button, Select, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Layers } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { useWhere } from '../../../parts/map/where.ts'
import { type MapShape, WorldMap } from '../../../parts/map/world-map.tsx'
import type { Mbp } from './mbp-values.ts'
import { Overlaps } from './overlaps.tsx'
import { useOwnPlaces } from './use-own-places.ts'

type Overlap = Schemas['Overlap']

const radii = [1, 5, 10, 25, 50, 100]
const RADIUS_KM = 10

/** Where an MBP is; for its owner also which registered ones are near it. */
export function MbpPlace({ mbp, isOwn }: { mbp: Mbp; isOwn: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const where = useWhere()
  const [isLooking, setIsLooking] = useState(false)
  const [radiusKm, setRadiusKm] = useState(RADIUS_KM)
  const overlaps = useAsk(
    'mbpOverlaps',
    { path: { ecoProjectId: mbp.ecoProjectId, mbpId: mbp.id }, query: { radiusKm } },
    { enabled: isLooking },
  )
  const others = useOthers(isLooking ? (overlaps.data?.items ?? []) : [])
  return (
    <Card
      title={t('projects.where')}
      lead={where(mbp.geographicLocation)}
      actions={
        isOwn &&
        !isLooking && (
          <Button
            variant="default"
            leftSection={<Layers size={16} />}
            onClick={() => setIsLooking(true)}
          >
            {t('projects.showOverlaps')}
          </Button>
        )
      }
    >
      <WorldMap
        label={t('projects.mapOf', { name: mbp.name })}
        isClose={isLooking}
        shapes={[
          ...others,
          { id: mbp.id, geometry: mbp.geographicLocation, label: mbp.name, tone: 'own' },
        ]}
      />
      {isLooking && (
        <Stack gap="sm">
          <Text size="sm" c="dimmed" maw={720}>
            {t('projects.overlapsLead')}
          </Text>
          <Select
            label={t('projects.radius')}
            data={radii.map((km) => ({ value: String(km), label: `${format.number(km)} km` }))}
            value={String(radiusKm)}
            allowDeselect={false}
            onChange={(km) => setRadiusKm(Number(km ?? RADIUS_KM))}
            w={200}
          />
          <Overlaps of={overlaps} drawn={others.map(({ id }) => id)} />
        </Stack>
      )}
    </Card>
  )
}

/** The API says of others how far away they are, not where: only own ones can be drawn. */
function useOthers(overlaps: readonly Overlap[]): MapShape[] {
  const navigate = useNavigate()
  const places = useOwnPlaces(overlaps)
  return places.map(({ id, ecoProjectId, name, geographicLocation }) => ({
    id,
    geometry: geographicLocation,
    label: name,
    tone: 'other',
    onClick: () =>
      void navigate({
        to: '/projects/$ecoProjectId/mbps/$mbpId',
        params: { ecoProjectId, mbpId: id },
      }),
  }))
}

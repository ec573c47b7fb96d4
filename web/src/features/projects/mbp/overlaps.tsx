import type { Schemas } from '@environmental-credit-service/client'
import { Badge, Group, Stack, Text } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { Rows } from '../../../parts/list/rows.tsx'

type Found = Schemas['MbpOverlaps']
type Overlap = Found['items'][number]

interface Props {
  of: UseQueryResult<Found>
  /** Which of them are on the map. */
  drawn: readonly string[]
}

/** The registered MBPs near another one, the nearest first. */
export function Overlaps({ of, drawn }: Props) {
  const { t } = useTranslation()
  return (
    <Answer of={of}>
      {({ items, isComplete }) =>
        items.length === 0 ? (
          <Empty title={t('projects.noOverlaps')}>{t('projects.noOverlapsText')}</Empty>
        ) : (
          <Stack gap="xs">
            <Table items={items} drawn={drawn} />
            {!isComplete && (
              <Text size="sm" c="dimmed">
                {t('projects.overlapsIncomplete')}
              </Text>
            )}
          </Stack>
        )
      }
    </Answer>
  )
}

function Table({ items, drawn }: { items: Overlap[]; drawn: readonly string[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Rows
      label={t('projects.overlaps')}
      items={items}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('projects.mbpName'),
          cell: ({ id, name }) => (
            <Group gap={6}>
              {name}
              {drawn.includes(id) && (
                <Badge variant="light" color="orange" tt="none">
                  {t('projects.onMap')}
                </Badge>
              )}
            </Group>
          ),
        },
        { title: t('projects.owner'), cell: ({ owner }) => owner.name },
        {
          title: t('projects.kind'),
          cell: ({ ecologicalBenefitType, classificationCategory }) =>
            `${t(`terms.ecologicalBenefitType.${ecologicalBenefitType}`)}, ${t(`terms.category.${classificationCategory}`)}`,
        },
        {
          title: t('projects.distance'),
          cell: ({ distanceKm, criteria }) =>
            criteria.intersects ? t('projects.intersects') : `${format.number(distanceKm)} km`,
        },
        {
          title: t('projects.commonArea'),
          cell: ({ commonAreaKm2 }) =>
            commonAreaKm2 ? `${format.number(commonAreaKm2)} km²` : t('app.none'),
          isNumber: true,
        },
      ]}
    />
  )
}

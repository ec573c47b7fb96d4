import type { Schemas } from '@environmental-credit-service/client'
import { Badge, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { PageLink } from '../../../parts/links.tsx'
import type { Column } from '../../../parts/list/list-table.tsx'
import { Rows } from '../../../parts/list/rows.tsx'
import { OrganizationName } from '../../../parts/organization-name.tsx'
import { Status } from '../../../parts/status.tsx'
import type { ReadableMbps } from './use-readable-mbps.ts'

type Overlap = Schemas['Overlap']

interface Props {
  items: readonly Overlap[]
  readable: ReadableMbps
}

export function OverlapRows({ items, readable }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const hasDays = items.some(({ overlappingRanges }) => overlappingRanges)
  const hasCounts = items.some(({ counts }) => counts !== undefined)
  const days: Column<Overlap> = {
    title: t('review.overlaps.days'),
    cell: ({ overlappingRanges = [] }) =>
      overlappingRanges.length === 0
        ? t('app.none')
        : overlappingRanges
            .map(({ startDate, endDate }) => `${format.day(startDate)} – ${format.day(endDate)}`)
            .join('; '),
  }
  const counts: Column<Overlap> = {
    title: t('review.overlaps.counts'),
    cell: (overlap) => (overlap.counts ? t('app.yes') : t('app.no')),
  }
  return (
    <Rows
      label={t('review.overlaps.list')}
      items={items}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('review.kind.mbp'),
          cell: (overlap) => <Named overlap={overlap} readable={readable} />,
        },
        {
          title: t('review.overlaps.ownerAndRegistry'),
          cell: ({ owner, issuingRegistryId }) => (
            <Stack gap={0}>
              <Text size="sm">{owner.name}</Text>
              <Text size="xs" c="dimmed">
                <OrganizationName id={issuingRegistryId} />
              </Text>
            </Stack>
          ),
        },
        { title: t('review.status'), cell: ({ status }) => <Status of={status} /> },
        {
          title: t('review.overlaps.distance'),
          cell: ({ criteria, distanceKm }) =>
            criteria.intersects ? (
              <Badge color="orange" variant="light" tt="none" miw="max-content">
                {t('review.overlaps.intersects')}
              </Badge>
            ) : (
              `${format.number(rounded(distanceKm, 1))} km`
            ),
          isNumber: true,
        },
        {
          title: t('review.overlaps.area'),
          cell: ({ commonAreaKm2 }) =>
            commonAreaKm2 === null
              ? t('review.overlaps.tangled')
              : commonAreaKm2 > 0 && `${format.number(rounded(commonAreaKm2, 3))} km²`,
          isNumber: true,
        },
        ...(hasDays ? [days] : []),
        ...(hasCounts ? [counts] : []),
      ]}
    />
  )
}

const rounded = (value: number, decimals: number) =>
  Math.round(value * 10 ** decimals) / 10 ** decimals

function Named({ overlap, readable }: { overlap: Overlap; readable: ReadableMbps }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, name, country, sameProject } = overlap
  const mbp = readable.get(id)
  const kind = [
    t(`terms.ecologicalBenefitType.${overlap.ecologicalBenefitType}`),
    t(`terms.category.${overlap.classificationCategory}`),
    t(`terms.method.${overlap.classificationMethod}`),
    format.country(country),
  ].join(' · ')
  return (
    <Stack gap={0}>
      {mbp ? (
        <PageLink
          to="/projects/$ecoProjectId/mbps/$mbpId"
          params={{ ecoProjectId: mbp.ecoProjectId, mbpId: id }}
          fw={600}
        >
          {name}
        </PageLink>
      ) : (
        <Text size="sm" fw={600}>
          {name}
        </Text>
      )}
      <Text size="xs" c="dimmed" fw={400}>
        {kind}
      </Text>
      {sameProject && (
        <Text size="xs" fw={400}>
          {t('review.overlaps.sameProject')}
        </Text>
      )}
    </Stack>
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import { Alert, Box, Text } from '@mantine/core'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { firstOf } from '../../../app/search.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Pager } from '../../../parts/list/pager.tsx'
import { useListSearch } from '../../../parts/list/use-list-search.ts'
import type { Place } from './asked.tsx'
import { OverlapMap } from './overlap-map.tsx'
import { OverlapRows } from './overlap-rows.tsx'
import { RadiusInput } from './radius-input.tsx'
import { useReadableMbps } from './use-readable-mbps.ts'

interface Props {
  answer: Schemas['MbpOverlaps'] & Pick<Schemas['ProposalOverlaps'], 'sameMbp'>
  place: Place
  /** The radius is among criteria that are saved. */
  hasCriteria?: boolean
  children?: ReactNode
}

/** Where the page shows them. */
export const OVERLAPS = 'overlaps'

/** Other MBPs in the same place or near it, on a map and in a list. */
export function OverlapsCard({ answer, place, hasCriteria = false, children }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const [search, change] = useListSearch()
  const { items, radiusKm, isComplete, nextPage, sameMbp } = answer
  const readable = useReadableMbps(items)
  const intersecting = items.filter(({ criteria }) => criteria.intersects).length
  const summary =
    items.length === 0
      ? t('review.overlaps.none', { radius: format.number(radiusKm) })
      : t('review.overlaps.found', {
          count: items.length,
          intersecting,
          radius: format.number(radiusKm),
        })
  return (
    <Box id={OVERLAPS} tabIndex={-1} style={{ scrollMarginTop: 76 }}>
      <Card
        title={t('review.overlaps.title')}
        lead={t('review.overlaps.lead')}
        actions={
          !hasCriteria && (
            <RadiusInput
              value={radiusKm}
              onChange={(km) => change({ radiusKm: km === undefined ? undefined : String(km) })}
            />
          )
        }
      >
        {sameMbp?.datesOverlap && (
          <Alert color="orange" icon={<CircleAlert />} title={t('review.overlaps.sameMbp')}>
            {sameMbp.overlappingRanges
              .map(({ startDate, endDate }) => `${format.day(startDate)} – ${format.day(endDate)}`)
              .join('; ')}
          </Alert>
        )}
        <Text role="status">
          {summary} {!isComplete && t('review.overlaps.incomplete')}
        </Text>
        <OverlapMap place={place} items={items} readable={readable} />
        {items.length > 0 && <OverlapRows items={items} readable={readable} />}
        <Pager
          page={firstOf(search.page)}
          nextPage={nextPage}
          onPage={(page) => change({ page })}
        />
        {children}
      </Card>
    </Box>
  )
}

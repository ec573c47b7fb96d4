import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { firstOf } from '../../app/search.ts'
import { useMe } from '../../data/session.ts'
import { Lines } from '../../parts/answer.tsx'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/empty.tsx'
import { EventFeed } from '../../parts/event/event-feed.tsx'
import { useListSearch } from '../../parts/list/use-list-search.ts'
import { Page } from '../../parts/page.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { type Kind, kinds, typesOfKind } from './kinds.ts'
import { LiveMark } from './live-mark.tsx'
import { useFeed } from './use-feed.ts'

/** What happened that concerns the organization. */
export function EventsPage() {
  const { t } = useTranslation()
  const { organization } = useMe()
  return (
    <Page title={t('events.title')} lead={organization && t('events.lead')}>
      {organization ? (
        <Events />
      ) : (
        <Empty title={t('events.noOrganization')}>{t('events.noOrganizationText')}</Empty>
      )}
    </Page>
  )
}

function Events() {
  const { t } = useTranslation()
  const [search, change] = useListSearch()
  const kind = kinds.find((each) => each === firstOf(search.kind))
  return (
    <Stack>
      <Select
        label={t('events.filter')}
        maw={420}
        clearable
        clearButtonProps={{ 'aria-label': t('events.all') }}
        placeholder={t('events.all')}
        data={kinds.map((each) => ({ value: each, label: t(`events.kind.${each}`) }))}
        value={kind ?? null}
        onChange={(chosen) => change({ kind: chosen ?? undefined })}
      />
      <Feed key={kind} kind={kind} />
    </Stack>
  )
}

function Feed({ kind }: { kind: Kind | undefined }) {
  const { t } = useTranslation()
  const feed = useFeed(typesOfKind(kind))
  const { events, isPending, error, hasNextPage, isFetchingNextPage } = feed
  if (isPending) return <Lines />
  if (error) return <RefusalAlert error={error} onRetry={() => void feed.refetch()} />
  return (
    <Card>
      <Group justify="space-between">
        <LiveMark state={feed.state} />
        <Text size="sm" c="dimmed" role="status">
          {feed.addedCount > 0 && t('events.fresh', { count: feed.addedCount })}
        </Text>
      </Group>
      {events.length === 0 ? (
        <Empty title={kind ? t('events.noneOfKind') : t('events.none')}>
          {kind ? t('events.noneOfKindText') : t('events.noneText')}
        </Empty>
      ) : (
        <EventFeed events={events} label={t('events.feed')} />
      )}
      {hasNextPage ? (
        <Button
          variant="default"
          loading={isFetchingNextPage}
          onClick={() => void feed.fetchNextPage()}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('events.more')}
        </Button>
      ) : (
        events.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('events.end')}
          </Text>
        )
      )}
    </Card>
  )
}

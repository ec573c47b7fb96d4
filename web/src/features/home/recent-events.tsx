import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { Answer } from '../../parts/answer.tsx'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/empty.tsx'
import { EventFeed } from '../../parts/event/event-feed.tsx'
import { PageLink } from '../../parts/links.tsx'

const SHOWN = 6

/** The last things that happened. */
export function RecentEvents() {
  const { t } = useTranslation()
  const asked = useAsk('eventList', { query: { before: Number.MAX_SAFE_INTEGER, top: SHOWN } })
  return (
    <Card title={t('home.recent')}>
      <Answer of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('home.nothingHappened')} />
          ) : (
            <>
              <EventFeed events={items} label={t('home.recent')} />
              <PageLink to="/events" size="sm">
                {t('home.allEvents')}
              </PageLink>
            </>
          )
        }
      </Answer>
    </Card>
  )
}

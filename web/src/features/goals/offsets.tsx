import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import { CreditTitle } from '../../parts/credit/credit-title.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PageLink } from '../../parts/links.tsx'
import { Rows } from '../../parts/list/rows.tsx'
import { Moment } from '../../parts/moment.tsx'
import type { WholePeriod } from './period-page.tsx'

/** The credits that were retired for a period, and those that are about to be. */
export function Offsets({ period }: { period: WholePeriod }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Card title={t('goals.offsets')} lead={t('goals.offsetsLead')}>
      <Waiting periodId={period.id} />
      {period.offsets.length === 0 ? (
        <Empty title={t('goals.noOffsets')}>{t('goals.noOffsetsText')}</Empty>
      ) : (
        <Rows
          label={t('goals.offsetsList')}
          items={period.offsets}
          keyOf={({ id }) => id}
          columns={[
            { title: t('goals.credit'), cell: (credit) => <CreditTitle credit={credit} /> },
            {
              title: t('goals.quantity'),
              isNumber: true,
              cell: ({ quantity }) => format.quantity(quantity),
            },
            {
              title: t('goals.country'),
              cell: ({ country }) => country && format.country(country),
            },
            {
              title: t('goals.retiredAt'),
              cell: ({ retirement }) => retirement && <Moment at={retirement.retiredAt} />,
            },
          ]}
        />
      )}
    </Card>
  )
}

/** Requests to retire for this period that the registry has not decided. */
function Waiting({ periodId }: { periodId: string }) {
  const { t } = useTranslation()
  const { data } = useAsk('proposalList', {
    query: {
      type: ['ESGEmissionOffset'],
      status: ['submitted', 'inReview', 'submitterActionNeeded'],
      role: 'submitter',
      top: 500,
    },
  })
  const waiting = data?.items.filter((each) => each.esgReportingPeriodId === periodId) ?? []
  if (waiting.length === 0) return null
  return (
    <div>
      <Text size="sm">{t('goals.waiting', { count: waiting.length })}</Text>
      <List size="sm">
        {waiting.map(({ id, createdAt }) => (
          <List.Item key={id}>
            <PageLink to="/proposals/$proposalId" params={{ proposalId: id }}>
              {t('goals.request')}
            </PageLink>
            {' · '}
            <Moment at={createdAt} />
          </List.Item>
        ))}
      </List>
    </div>
  )
}

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useMe } from '../../data/session.ts'
import { Card } from '../../parts/card.tsx'
import { CreditSummary } from '../../parts/credit/credit-summary.tsx'
import { CreditTitle } from '../../parts/credit/credit-title.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PageLink } from '../../parts/links.tsx'
import type { Filter } from '../../parts/list/filters.tsx'
import { ListTable } from '../../parts/list/list-table.tsx'
import { Moment } from '../../parts/moment.tsx'
import { OrganizationName } from '../../parts/organization-name.tsx'
import { Status } from '../../parts/status.tsx'

const statuses = [
  'submitted',
  'submitterActionNeeded',
  'approved',
  'rejected',
  'withdrawn',
] as const

/** Listings that are handed to other marketplaces, and that others hand to this one. */
export function HandOvers() {
  const { t } = useTranslation()
  const { organization } = useMe()
  const filters: Filter[] = [
    {
      kind: 'one',
      key: 'role',
      label: t('marketplace.direction'),
      options: [
        { value: 'reviewer', label: t('marketplace.in') },
        { value: 'submitter', label: t('marketplace.out') },
      ],
    },
    {
      kind: 'some',
      key: 'status',
      label: t('credits.status'),
      options: statuses.map((value) => ({ value, label: t(`status.${value}`) })),
    },
  ]
  const isIn = (reviewerId: string) => reviewerId === organization?.id
  return (
    <Card title={t('marketplace.handOvers')} lead={t('marketplace.handOversLead')}>
      <ListTable
        name="proposalList"
        prefix="h."
        label={t('terms.proposalType.MarketplaceListingTransfer')}
        input={{ query: { type: ['MarketplaceListingTransfer'] } }}
        filters={filters}
        columns={[
          {
            title: t('credits.credit'),
            cell: ({ resourceUri }) => <Of resourceUri={resourceUri} />,
          },
          {
            title: t('marketplace.direction'),
            cell: ({ reviewerId }) => t(isIn(reviewerId) ? 'marketplace.in' : 'marketplace.out'),
          },
          {
            title: t('marketplace.with'),
            cell: ({ reviewerId, submitterId }) => (
              <OrganizationName id={isIn(reviewerId) ? submitterId : reviewerId} />
            ),
          },
          {
            title: t('marketplace.asked'),
            cell: ({ createdAt }) => <Moment at={createdAt} />,
            orderBy: 'createdAt',
          },
          {
            title: t('credits.status'),
            cell: ({ status }) => <Status of={status} />,
          },
          {
            title: t('marketplace.request'),
            cell: ({ id, status, reviewerId }) => (
              <PageLink to="/proposals/$proposalId" params={{ proposalId: id }}>
                {t(
                  isIn(reviewerId) && status === 'submitted' ? 'marketplace.decide' : 'app.details',
                )}
              </PageLink>
            ),
          },
        ]}
        empty={
          <Empty title={t('marketplace.noHandOvers')}>{t('marketplace.noHandOversText')}</Empty>
        }
      />
    </Card>
  )
}

/** The credit of a proposal, which is about `/credits/{id}`. */
function Of({ resourceUri }: { resourceUri: string }) {
  const creditId = resourceUri.split('/').at(-1) ?? ''
  const { data } = useAsk('creditGet', { path: { creditId } })
  if (!data) return '…'
  return (
    <>
      <CreditTitle credit={data} />
      <Text size="sm" fw={400}>
        <CreditSummary credit={data} />
      </Text>
    </>
  )
}

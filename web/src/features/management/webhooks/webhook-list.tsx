import type { Schemas } from '@environmental-credit-service/client'
import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Empty } from '../../../parts/empty.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { type Column, ListTable } from '../../../parts/list/list-table.tsx'
import { LastResult } from './last-result.tsx'
import { StateBadge } from './webhook-state.tsx'

type Webhook = Schemas['Webhook']

/** The webhooks of the organization, how each fares, and how the last delivery went. */
export function WebhookList() {
  const { t } = useTranslation()
  const format = useFormat()
  const typesOf = ({ eventTypes }: Webhook) =>
    eventTypes ? t('webhooks.events', { count: eventTypes.length }) : t('webhooks.all')
  const columns: Column<Webhook>[] = [
    {
      title: t('webhooks.url'),
      cell: ({ id, url, description }) => (
        <Stack gap={0}>
          <PageLink
            to="/organization/webhooks/$webhookId"
            params={{ webhookId: id }}
            style={{ overflowWrap: 'anywhere' }}
          >
            {url}
          </PageLink>
          {description && (
            <Text size="sm" c="dimmed">
              {description}
            </Text>
          )}
        </Stack>
      ),
      orderBy: 'url',
    },
    { title: t('webhooks.which'), cell: typesOf },
    {
      title: t('webhooks.state'),
      cell: (webhook) => <StateBadge of={webhook} />,
    },
    { title: t('webhooks.last'), cell: ({ id }) => <LastResult webhookId={id} /> },
    {
      title: t('webhooks.created'),
      cell: ({ createdAt }) => format.date(createdAt),
      orderBy: 'createdAt',
    },
  ]
  return (
    <ListTable
      name="webhookList"
      label={t('webhooks.label')}
      columns={columns}
      empty={<Empty title={t('webhooks.empty')}>{t('webhooks.emptyText')}</Empty>}
    />
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk, useDo } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Empty } from '../../../parts/empty.tsx'
import type { Filter } from '../../../parts/list/filters.tsx'
import { type Column, ListTable } from '../../../parts/list/list-table.tsx'
import { Moment } from '../../../parts/moment.tsx'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { DeliveryBadge } from './delivery-badge.tsx'
import { type Delivery, useAnswerWords, useDeliveryWords } from './delivery-words.ts'
import { ReplayDialog } from './replay-dialog.tsx'

interface Props {
  webhook: Schemas['Webhook']
  isAdmin: boolean
}

/** What was sent to a webhook, how it went, and sending it again. */
export function Deliveries({ webhook, isAdmin }: Props) {
  const { t } = useTranslation()
  const [isOpen, { open, close }] = useDisclosure()
  const { id: webhookId, isEnabled } = webhook
  useFresh(webhookId)
  const columns = useColumns()
  const replaying = useDo('webhookDeliveryReplay', {
    onDone: () => notifications.show({ message: t('webhooks.replayed') }),
  })
  const withReplay: Column<Delivery> = {
    title: t('management.users.actions'),
    cell: ({ id, status }) =>
      status !== 'pending' && (
        <Button
          size="xs"
          variant="default"
          disabled={replaying.isPending}
          onClick={() => replaying.mutate({ path: { webhookId, deliveryId: id } })}
        >
          {t('webhooks.replay')}
        </Button>
      ),
  }
  const filters: Filter[] = [
    {
      kind: 'one',
      key: 'status',
      label: t('webhooks.status'),
      options: [
        { value: 'pending', label: t('webhooks.pending') },
        { value: 'delivered', label: t('webhooks.delivered') },
        { value: 'failed', label: t('webhooks.deadLetters') },
      ],
    },
  ]
  return (
    <Card
      title={t('webhooks.deliveries')}
      lead={t('webhooks.deliveriesText')}
      actions={
        isAdmin && (
          <Button variant="default" leftSection={<History size={16} />} onClick={open}>
            {t('webhooks.replayAll')}
          </Button>
        )
      }
    >
      <RefusalAlert error={replaying.error} />
      <ListTable
        name="webhookDeliveryList"
        label={t('webhooks.deliveries')}
        input={{ path: { webhookId }, query: { orderBy: 'createdAt desc' } }}
        columns={isAdmin && isEnabled ? [...columns, withReplay] : columns}
        filters={filters}
        empty={<Empty title={t('webhooks.noDeliveries')}>{t('webhooks.noDeliveriesText')}</Empty>}
      />
      <ReplayDialog webhook={webhook} isOpen={isOpen} onClose={close} />
    </Card>
  )
}

const AGAIN_MS = 2_000

/** While something is on its way, all is asked again until it has arrived. */
function useFresh(webhookId: string) {
  const queries = useQueryClient()
  const { data } = useAsk('webhookDeliveryList', {
    path: { webhookId },
    query: { status: 'pending', top: 1 },
  })
  const isOnItsWay = !!data && data.items.length > 0
  useEffect(() => {
    if (!isOnItsWay) return
    const timer = setInterval(() => {
      // What is being done may end the webhook: then nothing of it is asked for.
      if (!document.hidden && queries.isMutating() === 0) void queries.invalidateQueries()
    }, AGAIN_MS)
    return () => clearInterval(timer)
  }, [isOnItsWay, queries])
}

function useColumns(): Column<Delivery>[] {
  const { t } = useTranslation()
  const format = useFormat()
  const whatOf = useDeliveryWords()
  const answerOf = useAnswerWords()
  return [
    {
      title: t('webhooks.what'),
      cell: (delivery) => (
        <Stack gap={0}>
          {whatOf(delivery)}
          {delivery.kind === 'replay' && (
            <Text size="sm" c="dimmed">
              {t('webhooks.again')}
            </Text>
          )}
        </Stack>
      ),
    },
    {
      title: t('webhooks.number'),
      cell: ({ sequence }) => (sequence === null ? '' : format.number(sequence)),
      isNumber: true,
    },
    {
      title: t('webhooks.status'),
      cell: (delivery) => <DeliveryBadge of={delivery} />,
    },
    {
      title: t('webhooks.attempts'),
      cell: ({ attempts }) => format.number(attempts),
      orderBy: 'attempts',
      isNumber: true,
    },
    {
      title: t('webhooks.answer'),
      cell: (delivery) => (
        <Group gap={6}>
          {answerOf(delivery)}
          {delivery.durationMs !== null && (
            <Text size="sm" c="dimmed">
              {t('webhooks.took', { ms: format.number(delivery.durationMs) })}
            </Text>
          )}
        </Group>
      ),
    },
    {
      title: t('webhooks.time'),
      cell: ({ lastModifiedAt, attempts }) => attempts > 0 && <Moment at={lastModifiedAt} />,
      orderBy: 'lastModifiedAt',
    },
  ]
}

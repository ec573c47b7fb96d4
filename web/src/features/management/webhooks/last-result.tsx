import { Group, Skeleton, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { Moment } from '../../../parts/moment.tsx'
import { DeliveryBadge } from './delivery-badge.tsx'
import { useAnswerWords } from './delivery-words.ts'

/** How the last attempt at a webhook went; there are at most twenty webhooks, so each is asked. */
export function LastResult({ webhookId }: { webhookId: string }) {
  const { t } = useTranslation()
  const answerOf = useAnswerWords()
  const { data } = useAsk('webhookDeliveryList', {
    path: { webhookId },
    query: { top: 1, orderBy: 'lastModifiedAt desc' },
  })
  if (!data) return <Skeleton height={16} data-loading />
  const [last] = data.items
  if (!last) return <Text c="dimmed">{t('webhooks.nothingSent')}</Text>
  return (
    <Group gap="xs">
      <DeliveryBadge of={last} />
      <Text size="sm">{answerOf(last)}</Text>
      <Text size="sm" c="dimmed">
        <Moment at={last.lastModifiedAt} />
      </Text>
    </Group>
  )
}

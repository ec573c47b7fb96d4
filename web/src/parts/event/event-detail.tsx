import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOrganizationName } from '../organization-name.tsx'
import { type Event, textOf } from './event.ts'

/** What else is worth saying of an event: from whom to whom, where, into how many, why. */
export function EventDetail({ of }: { of: Event }) {
  const words = useDetail(of)
  if (!words) return null
  return <Text c="dimmed">{words}</Text>
}

const CREDIT_TRANSFERRED = 29

function useDetail(event: Event): string | undefined {
  const { t } = useTranslation()
  const from = useOrganizationName(
    textOf(event, 'fromOwnerId') ?? textOf(event, 'fromMarketplaceId'),
  )
  const to = useOrganizationName(textOf(event, 'toOwnerId') ?? textOf(event, 'toMarketplaceId'))
  const marketplace = useOrganizationName(textOf(event, 'marketplaceId'))
  const reason = textOf(event, 'reason')
  const { childIds } = event.data
  if (from && to && (event.type.id === CREDIT_TRANSFERRED || textOf(event, 'toMarketplaceId'))) {
    return t('events.detail.transfer', { from, to })
  }
  if (Array.isArray(childIds) && childIds.length > 1)
    return t('events.detail.parts', { count: childIds.length })
  if (marketplace) return t('events.detail.listed', { marketplace })
  if (reason) return t('events.detail.reason', { reason })
  return undefined
}

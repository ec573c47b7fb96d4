import type { Schemas } from '@environmental-credit-service/client'
import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Webhook = Schemas['Webhook']
type State = 'works' | 'fails' | 'paused' | 'gone' | 'exhausted'

const colors: Record<State, string> = {
  works: 'leaf',
  fails: 'orange',
  paused: 'gray',
  gone: 'red',
  exhausted: 'red',
}

export function stateOf({ disabledReason, failingSince }: Webhook): State {
  if (disabledReason) return disabledReason === 'admin' ? 'paused' : disabledReason
  return failingSince ? 'fails' : 'works'
}

export function useStateWords() {
  const { t } = useTranslation()
  return (webhook: Webhook) => t(`webhooks.${stateOf(webhook)}`)
}

export function StateBadge({ of }: { of: Webhook }) {
  const words = useStateWords()
  return (
    <Badge variant="light" color={colors[stateOf(of)]} tt="none" miw="max-content">
      {words(of)}
    </Badge>
  )
}

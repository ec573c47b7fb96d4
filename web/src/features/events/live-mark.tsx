import { Group, Text } from '@mantine/core'
import { Pause, Radio, Unplug } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { FeedState } from './use-new-events.ts'

const icons = { live: Radio, paused: Pause, lost: Unplug } as const

/** Whether what happens now appears by itself. */
export function LiveMark({ state }: { state: FeedState }) {
  const { t } = useTranslation()
  const Icon = icons[state]
  return (
    <Group gap={6} wrap="nowrap">
      <Icon size={16} aria-hidden="true" />
      <Text size="sm" c="dimmed">
        {t(`events.${state}`)}
      </Text>
    </Group>
  )
}

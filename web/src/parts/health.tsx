import { Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

const EVERY_MS = 10_000
const colors = { good: 'leaf.6', bad: 'red.7', gone: 'red.7' } as const

/** Whether the service and its database answer, in a sentence. */
export function Health() {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['health'],
    refetchInterval: EVERY_MS,
    queryFn: async (): Promise<keyof typeof colors> => {
      try {
        return (await fetch('/v1/health/ready', { cache: 'no-store' })).ok ? 'good' : 'bad'
      } catch {
        return 'gone'
      }
    },
  })
  return (
    <Group gap="xs" role="status" wrap="nowrap" align="baseline">
      {data && (
        <>
          <Text span c={colors[data]} aria-hidden="true">
            ●
          </Text>
          <Text span size="sm" c="dimmed">
            {t(`session.health.${data}`)}
          </Text>
        </>
      )}
    </Group>
  )
}

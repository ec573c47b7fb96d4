import { Refusal, Unreachable } from '@environmental-credit-service/client'
import { Alert, Button, Group, List, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'

interface Props {
  error: Error | null | undefined
  /** A way to go on; asking everything again is offered after a conflict anyway. */
  onRetry?: () => void
}

/**
 * Says what the service refused and how to go on. After a conflict (409, 412) somebody else was
 * faster: what is shown is old, and reading it again is the way on.
 */
export function RefusalAlert({ error, onRetry }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { title, text } = useWords(error)
  if (!error) return null
  const isConflict = error instanceof Refusal && (error.status === 409 || error.status === 412)
  const retry = onRetry ?? (isConflict ? () => void queries.invalidateQueries() : undefined)
  return (
    <Alert color="red" icon={<CircleAlert />} title={title} role="alert">
      <Text size="sm">{text}</Text>
      {error instanceof Refusal && error.errors.length > 0 && (
        <List size="sm" mt="xs">
          {error.errors.map(({ pointer, message }) => (
            <List.Item key={pointer + message}>
              {pointer || t('app.theBody')} {message}
            </List.Item>
          ))}
        </List>
      )}
      {error instanceof Refusal && error.status === 401 && (
        <Group mt="sm">
          <Button component="a" href="/sign-in" target="_blank" size="xs">
            {t('session.signInBeside')}
          </Button>
        </Group>
      )}
      {retry && (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={retry}>
            {isConflict ? t('app.showPresent') : t('app.tryAgain')}
          </Button>
        </Group>
      )}
    </Alert>
  )
}

/** What it is in a few words, and what to do. */
function useWords(error: Error | null | undefined): { title: string; text: string } {
  const { t } = useTranslation()
  if (error instanceof Unreachable) {
    return { title: t('app.unreachable'), text: t('app.unreachableText') }
  }
  if (!(error instanceof Refusal)) return { title: t('app.failed'), text: error?.message ?? '' }
  if (error.status === 401) return { title: t('session.ended'), text: t('session.endedText') }
  if (error.code === 'stale-etag') return { title: t('app.changed'), text: t('app.changedText') }
  return { title: t(`problems.${error.code}`), text: error.message }
}

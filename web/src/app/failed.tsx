import { Refusal } from '@environmental-credit-service/client'
import { Stack, Title } from '@mantine/core'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RefusalAlert } from '../parts/refusal-alert.tsx'
import { NotFound } from './not-found.tsx'

/** In place of a page that could not be shown. */
export function Failed({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  const router = useRouter()
  if (error instanceof Refusal && error.status === 404) return <NotFound />
  return (
    <Stack p="xl" maw={640}>
      <Title order={1}>{t('app.failed')}</Title>
      <RefusalAlert
        error={error instanceof Error ? error : new Error(String(error))}
        onRetry={() => {
          reset()
          void router.invalidate()
        }}
      />
    </Stack>
  )
}

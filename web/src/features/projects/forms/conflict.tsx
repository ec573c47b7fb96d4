import { Refusal } from '@environmental-credit-service/client'
import { Alert, Button, Stack, Text } from '@mantine/core'
import { History } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFreshAfterConflict } from '../../../data/use-fresh-after-conflict.ts'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { Differences } from '../returned/differences.tsx'
import { differencesOf, type Fact } from '../returned/facts.ts'

interface Props {
  error: Error | null
  /** The version that the change was meant for differs from what there is now. */
  isChanged: boolean
  before: readonly Fact[]
  now: readonly Fact[]
  /** The user has seen what another one changed, and goes on. */
  onGoOn: () => void
}

/** A refusal of a change; after a conflict with what changed meanwhile, and a way to go on. */
export function Conflict({ error, isChanged, before, now, onGoOn }: Props) {
  const { t } = useTranslation()
  useFreshAfterConflict(error)
  const isConflict = error instanceof Refusal && error.status === 412
  if (!isConflict || !isChanged) return <RefusalAlert error={error} />
  const differences = differencesOf(before, now)
  return (
    <Alert color="orange" icon={<History />} title={t('app.changed')} role="alert">
      <Stack gap="sm" align="flex-start">
        {differences.length > 0 && <Differences of={differences} />}
        <Text size="sm">{t('projects.conflictText')}</Text>
        <Button size="xs" variant="default" onClick={onGoOn}>
          {t('projects.conflictGoOn')}
        </Button>
      </Stack>
    </Alert>
  )
}

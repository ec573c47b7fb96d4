import { Button, Group, Stack, Text } from '@mantine/core'
import { CircleCheck, CloudUpload, Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import type { Result } from './use-result-draft.ts'

interface Props {
  isUnsaved: boolean
  isSaving: boolean
  error: Error | null
  readAgain: () => void
  keepMine: () => void
  takeTheirs: () => void
  /** As it stands at the service. */
  now: Result
}

/** Whether what was entered is saved; if not, why, and the ways on. */
export function SavedMark({ error, now, ...of }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  if (error) {
    return (
      <Stack gap="xs">
        <RefusalAlert error={error} onRetry={of.readAgain} />
        <Text size="sm">
          {t('verification.nowStored', {
            before: format.quantity(now.environmentalEffectBefore),
            after: format.quantity(now.environmentalEffectAfter),
            outcome: t(`terms.outcome.${now.outcome}`),
          })}
        </Text>
        <Group gap="xs">
          <Button size="xs" onClick={of.keepMine} loading={of.isSaving}>
            {t('verification.keepMine')}
          </Button>
          <Button size="xs" variant="default" onClick={of.takeTheirs}>
            {t('verification.takeStored')}
          </Button>
        </Group>
      </Stack>
    )
  }
  const state = of.isSaving ? 'saving' : of.isUnsaved ? 'unsaved' : 'saved'
  const Icon = icons[state]
  return (
    <Group gap={6} role="status" c="dimmed">
      <Icon size={16} aria-hidden="true" />
      <Text size="sm">{t(`verification.${state}`)}</Text>
    </Group>
  )
}

const icons = { saving: CloudUpload, unsaved: Pencil, saved: CircleCheck }

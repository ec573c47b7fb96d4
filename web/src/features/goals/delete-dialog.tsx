import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../parts/dialog.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'

interface Props {
  isOpen: boolean
  onClose: () => void
  title: string
  text: string
  isBusy: boolean
  error: Error | null
  onDelete: () => void
}

/** Asks once more before something is gone. */
export function DeleteDialog({ isOpen, onClose, title, text, isBusy, error, onDelete }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} size="md">
      <Stack>
        <Text size="sm">{text}</Text>
        <RefusalAlert error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button color="red" loading={isBusy} onClick={onDelete}>
            {t('app.delete')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

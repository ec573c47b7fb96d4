import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from './dialog.tsx'
import { RefusalAlert } from './refusal-alert.tsx'

interface Props {
  title: string
  text: string
  /** What the button says. */
  action: string
  isOpen: boolean
  isDangerous?: boolean
  doing: { isPending: boolean; error: Error | null; reset: () => void }
  onConfirm: () => void
  onClose: () => void
}

/** Asks once more before something that cannot be taken back. */
export function Confirm(props: Props) {
  const { title, text, action, isOpen, isDangerous, doing, onConfirm, onClose } = props
  const { t } = useTranslation()
  const close = () => {
    doing.reset()
    onClose()
  }
  return (
    <Dialog isOpen={isOpen} onClose={close} size="md" title={title}>
      <Stack>
        <Text>{text}</Text>
        <RefusalAlert error={doing.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('app.cancel')}
          </Button>
          <Button
            {...(isDangerous && { color: 'red' })}
            loading={doing.isPending}
            onClick={onConfirm}
            data-autofocus
          >
            {action}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

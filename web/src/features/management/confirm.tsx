import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'

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
    <Modal
      opened={isOpen}
      onClose={close}
      title={title}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
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
    </Modal>
  )
}

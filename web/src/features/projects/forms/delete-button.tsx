import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'

interface Props {
  title: string
  text: string
  error: Error | null
  isBusy: boolean
  onDelete: () => void
}

/** Asks once more before something is gone. */
export function DeleteButton({ title, text, error, isBusy, onDelete }: Props) {
  const { t } = useTranslation()
  const [isOpen, { open, close }] = useDisclosure()
  return (
    <>
      <Button variant="subtle" color="red" leftSection={<Trash2 size={16} />} onClick={open}>
        {t('app.delete')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={title}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <Stack>
          <Text size="sm">{text}</Text>
          <RefusalAlert error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {t('app.cancel')}
            </Button>
            <Button color="red" loading={isBusy} onClick={onDelete}>
              {t('app.delete')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'

interface Props {
  file: Schemas['File']
  onClose: () => void
}

export function DeleteFile({ file, onClose }: Props) {
  const { t } = useTranslation()
  const name = file.fileName ?? file.fileUrl ?? file.tag
  const remove = useDo('fileDelete', {
    onDone: () => {
      notifications.show({ title: t('files.deleted'), message: name })
      onClose()
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('files.delete')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <Text size="sm">{t('files.deleteText', { name })}</Text>
        <RefusalAlert error={remove.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('app.cancel')}
          </Button>
          <Button
            color="red"
            loading={remove.isPending}
            // Nothing of a file ever changes: any version is the one that was seen.
            onClick={() => remove.mutate({ path: { fileId: file.id }, ifMatch: '*' })}
          >
            {t('app.delete')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

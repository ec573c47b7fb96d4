import type { Schemas } from '@environmental-credit-service/client'
import { ActionIcon, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { Confirm } from '../../../parts/confirm.tsx'

interface Props {
  apiKey: Schemas['ApiKey']
  organizationId: string
}

export function DeleteKey({ apiKey: { id, name }, organizationId }: Props) {
  const { t } = useTranslation()
  const [isOpen, { open, close }] = useDisclosure()
  const deleting = useDo('apiKeyDelete', {
    onDone: () => {
      close()
      notifications.show({ message: t('management.keys.deleted', { name }) })
    },
  })
  const label = t('management.keys.delete', { name })
  return (
    <>
      <Tooltip label={label}>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={open}>
          <Trash2 size={18} />
        </ActionIcon>
      </Tooltip>
      <Confirm
        isDangerous
        title={label}
        text={t('management.keys.deleteText')}
        action={t('app.delete')}
        isOpen={isOpen}
        onClose={close}
        doing={deleting}
        onConfirm={() => deleting.mutate({ path: { organizationId, apiKeyId: id } })}
      />
    </>
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { FlaskConical, Pause, Pencil, Play, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { Confirm } from '../../../parts/confirm.tsx'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { WebhookDialog } from './webhook-dialog.tsx'

/** What an Admin does with a webhook. */
export function WebhookActions({ webhook }: { webhook: Schemas['Webhook'] }) {
  const { t } = useTranslation()
  const [isEditing, editing] = useDisclosure()
  const { isEnabled, failingSince, id: webhookId } = webhook
  const testing = useDo('webhookTest', {
    onDone: () => notifications.show({ message: t('webhooks.tested') }),
  })
  const switching = useDo('webhookUpdate', {
    onDone: (now) =>
      notifications.show({
        message: now.isEnabled ? t('webhooks.isResumed') : t('webhooks.isPaused'),
      }),
  })
  const put = (isOn: boolean) =>
    switching.mutate({ path: { webhookId }, body: { isEnabled: isOn } })
  return (
    <>
      <DeleteWebhook webhook={webhook} />
      <Button variant="default" leftSection={<Pencil size={16} />} onClick={editing.open}>
        {t('app.edit')}
      </Button>
      {isEnabled && failingSince && (
        <Button
          variant="default"
          leftSection={<Play size={16} />}
          loading={switching.isPending}
          onClick={() => put(true)}
        >
          {t('webhooks.retry')}
        </Button>
      )}
      <Button
        variant={isEnabled ? 'default' : 'filled'}
        leftSection={isEnabled ? <Pause size={16} /> : <Play size={16} />}
        loading={switching.isPending}
        onClick={() => put(!isEnabled)}
      >
        {isEnabled ? t('webhooks.pause') : t('webhooks.resume')}
      </Button>
      {isEnabled && (
        <Button
          leftSection={<FlaskConical size={16} />}
          loading={testing.isPending}
          onClick={() => testing.mutate({ path: { webhookId } })}
        >
          {t('webhooks.test')}
        </Button>
      )}
      <RefusalAlert error={testing.error ?? switching.error} />
      <WebhookDialog webhook={webhook} isOpen={isEditing} onClose={editing.close} />
    </>
  )
}

function DeleteWebhook({ webhook: { id, url } }: { webhook: Schemas['Webhook'] }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [isOpen, { open, close }] = useDisclosure()
  const deleting = useDo('webhookDelete', {
    onDone: async () => {
      notifications.show({ message: t('webhooks.deleted') })
      // The list as it was would ask for the last result of what is gone.
      queries.removeQueries({ queryKey: ['webhookList'] })
      await navigate({ to: '/organization/webhooks' })
    },
  })
  return (
    <>
      <Button variant="default" leftSection={<Trash2 size={16} />} onClick={open}>
        {t('app.delete')}
      </Button>
      <Confirm
        isDangerous
        title={t('webhooks.delete')}
        text={t('webhooks.deleteText', { url })}
        action={t('app.delete')}
        isOpen={isOpen}
        onClose={close}
        doing={deleting}
        onConfirm={() => deleting.mutate({ path: { webhookId: id } })}
      />
    </>
  )
}

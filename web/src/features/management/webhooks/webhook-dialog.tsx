import { Refusal, type Schemas } from '@environmental-credit-service/client'
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { focusFirstFault } from '../../../parts/focus-first-fault.ts'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import type { Secret } from '../secret-once.tsx'
import { EventTypesField } from './event-types-field.tsx'

interface Props {
  /** What is changed; without it a new one is made. */
  webhook?: Schemas['Webhook']
  isOpen: boolean
  onClose: () => void
  onMade?: (webhookId: string, secret: Secret) => void
}

/** Makes a webhook or changes one. */
export function WebhookDialog({ webhook, isOpen, onClose, ...others }: Props) {
  const { t } = useTranslation()
  const title = webhook ? t('webhooks.edit') : t('webhooks.create')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title}>
      <WebhookForm {...(webhook && { webhook })} onClose={onClose} {...others} />
    </Dialog>
  )
}

interface Values {
  url: string
  description: string
  eventTypes: string[] | null
}

function WebhookForm({ webhook, onClose, onMade }: Omit<Props, 'isOpen'>) {
  const { t } = useTranslation()
  const form = useForm<Values>({
    initialValues: {
      url: webhook?.url ?? '',
      description: webhook?.description ?? '',
      eventTypes: webhook?.eventTypes ?? null,
    },
    validate: {
      url: (url) => (/^https?:\/\/[^\s/]+/i.test(url.trim()) ? null : t('webhooks.urlWrong')),
      eventTypes: (types) => (types?.length === 0 ? t('webhooks.eventsNeeded') : null),
    },
  })
  const making = useDo('webhookCreate', {
    onDone: ({ id, url, secret }) => {
      onClose()
      onMade?.(id, {
        title: t('webhooks.secret', { name: new URL(url).host }),
        text: t('webhooks.secretText'),
        secret,
      })
    },
  })
  const changing = useDo('webhookUpdate', {
    onDone: () => {
      onClose()
      notifications.show({ message: t('webhooks.saved') })
    },
  })
  const save = ({ url, description, eventTypes }: Values) => {
    const address = url.trim()
    const purpose = description.trim()
    if (!webhook) {
      return making.mutate({
        body: {
          url: address,
          ...(purpose && { description: purpose }),
          ...(eventTypes && { eventTypes }),
        },
      })
    }
    // An address that is said again counts as new: what has failed would be forgotten.
    const body = {
      ...(address !== webhook.url && { url: address }),
      description: purpose || null,
      ...(String(eventTypes) !== String(webhook.eventTypes) && { eventTypes }),
    }
    changing.mutate({ path: { webhookId: webhook.id }, body, ifMatch: webhook })
  }
  const error = making.error ?? changing.error
  const isRefused = error instanceof Refusal && error.code === 'webhook-target-refused'
  const doing = making.isPending || changing.isPending
  return (
    <form onSubmit={form.onSubmit(save, (errors) => focusFirstFault(form, errors))} noValidate>
      <Stack>
        {!webhook && <Text c="dimmed">{t('webhooks.createText')}</Text>}
        <TextInput
          label={t('webhooks.url')}
          description={t('webhooks.urlText')}
          placeholder="https://"
          required
          inputMode="url"
          maxLength={2000}
          data-autofocus
          {...form.getInputProps('url')}
          error={form.errors.url ?? (isRefused && t('webhooks.urlRefused'))}
        />
        <TextInput
          label={t('webhooks.description')}
          description={t('webhooks.descriptionText')}
          maxLength={1000}
          {...form.getInputProps('description')}
        />
        <EventTypesField
          value={form.values.eventTypes}
          onChange={(types) => form.setFieldValue('eventTypes', types)}
          error={form.errors.eventTypes?.toString()}
        />
        {!isRefused && <RefusalAlert error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" loading={doing}>
            {webhook ? t('app.save') : t('webhooks.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../data/ask.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'

interface Props {
  marketplace: Schemas['Marketplace']
  onClose: () => void
}

/** Asks a marketplace to let the organization trade on it. */
export function RegisterDialog({ marketplace: { id, name }, onClose }: Props) {
  const { t } = useTranslation()
  const form = useForm({ initialValues: { account: '', message: '' } })
  const propose = useDo('proposalCreate', {
    onDone: () => {
      notifications.show({ message: t('marketplace.registrationSent', { name }) })
      onClose()
    },
  })
  const send = form.onSubmit(({ account, message }) =>
    propose.mutate({
      body: {
        type: 'MarketplaceTraderRegister',
        reviewerId: id,
        ...(account.trim() && { externalIds: [{ id: account.trim() }] }),
        ...(message.trim() && { message: message.trim() }),
      },
    }),
  )
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('marketplace.registerOn', { name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      closeOnClickOutside={!form.isDirty()}
    >
      <form onSubmit={send} noValidate>
        <Stack>
          <Text size="sm">{t('marketplace.registerText', { name })}</Text>
          <TextInput
            label={t('marketplace.account')}
            description={t('marketplace.accountText')}
            maxLength={400}
            data-autofocus
            {...form.getInputProps('account')}
          />
          <Textarea
            label={t('marketplace.message')}
            maxLength={4000}
            autosize
            minRows={2}
            {...form.getInputProps('message')}
          />
          <RefusalAlert error={propose.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" loading={propose.isPending}>
              {t('marketplace.register')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import { Button, Group, List, Select, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import type { Secret } from '../secret-once.tsx'

interface Props {
  webhook: Schemas['Webhook']
  isAdmin: boolean
  onSecret: (secret: Secret) => void
}

/** What deliveries are signed with, and changing over to a new one. */
export function Secrets({ webhook, isAdmin, onSecret }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isOpen, { open, close }] = useDisclosure()
  return (
    <Card
      title={t('webhooks.secrets')}
      lead={t('webhooks.secretsText')}
      actions={
        isAdmin && (
          <Button variant="default" leftSection={<KeyRound size={16} />} onClick={open}>
            {t('webhooks.rotate')}
          </Button>
        )
      }
    >
      <List>
        {webhook.secrets.map(({ createdAt, expiresAt }) => (
          <List.Item key={createdAt}>
            {expiresAt
              ? t('webhooks.secretUntil', {
                  since: format.time(createdAt),
                  until: format.time(expiresAt),
                })
              : t('webhooks.secretSince', { since: format.time(createdAt) })}
          </List.Item>
        ))}
      </List>
      <Dialog isOpen={isOpen} onClose={close} title={t('webhooks.rotate')}>
        <Rotate webhook={webhook} onClose={close} onSecret={onSecret} />
      </Dialog>
    </Card>
  )
}

const HOURS_OF_DAY = 24
const overlaps = [0, 1, 24, 72, 168]

function Rotate({ webhook, onClose, onSecret }: Omit<Props, 'isAdmin'> & { onClose: () => void }) {
  const { t } = useTranslation()
  const [hours, setHours] = useState(HOURS_OF_DAY)
  const rotating = useDo('webhookSecretCreate', {
    onDone: ({ url, secret }) => {
      onClose()
      onSecret({
        title: t('webhooks.secret', { name: new URL(url).host }),
        text: t('webhooks.secretText'),
        secret,
      })
    },
  })
  const words = (count: number) => {
    if (count === 0) return t('webhooks.overlap0')
    return count < HOURS_OF_DAY
      ? t('webhooks.overlapHours', { count })
      : t('webhooks.overlapDays', { count: count / HOURS_OF_DAY })
  }
  return (
    <Stack>
      <Text>{t('webhooks.rotateText')}</Text>
      <Select
        label={t('webhooks.overlap')}
        allowDeselect={false}
        data={overlaps.map((count) => ({ value: String(count), label: words(count) }))}
        value={String(hours)}
        onChange={(value) => setHours(Number(value))}
      />
      <RefusalAlert error={rotating.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button
          loading={rotating.isPending}
          onClick={() =>
            rotating.mutate({ path: { webhookId: webhook.id }, body: { overlapHours: hours } })
          }
        >
          {t('webhooks.rotate')}
        </Button>
      </Group>
    </Stack>
  )
}

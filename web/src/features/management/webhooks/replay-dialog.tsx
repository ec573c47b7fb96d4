import type { Schemas } from '@environmental-credit-service/client'
import { Button, Group, NumberInput, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'

interface Props {
  webhook: Schemas['Webhook']
  isOpen: boolean
  onClose: () => void
}

/** Sets a webhook back, or past an event that is never taken. */
export function ReplayDialog({ webhook, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('webhooks.replayAll')}>
      <ReplayForm webhook={webhook} onClose={onClose} />
    </Dialog>
  )
}

function ReplayForm({ webhook, onClose }: Omit<Props, 'isOpen'>) {
  const { t } = useTranslation()
  const [by, setBy] = useState<'time' | 'number'>('time')
  const [time, setTime] = useState('')
  const [sequence, setSequence] = useState<number | string>(webhook.lastSequence)
  const [isAsked, setAsked] = useState(false)
  const replaying = useDo('webhookReplay', {
    onDone: () => {
      onClose()
      notifications.show({ message: t('webhooks.replaying') })
    },
  })
  const body =
    by === 'number'
      ? typeof sequence === 'number' && { afterSequence: sequence }
      : time !== '' && { since: new Date(time).toISOString() }
  const replay = () => {
    setAsked(true)
    if (body) replaying.mutate({ path: { webhookId: webhook.id }, body })
  }
  const missing = isAsked && !body
  return (
    <Stack>
      <Text>{t('webhooks.replayAllText')}</Text>
      <SegmentedControl
        aria-label={t('webhooks.since')}
        data={[
          { value: 'time', label: t('webhooks.byTime') },
          { value: 'number', label: t('webhooks.byNumber') },
        ]}
        value={by}
        onChange={(value) => setBy(value === 'number' ? 'number' : 'time')}
      />
      {by === 'time' ? (
        <TextInput
          type="datetime-local"
          label={t('webhooks.since')}
          required
          value={time}
          onChange={({ currentTarget: { value } }) => setTime(value)}
          error={missing && t('webhooks.sinceNeeded')}
        />
      ) : (
        <NumberInput
          label={t('webhooks.fromNumber')}
          description={t('webhooks.fromNumberText')}
          required
          min={0}
          allowDecimal={false}
          value={sequence}
          onChange={setSequence}
          error={missing && t('management.users.needed')}
        />
      )}
      <RefusalAlert error={replaying.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button loading={replaying.isPending} onClick={replay}>
          {t('webhooks.replay')}
        </Button>
      </Group>
    </Stack>
  )
}

import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../data/ask.ts'
import { useFreshAfterConflict } from '../../data/use-fresh-after-conflict.ts'
import { FilesField } from '../files/files-field.tsx'
import { RefusalAlert } from '../refusal-alert.tsx'
import { Changes } from './changes.tsx'
import { type Action, needsMessage, nextOf, type Proposal } from './proposal.ts'
import { useSeen } from './use-seen.ts'

interface Props {
  proposal: Proposal
  action: Action
  onClose: (isDone: boolean) => void
}

/** Takes an action: says what comes of it, and asks for a message and files. */
export function ActionDialog({ proposal, action, onClose }: Props) {
  const { t } = useTranslation()
  const { seen, isChanged, look } = useSeen(proposal)
  const [isUploading, setIsUploading] = useState(false)
  const isNeeded = needsMessage.includes(action)
  const form = useForm({
    initialValues: { message: '', fileIds: [] as string[] },
    validate: {
      message: (message) => (isNeeded && !message.trim() ? t('review.messageNeeded') : null),
    },
  })
  const act = useDo('proposalAct', {
    onDone: () => {
      notifications.show({
        title: t(`review.done.${action}`),
        message: t('review.title', {
          type: t(`terms.proposalType.${proposal.type}`),
          name: proposal.resourceName ?? '…',
        }),
      })
      onClose(true)
    },
  })
  useFreshAfterConflict(act.error)
  const send = form.onSubmit(
    ({ message, fileIds }) => {
      const text = message.trim()
      const said = { ...(text && { message: text }), ...(fileIds.length > 0 && { fileIds }) }
      act.mutate({ path: { proposalId: proposal.id }, body: { action, ...said }, ifMatch: seen })
    },
    () => form.getInputNode('message')?.focus(),
  )
  return (
    <Modal
      opened
      onClose={() => onClose(false)}
      title={t('review.dialogTitle', {
        action: t(`terms.action.${action}`),
        type: t(`terms.proposalType.${proposal.type}`),
      })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      closeOnClickOutside={!form.isDirty()}
    >
      <form onSubmit={send} noValidate>
        <Stack>
          <Text size="sm">{t(`review.next.${nextOf(seen, action)}`)}</Text>
          <Textarea
            label={t('review.message')}
            description={isNeeded ? t('review.messageWhy') : t('review.messageOptional')}
            required={isNeeded}
            autosize
            minRows={3}
            maxLength={4000}
            data-autofocus
            {...form.getInputProps('message')}
          />
          <FilesField
            label={t('review.files')}
            value={form.values.fileIds}
            onChange={(fileIds) => form.setFieldValue('fileIds', fileIds)}
            onWaiting={setIsUploading}
          />
          {isUploading && (
            <Text size="sm" c="dimmed" role="status">
              {t('review.filesWait')}
            </Text>
          )}
          {isChanged ? (
            <Changes
              before={seen}
              now={proposal}
              action={action}
              onSeen={() => {
                act.reset()
                look()
              }}
            />
          ) : (
            <RefusalAlert error={act.error} />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onClose(false)}>
              {t('app.cancel')}
            </Button>
            <Button
              type="submit"
              loading={act.isPending}
              disabled={isChanged || isUploading || !seen.allowedActions.includes(action)}
              {...(action === 'Reject' && { color: 'red' })}
            >
              {t(`terms.action.${action}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

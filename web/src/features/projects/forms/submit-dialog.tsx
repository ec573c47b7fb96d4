import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { FilesField } from '../../../parts/files/files-field.tsx'
import { OrganizationSelect } from '../../../parts/organization-select.tsx'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'

interface Props {
  type: 'MBPRegister' | 'MBPClaimVerify'
  resourceUri: string
  title: string
  /** What happens next, in a sentence or two. */
  text: string
  /** Lets the submitter choose the verifier; these organizations cannot be. */
  notVerifiers?: readonly string[]
  onClose: () => void
}

/** Asks a reviewer to decide on an asset: with a message and files, for a claim by whom. */
export function SubmitDialog({ type, resourceUri, title, text, notVerifiers, onClose }: Props) {
  const { t } = useTranslation()
  const [isWaiting, setIsWaiting] = useState(false)
  const needsVerifier = type === 'MBPClaimVerify'
  const form = useForm({
    initialValues: {
      reviewerId: undefined as string | undefined,
      message: '',
      fileIds: [] as string[],
    },
    validate: {
      reviewerId: (id) => (needsVerifier && !id ? t('projects.needed') : null),
    },
  })
  const create = useDo('proposalCreate', {
    onDone: () => {
      notifications.show({ message: t('projects.submitted') })
      onClose()
    },
  })
  const send = form.onSubmit(
    ({ reviewerId, message, fileIds }) => {
      const words = message.trim()
      const body = {
        type,
        resourceUri,
        ...(reviewerId && { reviewerId }),
        ...(words && { message: words }),
        ...(fileIds.length > 0 && { fileIds }),
      }
      create.mutate({ body })
    },
    () => form.getInputNode('reviewerId')?.focus(),
  )
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      closeOnClickOutside={!form.isDirty()}
    >
      <form onSubmit={send} noValidate>
        <Stack>
          <Text size="sm">{text}</Text>
          {needsVerifier && (
            <OrganizationSelect
              label={t('projects.verifier')}
              description={t('projects.verifierHelp')}
              required
              data-autofocus
              marketRole="ValidationAndVerificationBody"
              without={notVerifiers ?? []}
              {...form.getInputProps('reviewerId')}
              value={form.values.reviewerId}
            />
          )}
          <Textarea
            label={t('projects.message')}
            description={t('projects.messageHelp')}
            autosize
            minRows={3}
            maxLength={4000}
            {...form.getInputProps('message')}
          />
          <FilesField
            label={t('files.title')}
            onWaiting={setIsWaiting}
            value={form.values.fileIds}
            onChange={(fileIds) => form.setFieldValue('fileIds', fileIds)}
          />
          <RefusalAlert error={create.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending} disabled={isWaiting}>
              {isWaiting ? t('projects.uploadFirst') : t('terms.action.Submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

import { Alert, Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { Check, Copy, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'

export interface Secret {
  title: string
  text: string
  secret: string
}

interface Props {
  /** Open while there is one. */
  of: Secret | undefined
  onClose: () => void
}

/** What is shown a single time, to be copied. A click beside it does not lose it. */
export function SecretOnce({ of, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Modal
      opened={of !== undefined}
      onClose={onClose}
      title={of?.title}
      size="lg"
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      {of && (
        <Stack>
          <Text>{of.text}</Text>
          <TextInput
            label={of.title}
            readOnly
            value={of.secret}
            data-autofocus
            onFocus={({ currentTarget }) => currentTarget.select()}
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          />
          <Alert color="orange" icon={<TriangleAlert />} title={t('management.once')}>
            {t('management.onceText')}
          </Alert>
          <Group justify="flex-end">
            <CopyButton value={of.secret} timeout={3000}>
              {({ copied, copy }) => (
                <Button
                  leftSection={copied ? <Check size={16} /> : <Copy size={16} />}
                  onClick={copy}
                >
                  {copied ? t('app.copied') : t('app.copy')}
                </Button>
              )}
            </CopyButton>
            <Button variant="default" onClick={onClose}>
              {t('management.done')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}

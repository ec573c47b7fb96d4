import { ActionIcon, Autocomplete, Box, Group, Progress, Stack, Text } from '@mantine/core'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { RefusalAlert } from '../refusal-alert.tsx'
import { sizeOf } from './size.ts'
import type { Waiting } from './waiting.ts'

interface Props {
  of: Waiting
  tags: readonly string[]
  onTag: (tag: string) => void
  onRemove: () => void
}

/** A file before it is sent, with the word on what it is; then how far it is. */
export function WaitingRow({
  of: { content, tag, progress, error },
  tags,
  onTag,
  onRemove,
}: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const isSending = progress !== undefined
  return (
    <Stack component="li" gap={6}>
      <Group gap="sm" align="flex-end">
        <Box style={{ flex: '1 1 180px', minWidth: 0 }}>
          <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
            {content.name}
          </Text>
          <Text size="xs" c="dimmed">
            {sizeOf(format, content.size)}
            {isSending && ` · ${t('files.sending', { share: format.percent(progress) })}`}
          </Text>
        </Box>
        <Autocomplete
          label={t('files.tagOf', { name: content.name })}
          data={[...tags]}
          maxLength={200}
          disabled={isSending}
          value={tag}
          onChange={onTag}
          error={tag.trim() === '' && t('files.tagNeeded')}
          style={{ flex: '1 1 200px' }}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('files.leaveOut', { name: content.name })}
          onClick={onRemove}
        >
          <X size={18} />
        </ActionIcon>
      </Group>
      {isSending && (
        <Progress
          value={progress * 100}
          aria-label={t('files.progressOf', { name: content.name })}
          animated
        />
      )}
      <RefusalAlert error={error} />
    </Stack>
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import { ActionIcon, Group, Stack, Text } from '@mantine/core'
import { FileText, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { FileName } from './file-name.tsx'
import { sizeOf } from './size.ts'

type ApiFile = Schemas['File']

interface Props {
  files: readonly ApiFile[]
  onDelete?: ((file: ApiFile) => void) | undefined
}

/** What documents something: each file under its name, to be saved. */
export function FileList({ files, onDelete }: Props) {
  const { t } = useTranslation()
  if (files.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('files.none')}
      </Text>
    )
  }
  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {files.map((file) => (
        <Group component="li" key={file.id} gap="sm" wrap="nowrap" align="flex-start">
          <FileText size={20} aria-hidden="true" style={{ flexShrink: 0, marginTop: 2 }} />
          <Stack gap={0} style={{ minWidth: 0, flex: 1 }}>
            <FileName of={file} />
            <About of={file} />
          </Stack>
          {onDelete && (
            <ActionIcon
              variant="subtle"
              color="red"
              aria-label={t('files.deleteOne', { name: file.fileName ?? file.tag })}
              onClick={() => onDelete(file)}
            >
              <Trash2 size={18} />
            </ActionIcon>
          )}
        </Group>
      ))}
    </Stack>
  )
}

function About({ of: { tag, size, uploadedAt } }: { of: ApiFile }) {
  const format = useFormat()
  const parts = [tag, ...(size === null ? [] : [sizeOf(format, size)]), format.date(uploadedAt)]
  return (
    <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      {parts.join(' · ')}
    </Text>
  )
}

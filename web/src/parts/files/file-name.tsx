import type { Schemas } from '@environmental-credit-service/client'
import { Anchor, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { ExternalLink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { fetchFile } from './fetch-file.ts'

/** The name of a file, which saves it; or where it is kept, if not here. */
export function FileName({ of: file }: { of: Schemas['File'] }) {
  const { t } = useTranslation()
  const style = { overflowWrap: 'anywhere', textAlign: 'left' } as const
  if (file.fileUrl) {
    return (
      <Anchor href={file.fileUrl} target="_blank" rel="noopener noreferrer" style={style}>
        <Group component="span" gap={4} wrap="nowrap">
          {file.fileUrl}
          <ExternalLink size={14} aria-label={t('files.elsewhere')} style={{ flexShrink: 0 }} />
        </Group>
      </Anchor>
    )
  }
  const save = () =>
    fetchFile(file).catch((error: unknown) =>
      notifications.show({
        color: 'red',
        title: t('files.notFetched'),
        message: error instanceof Error ? error.message : String(error),
      }),
    )
  return (
    <Anchor component="button" type="button" onClick={() => void save()} style={style}>
      {file.fileName ?? file.tag}
    </Anchor>
  )
}

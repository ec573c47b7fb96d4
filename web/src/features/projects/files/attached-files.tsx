import type { Schemas } from '@environmental-credit-service/client'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../../parts/card.tsx'
import { FileDrop } from '../../../parts/files/file-drop.tsx'
import { FileList } from '../../../parts/files/file-list.tsx'
import { DeleteFile } from './delete-file.tsx'

type ApiFile = Schemas['File']

interface Props {
  files: readonly ApiFile[]
  resourceUri: string
  /** Whether the user may add and delete some now. */
  mayChange: boolean
}

/** The files of an asset; while it can be edited they are added and deleted here. */
export function AttachedFiles({ files, resourceUri, mayChange }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [deleting, setDeleting] = useState<ApiFile>()
  return (
    <Card title={t('files.title')}>
      <FileList files={files} {...(mayChange && { onDelete: setDeleting })} />
      {mayChange && (
        <FileDrop resourceUri={resourceUri} onUploaded={() => void queries.invalidateQueries()} />
      )}
      {deleting && <DeleteFile file={deleting} onClose={() => setDeleting(undefined)} />}
    </Card>
  )
}

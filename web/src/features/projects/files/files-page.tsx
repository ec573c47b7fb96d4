import type { Schemas } from '@environmental-credit-service/client'
import { ActionIcon } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../../data/session.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { FileDrop } from '../../../parts/files/file-drop.tsx'
import { FileName } from '../../../parts/files/file-name.tsx'
import { sizeOf } from '../../../parts/files/size.ts'
import { quoted } from '../../../parts/list/filters.tsx'
import { type Column, ListTable } from '../../../parts/list/list-table.tsx'
import { Page } from '../../../parts/page.tsx'
import { Attached } from './attached.tsx'
import { DeleteFile } from './delete-file.tsx'

type ApiFile = Schemas['File']

/** All files that the own organization has uploaded. */
export function FilesPage() {
  const { t } = useTranslation()
  const mayWrite = useMay()
  const queries = useQueryClient()
  const [deleting, setDeleting] = useState<ApiFile>()
  const attached = [
    { value: 'true', label: t('files.isAttached') },
    { value: 'false', label: t('files.isNotAttached') },
  ]
  return (
    <Page title={t('files.title')} lead={t('files.lead')}>
      {mayWrite && (
        <Card title={t('files.addTitle')} lead={t('files.addLead')}>
          <FileDrop
            onUploaded={({ fileName, tag }) => {
              notifications.show({ title: t('files.uploaded'), message: fileName ?? tag })
              void queries.invalidateQueries()
            }}
          />
        </Card>
      )}
      <ListTable
        name="fileList"
        label={t('files.title')}
        columns={useColumns(mayWrite ? setDeleting : undefined)}
        filters={[
          {
            kind: 'text',
            key: 'named',
            label: t('files.named'),
            term: (text) =>
              `(contains(tag, ${quoted(text)}) or contains(fileName, ${quoted(text)}))`,
          },
          { kind: 'one', key: 'attached', label: t('files.attached'), options: attached },
        ]}
        empty={<Empty title={t('files.empty')}>{t('files.emptyText')}</Empty>}
      />
      {deleting && <DeleteFile file={deleting} onClose={() => setDeleting(undefined)} />}
    </Page>
  )
}

function useColumns(onDelete: ((file: ApiFile) => void) | undefined): Column<ApiFile>[] {
  const { t } = useTranslation()
  const format = useFormat()
  const columns: Column<ApiFile>[] = [
    {
      title: t('files.name'),
      cell: (file) => <FileName of={file} />,
    },
    { title: t('files.tag'), cell: ({ tag }) => tag, orderBy: 'tag' },
    {
      title: t('files.size'),
      cell: ({ size }) => (size === null ? null : sizeOf(format, size)),
      isNumber: true,
    },
    {
      title: t('files.uploaded'),
      cell: ({ uploadedAt }) => format.date(uploadedAt),
      orderBy: 'createdAt',
    },
    {
      title: t('files.attachedTo'),
      cell: ({ attachedTo = [] }) => <Attached to={attachedTo} />,
    },
  ]
  if (!onDelete) return columns
  const remove: Column<ApiFile> = {
    title: t('list.actions'),
    cell: (file) => (
      <ActionIcon
        variant="subtle"
        color="red"
        aria-label={t('files.deleteOne', { name: file.fileName ?? file.tag })}
        onClick={() => onDelete(file)}
      >
        <Trash2 size={18} />
      </ActionIcon>
    ),
  }
  return [...columns, remove]
}

import type { Schemas } from '@environmental-credit-service/client'
import { Button, List, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { saveContent } from '../../../parts/files/fetch-file.ts'
import type { Filter } from '../../../parts/list/filters.tsx'
import { type Column, ListTable } from '../../../parts/list/list-table.tsx'
import type { Import } from './import-status.tsx'
import { useReasonWords } from './reason-words.ts'

/** The rows that are not imported, with their reasons, and as files to correct. */
export function Rejects({ given: { id: importId, files } }: { given: Import }) {
  const { t } = useTranslation()
  const columns = useColumns(files.length > 1)
  const toCorrect = files.filter(({ outcome }) => outcome && outcome.rejectedRowCount > 0)
  const filters: Filter[] = [
    {
      kind: 'one',
      key: 'isError',
      label: t('imports.onlyErrors'),
      options: [
        { value: 'true', label: t('imports.isError') },
        { value: 'false', label: t('imports.isNotice') },
      ],
    },
  ]
  return (
    <Card
      title={t('imports.rejects')}
      {...(toCorrect.length > 0 && { lead: t('imports.rejectsText') })}
      actions={toCorrect.map(({ fileId, fileName }) => (
        <SaveRows key={fileId} path={`/v1/imports/${importId}/files/${fileId}/rejects`}>
          {fileName}
        </SaveRows>
      ))}
    >
      <ListTable
        name="importRejectList"
        label={t('imports.rejectList')}
        input={{ path: { importId }, query: { orderBy: 'row asc' } }}
        columns={columns}
        filters={toCorrect.length > 0 ? filters : []}
        empty={<Empty title={t('imports.noRejects')} />}
      />
    </Card>
  )
}

/** Of a row; the file has all of it. */
const CELLS_MAX = 400

function useColumns(hasSeveralFiles: boolean): Column<Schemas['ImportReject']>[] {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useReasonWords()
  return [
    ...(hasSeveralFiles
      ? [
          {
            title: t('imports.file'),
            cell: ({ fileName }: Schemas['ImportReject']) => fileName,
          },
        ]
      : []),
    {
      title: t('imports.row'),
      cell: ({ row }) => format.number(row),
      orderBy: 'row',
      isNumber: true,
    },
    {
      title: t('imports.reasons'),
      cell: ({ reasons }) => (
        <List size="sm" listStyleType="none">
          {reasons.map(({ column, value, reason, right }) => (
            <List.Item key={column + reason} style={{ overflowWrap: 'anywhere' }}>
              <Text span inherit fw={600}>
                {column}
              </Text>{' '}
              {value && <q>{value.slice(0, 80)}</q>} {words.reason(reason)}.
              {right !== null && <> {t('imports.right', { right })}</>}
            </List.Item>
          ))}
        </List>
      ),
    },
    {
      title: t('imports.cells'),
      cell: ({ cells }) => (
        <Text size="sm" maw={420} style={{ overflowWrap: 'anywhere' }}>
          {cells.join(' | ').slice(0, CELLS_MAX)}
        </Text>
      ),
    },
  ]
}

function SaveRows({ path, children: file }: { path: string; children: string }) {
  const { t } = useTranslation()
  const save = async () => {
    try {
      await saveContent(path, `rejected ${file}`)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      notifications.show({ color: 'red', title: t('app.failed'), message })
    }
  }
  return (
    <Button variant="default" leftSection={<Download size={16} />} onClick={() => void save()}>
      {t('imports.save', { file })}
    </Button>
  )
}

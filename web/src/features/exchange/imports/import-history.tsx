import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { type Column, ListTable } from '../../../parts/list/list-table.tsx'
import { Moment } from '../../../parts/moment.tsx'
import { type Import, ImportStatus } from './import-status.tsx'

/** What the registry has had checked and imported. */
export function ImportHistory() {
  const { t } = useTranslation()
  const format = useFormat()
  const columns: Column<Import>[] = [
    {
      title: t('imports.files'),
      cell: ({ id, files }) => (
        <PageLink
          to="/imports/$importId"
          params={{ importId: id }}
          style={{ overflowWrap: 'anywhere' }}
        >
          {format.list(files.map(({ fileName }) => fileName))}
        </PageLink>
      ),
    },
    { title: t('imports.state'), cell: ({ status }) => <ImportStatus of={status} /> },
    {
      title: t('imports.rows'),
      cell: ({ totals }) => format.number(totals.rowCount),
      isNumber: true,
    },
    {
      title: t('imports.inError'),
      cell: ({ totals }) => format.number(totals.inError),
      isNumber: true,
    },
    {
      title: t('imports.begun'),
      cell: ({ createdAt }) => <Moment at={createdAt} />,
      orderBy: 'createdAt',
    },
  ]
  return (
    <Card title={t('imports.history')}>
      <ListTable
        name="importList"
        label={t('imports.list')}
        input={{ query: { orderBy: 'createdAt desc' } }}
        columns={columns}
        empty={<Empty title={t('imports.empty')}>{t('imports.emptyText')}</Empty>}
      />
    </Card>
  )
}

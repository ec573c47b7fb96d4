import type { Schemas } from '@environmental-credit-service/client'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay, useMe } from '../../../data/session.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Empty } from '../../../parts/empty.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { type Column, ListTable } from '../../../parts/list/list-table.tsx'
import { Moment } from '../../../parts/moment.tsx'
import { Page } from '../../../parts/page.tsx'
import { differingOf, useSourceName } from './counts.ts'
import { NewReconciliation } from './new-reconciliation.tsx'

type Reconciliation = Schemas['Reconciliation']

/** What the registry has compared, and how much of it is still to settle. */
export function ReconciliationsPage() {
  const { t } = useTranslation()
  const { organization } = useMe()
  const mayCompare = useMay('IssuingRegistry')
  const [isMaking, { open, close }] = useDisclosure()
  const columns = useColumns()
  const isRegistry = organization?.marketRoles.includes('IssuingRegistry')
  return (
    <Page
      title={t('reconciliations.title')}
      lead={t('reconciliations.lead')}
      actions={
        mayCompare && (
          <Button leftSection={<Plus size={16} />} onClick={open}>
            {t('reconciliations.new')}
          </Button>
        )
      }
    >
      {isRegistry ? (
        <>
          <ListTable
            name="reconciliationList"
            label={t('reconciliations.label')}
            input={{ query: { orderBy: 'createdAt desc' } }}
            columns={columns}
            empty={
              <Empty title={t('reconciliations.empty')}>{t('reconciliations.emptyText')}</Empty>
            }
          />
          <NewReconciliation isOpen={isMaking} onClose={close} />
        </>
      ) : (
        <Empty title={t('reconciliations.notYours')}>{t('reconciliations.notYoursText')}</Empty>
      )}
    </Page>
  )
}

function useColumns(): Column<Reconciliation>[] {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useSourceName()
  return [
    {
      title: t('reconciliations.name'),
      cell: ({ id, name }) => (
        <PageLink to="/reconciliations/$reconciliationId" params={{ reconciliationId: id }}>
          {name}
        </PageLink>
      ),
      orderBy: 'name',
    },
    {
      title: t('reconciliations.sources'),
      cell: ({ sourceA, sourceB }) => format.list([nameOf(sourceA), nameOf(sourceB)]),
    },
    {
      title: t('reconciliations.outcomeLabel'),
      cell: ({ counts }) =>
        t('reconciliations.differing', {
          count: differingOf(counts),
          all: format.number(differingOf(counts) + counts.matched),
        }),
    },
    {
      title: t('reconciliations.state'),
      cell: ({ openCount }) =>
        openCount === 0
          ? t('reconciliations.settled')
          : t('reconciliations.openOf', { count: openCount }),
    },
    {
      title: t('reconciliations.made'),
      cell: ({ createdAt }) => <Moment at={createdAt} />,
      orderBy: 'createdAt',
    },
  ]
}

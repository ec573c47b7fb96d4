import type { Schemas } from '@environmental-credit-service/client'
import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { PageLink } from '../../../parts/links.tsx'
import type { Filter } from '../../../parts/list/filters.tsx'
import { type Column, ListTable } from '../../../parts/list/list-table.tsx'
import { type Outcome, outcomes } from './counts.ts'

type Item = Schemas['ReconciliationItem']

const colors: Record<Outcome, string> = {
  matched: 'leaf',
  amountDiffers: 'orange',
  missingInA: 'red',
  missingInB: 'red',
  serialOverlap: 'grape',
}

export function OutcomeBadge({ of }: { of: Outcome }) {
  const { t } = useTranslation()
  return (
    <Badge variant="light" color={colors[of]} tt="none" miw="max-content">
      {t(`reconciliations.outcome.${of}`)}
    </Badge>
  )
}

/** What people read of where an item stands: open, or how it was settled. */
export function useItemState() {
  const { t } = useTranslation()
  return ({ outcome, resolution }: Item) => {
    if (resolution) return t(`reconciliations.resolution.${resolution}`)
    return outcome === 'matched' ? '' : t('reconciliations.isOpen')
  }
}

/** Each project or entry, with what both sources tell of it. */
export function ReconciliationItems({ of: { id } }: { of: Schemas['Reconciliation'] }) {
  const { t } = useTranslation()
  const filters: Filter[] = [
    {
      kind: 'one',
      key: 'outcome',
      label: t('reconciliations.outcomeLabel'),
      options: outcomes.map((outcome) => ({
        value: outcome,
        label: t(`reconciliations.outcome.${outcome}`),
      })),
    },
    {
      kind: 'one',
      key: 'isResolved',
      label: t('reconciliations.resolved'),
      options: [
        { value: 'false', label: t('reconciliations.isOpen') },
        { value: 'true', label: t('reconciliations.isSettled') },
      ],
    },
  ]
  return (
    <Card title={t('reconciliations.items')} lead={t('reconciliations.itemsText')}>
      <ListTable
        name="reconciliationItemList"
        label={t('reconciliations.itemList')}
        input={{ path: { reconciliationId: id } }}
        columns={useColumns()}
        filters={filters}
        empty={<Empty title={t('reconciliations.noItems')} />}
      />
    </Card>
  )
}

export const keyOf = ({ keyA, keyB, projectKey }: Item) => keyA ?? keyB ?? projectKey ?? '–'

function useColumns(): Column<Item>[] {
  const { t } = useTranslation()
  const format = useFormat()
  const stateOf = useItemState()
  const amount = (quantity: number | null) =>
    quantity === null ? t('reconciliations.none') : format.quantity(quantity)
  return [
    {
      title: t('reconciliations.key'),
      cell: (item) => (
        <PageLink
          to="/reconciliations/$reconciliationId/items/$itemId"
          params={{ reconciliationId: item.reconciliationId, itemId: item.id }}
          style={{ overflowWrap: 'anywhere' }}
        >
          {keyOf(item)}
        </PageLink>
      ),
    },
    { title: t('reconciliations.project'), cell: ({ projectKey }) => projectKey },
    {
      title: t('reconciliations.outcomeLabel'),
      cell: ({ outcome }) => <OutcomeBadge of={outcome} />,
    },
    { title: t('reconciliations.inA'), cell: ({ quantityA }) => amount(quantityA), isNumber: true },
    { title: t('reconciliations.inB'), cell: ({ quantityB }) => amount(quantityB), isNumber: true },
    { title: t('reconciliations.state'), cell: stateOf },
  ]
}

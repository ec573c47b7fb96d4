import type { Schemas } from '@environmental-credit-service/client'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { Page } from '../../../parts/page.tsx'
import { keyOf, OutcomeBadge } from './reconciliation-items.tsx'
import { Settle } from './settle.tsx'
import { Sides } from './sides.tsx'

/** One item of a reconciliation: both sides, and which of them is right. */
export function ItemPage() {
  const path = useParams({ from: '/shell/reconciliations/$reconciliationId/items/$itemId' })
  const { reconciliationId } = path
  const reconciliation = useAsk('reconciliationGet', { path: { reconciliationId } })
  const item = useAsk('reconciliationItemGet', { path })
  return (
    <Answer of={reconciliation}>
      {(whole) => <Answer of={item}>{(one) => <One item={one} whole={whole} />}</Answer>}
    </Answer>
  )
}

interface Props {
  item: Schemas['ReconciliationItem']
  whole: Schemas['Reconciliation']
}

function One({ item, whole }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { foundBy, overlap, resolution, resolvedAt, note } = item
  return (
    <Page
      title={t('reconciliations.item', { key: keyOf(item) })}
      path={
        <>
          <PageLink to="/reconciliations">{t('reconciliations.title')}</PageLink>
          <PageLink to="/reconciliations/$reconciliationId" params={{ reconciliationId: whole.id }}>
            {whole.name}
          </PageLink>
        </>
      }
      badge={<OutcomeBadge of={item.outcome} />}
    >
      <Sides item={item} whole={whole} />
      <Card title={t('reconciliations.settle')} lead={t('reconciliations.settleText')}>
        <Fields
          of={[
            [t('reconciliations.foundBy'), foundBy && t(`reconciliations.ways.${foundBy}`)],
            [t('reconciliations.overlap'), overlap && t('reconciliations.overlapOf', overlap)],
            [
              t('reconciliations.which'),
              resolution && t(`reconciliations.resolution.${resolution}`),
            ],
            [t('reconciliations.reason'), note],
            [t('reconciliations.settledAt'), resolvedAt && format.time(resolvedAt)],
          ]}
        />
        <Settle key={item.lastModifiedAt} item={item} />
      </Card>
    </Page>
  )
}

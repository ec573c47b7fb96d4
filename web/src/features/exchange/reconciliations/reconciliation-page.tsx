import type { Schemas } from '@environmental-credit-service/client'
import { SimpleGrid, Stack, Text } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { Bars } from '../../../parts/figures/bars.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { Rows } from '../../../parts/list/rows.tsx'
import { Page } from '../../../parts/page.tsx'
import { differingOf, outcomes, type Source, useSourceName } from './counts.ts'
import { ReconciliationItems } from './reconciliation-items.tsx'

type Reconciliation = Schemas['Reconciliation']

/** What two sources tell alike and otherwise, as a picture, as a table, and one by one. */
export function ReconciliationPage() {
  const { reconciliationId } = useParams({ from: '/shell/reconciliations/$reconciliationId' })
  const asked = useAsk('reconciliationGet', { path: { reconciliationId } })
  return <Answer of={asked}>{(reconciliation) => <One of={reconciliation} />}</Answer>
}

function One({ of }: { of: Reconciliation }) {
  const { t } = useTranslation()
  const { name, level, kind, sourceA, sourceB } = of
  return (
    <Page
      title={name}
      path={<PageLink to="/reconciliations">{t('reconciliations.title')}</PageLink>}
      lead={`${t(`imports.kind.${kind}`)}: ${t(`reconciliations.levels.${level}`)}`}
    >
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <SourceCard title={t('reconciliations.sourceA')} of={sourceA} />
        <SourceCard title={t('reconciliations.sourceB')} of={sourceB} />
      </SimpleGrid>
      <Counts of={of} />
      <ReconciliationItems of={of} />
    </Page>
  )
}

function SourceCard({ title, of }: { title: string; of: Source }) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useSourceName()
  return (
    <Card title={title} lead={nameOf(of)}>
      <Fields
        columns={2}
        of={[
          [t('reconciliations.entries'), format.number(of.entryCount)],
          [t('reconciliations.quantity'), format.quantity(of.quantity)],
          [t('reconciliations.unread'), of.unreadRowCount > 0 && format.number(of.unreadRowCount)],
        ]}
      />
    </Card>
  )
}

function Counts({ of: { counts, openCount, sourceA, sourceB } }: { of: Reconciliation }) {
  const { t } = useTranslation()
  const format = useFormat()
  const differing = differingOf(counts)
  const all = differing + counts.matched
  const more = sourceB.quantity - sourceA.quantity
  const difference =
    more === 0
      ? t('reconciliations.noDifference')
      : t(more > 0 ? 'reconciliations.difference' : 'reconciliations.differenceLess', {
          quantity: format.quantity(Math.abs(more)),
        })
  return (
    <Card title={t('reconciliations.counts')}>
      <Stack gap={2}>
        <Text fw={600}>
          {t('reconciliations.differing', { count: differing, all: format.number(all) })}
        </Text>
        <Text>{difference}.</Text>
        <Text>
          {openCount === 0
            ? t('reconciliations.settled')
            : t('reconciliations.openOf', { count: openCount })}
        </Text>
      </Stack>
      <Bars
        title={t('reconciliations.outcomeLabel')}
        bars={outcomes.map((outcome) => ({
          key: outcome,
          label: t(`reconciliations.outcome.${outcome}`),
          amount: counts[outcome] ?? 0,
          value: format.number(counts[outcome] ?? 0),
        }))}
      />
      <Rows
        label={t('reconciliations.countsTable')}
        columns={[
          {
            title: t('reconciliations.outcomeLabel'),
            cell: (outcome) => t(`reconciliations.outcome.${outcome}`),
          },
          {
            title: t('imports.count'),
            cell: (outcome) => format.number(counts[outcome] ?? 0),
            isNumber: true,
          },
          {
            title: t('reconciliations.share'),
            cell: (outcome) => format.percent(all > 0 ? (counts[outcome] ?? 0) / all : 0),
            isNumber: true,
          },
        ]}
        items={outcomes}
        keyOf={(outcome) => outcome}
      />
    </Card>
  )
}

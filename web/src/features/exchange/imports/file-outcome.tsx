import { List, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Bars } from '../../../parts/figures/bars.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { Rows } from '../../../parts/list/rows.tsx'
import type { Import } from './import-status.tsx'
import { useReasonWords } from './reason-words.ts'
import { Tallies } from './tallies.tsx'

interface Props {
  file: Import['files'][number]
  isDone: boolean
  /** The totals of all files stand above it. */
  isOnly: boolean
}

/** What becomes or became of the rows of a file. */
export function FileOutcome({ file: { fileName, outcome }, isDone, isOnly }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useReasonWords()
  if (!outcome) return null
  const { rows, sample, notices, registryName } = outcome
  const bar = (key: keyof typeof rows, label: string) => ({
    ...{ key, label },
    amount: rows[key],
    value: format.number(rows[key]),
  })
  return (
    <Card
      title={t('imports.of', { file: fileName, registry: registryName })}
      lead={t('imports.rowCount', { count: rows.read })}
    >
      <Bars
        title={t('imports.rowsOf')}
        bars={[
          bar('imported', isDone ? t('imports.imported') : t('imports.wouldImport')),
          bar('alreadyThere', t('imports.alreadyThere')),
          bar('leftOut', t('imports.leftOut')),
          bar('inError', t('imports.inError')),
        ]}
      />
      {!isOnly && <Tallies of={outcome.imported} label={t('imports.things')} />}
      {sample.length > 0 && (
        <>
          <Title order={3} size="h5">
            {t('imports.sample')}
          </Title>
          <Rows
            label={t('imports.sample')}
            columns={[
              { title: t('imports.row'), cell: ({ row }) => format.number(row), isNumber: true },
              { title: t('imports.what'), cell: ({ kind }) => t(`imports.oneKind.${kind}`) },
              { title: t('imports.key'), cell: (one) => <Key of={one} /> },
              {
                title: t('imports.quantity'),
                cell: ({ quantity }) => (quantity === null ? '' : format.quantity(quantity)),
                isNumber: true,
              },
            ]}
            items={sample}
            keyOf={({ kind, row, key }) => `${kind} ${row} ${key}`}
          />
        </>
      )}
      {notices.length > 0 && (
        <>
          <Title order={3} size="h5">
            {t('imports.notices')}
          </Title>
          <List size="sm">
            {notices.map(({ column, reason, rowCount, firstRow }) => (
              <List.Item key={column + reason}>
                {t('imports.notice', {
                  column,
                  reason: words.reason(reason),
                  rows: t('imports.rowCount', { count: rowCount }),
                  first: format.number(firstRow),
                })}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Card>
  )
}

type Sample = NonNullable<Props['file']['outcome']>['sample'][number]

function Key({ of: { key, creditId, ecoProjectId } }: { of: Sample }) {
  if (creditId) {
    return (
      <PageLink to="/credits/$creditId" params={{ creditId }}>
        {key}
      </PageLink>
    )
  }
  if (!ecoProjectId) return key
  return (
    <PageLink to="/projects/$ecoProjectId" params={{ ecoProjectId }}>
      {key}
    </PageLink>
  )
}

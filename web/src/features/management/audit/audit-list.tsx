import type { Schemas } from '@environmental-credit-service/client'
import { Badge, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Empty } from '../../../parts/empty.tsx'
import type { Filter } from '../../../parts/list/filters.tsx'
import { type Column, ListTable } from '../../../parts/list/list-table.tsx'
import { useAuditWords } from './audit-words.ts'

type AuditRecord = Schemas['AuditRecord']

const kinds: readonly AuditRecord['kind'][] = ['SignIn', 'Role', 'ApiKey', 'Setting', 'Market']

interface Props {
  isForOperator?: boolean
  /** As which organization the operator reads it; all of it without. */
  organizationId?: string
  more?: readonly Filter[]
}

/** The audit, newest first: when, who, what, whom it concerns, and what was decided. */
export function AuditList({ isForOperator = false, organizationId, more = [] }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { who, what, details, refusal } = useAuditWords()
  const columns: Column<AuditRecord>[] = [
    {
      title: t('audit.when'),
      cell: ({ createdAt }) => <time dateTime={createdAt}>{format.time(createdAt)}</time>,
    },
    { title: t('audit.who'), cell: who },
    {
      title: t('audit.what'),
      cell: (record) => (
        <Stack gap={4} align="flex-start">
          <Text size="sm">{what(record)}</Text>
          {record.refused !== null && (
            <Badge color="red" variant="light" tt="none">
              {t('audit.refused')}
            </Badge>
          )}
        </Stack>
      ),
    },
    {
      title: t('audit.about'),
      cell: ({ aboutUser }) => aboutUser?.name ?? '',
    },
    {
      title: t('audit.details'),
      cell: (record) => (
        <Stack gap={2}>
          {[...refusal(record), ...details(record)].map((line) => (
            <Text key={line} size="sm" style={{ overflowWrap: 'anywhere' }}>
              {line}
            </Text>
          ))}
        </Stack>
      ),
    },
    ...(isForOperator
      ? [
          {
            title: t('audit.organization'),
            cell: ({ organization }: AuditRecord) => organization?.name ?? '',
          },
        ]
      : []),
  ]
  return (
    <ListTable
      name="auditRecordList"
      label={t('audit.label')}
      columns={columns}
      {...(organizationId && { input: { query: { organizationId } } })}
      filters={[
        {
          key: 'kind',
          kind: 'one',
          label: t('audit.kindLabel'),
          options: kinds.map((kind) => ({ value: kind, label: t(`audit.kind.${kind}`) })),
        },
        ...more,
        { key: 'minCreatedAt', kind: 'date', label: t('audit.from') },
        { key: 'maxCreatedAt', kind: 'date', label: t('audit.to') },
      ]}
      empty={<Empty title={t('audit.empty')}>{t('audit.emptyText')}</Empty>}
    />
  )
}

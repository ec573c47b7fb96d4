import type { Schemas } from '@environmental-credit-service/client'
import { Badge, Code, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Empty } from '../../../parts/empty.tsx'
import { type Column, ListTable } from '../../../parts/list/list-table.tsx'
import { Moment } from '../../../parts/moment.tsx'
import { useRoleWords } from '../roles.ts'
import { DeleteKey } from './delete-key.tsx'

type ApiKey = Schemas['ApiKey']

/** The API keys of an organization, without the keys themselves. */
export function KeyList({ organizationId, isAdmin }: { organizationId: string; isAdmin: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const inWords = useRoleWords()
  const columns: Column<ApiKey>[] = [
    {
      title: t('management.keys.name'),
      cell: ({ name }) => name,
      orderBy: 'name',
    },
    { title: t('management.keys.role'), cell: inWords },
    {
      title: t('management.keys.hint'),
      cell: ({ keyHint }) => <Code>…{keyHint}</Code>,
    },
    {
      title: t('management.keys.created'),
      cell: ({ createdAt }) => format.date(createdAt),
      orderBy: 'createdAt',
    },
    {
      title: t('management.keys.lastUsed'),
      cell: ({ lastUsedAt }) =>
        lastUsedAt ? <Moment at={lastUsedAt} /> : t('management.keys.never'),
    },
    {
      title: t('management.keys.expires'),
      cell: ({ expiresAt }) => (
        <Group gap="xs">
          {format.date(expiresAt)}
          {new Date(expiresAt).getTime() < Date.now() && (
            <Badge color="red" variant="light" tt="none">
              {t('management.keys.expired')}
            </Badge>
          )}
        </Group>
      ),
      orderBy: 'expiresAt',
    },
  ]
  const withDelete: Column<ApiKey> = {
    title: t('management.users.actions'),
    cell: (apiKey) => <DeleteKey apiKey={apiKey} organizationId={organizationId} />,
  }
  return (
    <ListTable
      name="apiKeyList"
      label={t('management.keys.label')}
      input={{ path: { organizationId } }}
      columns={isAdmin ? [...columns, withDelete] : columns}
      empty={<Empty title={t('management.keys.empty')}>{t('management.keys.emptyText')}</Empty>}
    />
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import { Badge, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type MarketRole, useMe } from '../../../data/session.ts'
import { Empty } from '../../../parts/empty.tsx'
import { type Column, ListTable } from '../../../parts/list/list-table.tsx'
import { useRoleWords } from '../roles.ts'
import type { Secret } from '../secret-once.tsx'
import { UserActions } from './user-actions.tsx'

type User = Schemas['User']

interface Props {
  organizationId: string
  marketRoles: readonly MarketRole[]
  /** Whether roles may be changed and users removed. */
  mayManage: boolean
  mayInvite: boolean
  onSecret: (secret: Secret) => void
}

/** The users of an organization, with what can be done about each. */
export function UserList({ organizationId, marketRoles, mayManage, mayInvite, onSecret }: Props) {
  const { t } = useTranslation()
  const { user: me } = useMe()
  const inWords = useRoleWords()
  const signIn = ({ hasPassword, hasProvider }: User) => {
    if (hasProvider) {
      return hasPassword ? t('management.users.hasBoth') : t('management.users.hasProvider')
    }
    return hasPassword ? t('management.users.hasPassword') : t('management.users.noPassword')
  }
  const columns: Column<User>[] = [
    {
      title: t('management.users.name'),
      cell: ({ id, name, email }) => (
        <Stack gap={0}>
          <Group gap={6}>
            <Text fw={600}>{name}</Text>
            {id === me?.id && (
              <Badge size="sm" variant="light" tt="none">
                {t('management.users.you')}
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {email}
          </Text>
        </Stack>
      ),
      orderBy: 'name',
    },
    {
      title: t('management.users.roles'),
      cell: ({ roleAssignments }) => (
        <Stack gap={2}>
          {roleAssignments.map((role) => (
            <Text key={role.id} size="sm">
              {inWords(role)}
            </Text>
          ))}
        </Stack>
      ),
    },
    {
      title: t('management.users.signIn'),
      cell: signIn,
    },
  ]
  const withActions: Column<User> = {
    title: t('management.users.actions'),
    cell: (user) => (
      <UserActions
        user={user}
        organizationId={organizationId}
        marketRoles={marketRoles}
        mayManage={mayManage}
        onSecret={onSecret}
      />
    ),
  }
  return (
    <ListTable
      name="userList"
      label={t('management.users.label')}
      input={{ path: { organizationId }, query: { orderBy: 'name' } }}
      columns={mayInvite ? [...columns, withActions] : columns}
      empty={<Empty title={t('management.users.empty')} />}
    />
  )
}

import { Button, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import type { MarketRole } from '../../../data/session.ts'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { RoleFields } from '../role-fields.tsx'
import type { Role } from '../roles.ts'

interface Props {
  userId: string
  organizationId: string
  /** Those for which the user has no role yet. */
  marketRoles: readonly (MarketRole | null)[]
}

/** Gives a user a further role. */
export function AddRole({ userId, organizationId, marketRoles }: Props) {
  const { t } = useTranslation()
  const [first = null] = marketRoles
  const [role, setRole] = useState<Role>({ marketRole: first, userRole: 'Contributor' })
  const adding = useDo('roleAssignmentCreate', {
    onDone: () => notifications.show({ message: t('management.users.added') }),
  })
  return (
    <Stack>
      <Title order={3}>{t('management.users.addRole')}</Title>
      {marketRoles.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('management.users.allGiven')}
        </Text>
      ) : (
        <>
          <RoleFields value={role} onChange={setRole} marketRoles={marketRoles} />
          <RefusalAlert error={adding.error} />
          <Button
            variant="default"
            loading={adding.isPending}
            style={{ alignSelf: 'flex-start' }}
            onClick={() => adding.mutate({ path: { organizationId }, body: { userId, ...role } })}
          >
            {t('app.add')}
          </Button>
        </>
      )}
    </Stack>
  )
}

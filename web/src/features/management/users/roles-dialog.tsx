import type { Schemas } from '@environmental-credit-service/client'
import { ActionIcon, Alert, Group, Select, Stack, Text, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import type { MarketRole } from '../../../data/session.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { isManager, useRoleWords, userRoles } from '../roles.ts'
import { AddRole } from './add-role.tsx'

interface Props {
  user: Schemas['User']
  organizationId: string
  marketRoles: readonly MarketRole[]
  isOpen: boolean
  isLastAdmin: boolean
  onClose: () => void
}

/** The roles of a user: what each allows, further ones, and taking them away. */
export function RolesDialog({ user, isOpen, onClose, ...props }: Props) {
  const { t } = useTranslation()
  const { name, roleAssignments } = user
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('management.users.changeRoles', { name })}>
      <Stack>
        {props.isLastAdmin && <Alert color="gray">{t('management.users.lastAdmin')}</Alert>}
        {roleAssignments.map((role) => (
          <OneRole key={role.id} role={role} isOnly={roleAssignments.length === 1} {...props} />
        ))}
        {roleAssignments.length === 1 && (
          <Text size="sm" c="dimmed">
            {t('management.users.lastRole')}
          </Text>
        )}
        <AddRole
          // Another one is offered as soon as one is given.
          key={roleAssignments.length}
          userId={user.id}
          organizationId={props.organizationId}
          marketRoles={[null, ...props.marketRoles].filter(
            (marketRole) => !roleAssignments.some((role) => role.marketRole === marketRole),
          )}
        />
      </Stack>
    </Dialog>
  )
}

interface OneProps {
  role: Schemas['UserRoleAssignment']
  organizationId: string
  isLastAdmin: boolean
  isOnly: boolean
}

function OneRole({ role, organizationId, isLastAdmin }: OneProps) {
  const { t } = useTranslation()
  const inWords = useRoleWords()
  const path = { organizationId, roleAssignmentId: role.id }
  const changing = useDo('roleAssignmentPatch', {
    onDone: () => notifications.show({ message: t('management.users.changed') }),
  })
  const removing = useDo('roleAssignmentDelete', {
    onDone: () => notifications.show({ message: t('management.users.taken') }),
  })
  const isKept = isLastAdmin && isManager(role)
  const label = t('management.users.takeAway', { role: inWords(role) })
  return (
    <Stack gap="xs">
      <Group align="flex-end" wrap="nowrap">
        <Select
          flex={1}
          label={
            role.marketRole
              ? t(`terms.marketRole.${role.marketRole}`)
              : t('management.users.forAll')
          }
          description={t(`management.user.${role.userRole}`)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={userRoles.map((each) => ({ value: each, label: t(`terms.userRole.${each}`) }))}
          value={role.userRole}
          allowDeselect={false}
          disabled={isKept || changing.isPending}
          onChange={(chosen) => {
            const userRole = userRoles.find((each) => each === chosen)
            if (userRole && userRole !== role.userRole)
              changing.mutate({ path, body: { userRole } })
          }}
        />
        <Tooltip label={isKept ? t('management.users.lastAdmin') : label}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            mb={24}
            aria-label={label}
            disabled={isKept}
            loading={removing.isPending}
            onClick={() => removing.mutate({ path })}
          >
            <Trash2 size={18} />
          </ActionIcon>
        </Tooltip>
      </Group>
      <RefusalAlert error={changing.error ?? removing.error} />
    </Stack>
  )
}

import type { Schemas } from '@environmental-credit-service/client'
import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Link2, ShieldCheck, Unplug, UserMinus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import type { MarketRole } from '../../../data/session.ts'
import { Confirm } from '../../../parts/confirm.tsx'
import { useOrganizationName } from '../../../parts/organization-name.tsx'
import { useInvitationLink } from '../invitation.ts'
import type { Secret } from '../secret-once.tsx'
import { RolesDialog } from './roles-dialog.tsx'
import { useLastAdminId } from './use-last-admin.ts'

interface Props {
  user: Schemas['User']
  organizationId: string
  marketRoles: readonly MarketRole[]
  mayManage: boolean
  onSecret: (secret: Secret) => void
}

type Open = 'roles' | 'link' | 'unbind' | 'remove' | undefined

/** Roles, a new link and the way out, for one user. */
export function UserActions(props: Props) {
  const { user, organizationId, mayManage, onSecret } = props
  const { name } = user
  const { t } = useTranslation()
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const linkOf = useInvitationLink()
  const path = { organizationId, userId: user.id }
  const organization = useOrganizationName(organizationId) ?? ''
  const isLastAdmin = useLastAdminId(organizationId, mayManage) === user.id
  const inviting = useDo('userInvite', {
    onDone: (invitation) => {
      close()
      onSecret(linkOf(name, invitation))
    },
  })
  const unbinding = useDo('userIdentitiesDelete', {
    onDone: () => {
      close()
      notifications.show({ message: t('management.users.unbound', { name }) })
    },
  })
  const removing = useDo('userDelete', {
    onDone: () => {
      close()
      notifications.show({ message: t('management.users.removed', { name }) })
    },
  })
  return (
    <Group gap={4} wrap="nowrap">
      {mayManage && (
        <Act label={t('management.users.changeRoles', { name })} onClick={() => setOpen('roles')}>
          <ShieldCheck size={18} />
        </Act>
      )}
      <Act label={t('management.users.newLink', { name })} onClick={() => setOpen('link')}>
        <Link2 size={18} />
      </Act>
      {user.hasProvider && (
        <Act label={t('management.users.unbind', { name })} onClick={() => setOpen('unbind')}>
          <Unplug size={18} />
        </Act>
      )}
      {mayManage && (
        <Act
          label={t('management.users.remove', { name })}
          why={isLastAdmin ? t('management.users.lastAdmin') : undefined}
          onClick={() => setOpen('remove')}
        >
          <UserMinus size={18} />
        </Act>
      )}
      {mayManage && (
        <RolesDialog
          {...props}
          isOpen={open === 'roles'}
          isLastAdmin={isLastAdmin}
          onClose={close}
        />
      )}
      <Confirm
        title={t('management.users.newLink', { name })}
        text={t('management.users.newLinkText', { name })}
        action={t('management.users.makeLink')}
        isOpen={open === 'link'}
        onClose={close}
        doing={inviting}
        onConfirm={() => inviting.mutate({ path })}
      />
      <Confirm
        isDangerous
        title={t('management.users.unbind', { name })}
        text={t('management.users.unbindText', { name })}
        action={t('management.users.unbindDo')}
        isOpen={open === 'unbind'}
        onClose={close}
        doing={unbinding}
        onConfirm={() => unbinding.mutate({ path })}
      />
      <Confirm
        isDangerous
        title={t('management.users.remove', { name })}
        text={t('management.users.removeText', { name, organization })}
        action={t('app.remove')}
        isOpen={open === 'remove'}
        onClose={close}
        doing={removing}
        onConfirm={() => removing.mutate({ path })}
      />
    </Group>
  )
}

interface ActProps {
  label: string
  /** Why it cannot be done. */
  why?: string | undefined
  onClick: () => void
  children: ReactNode
}

function Act({ label, why, onClick, children }: ActProps) {
  return (
    <Tooltip label={why ?? label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={why ? `${label}. ${why}` : label}
        aria-disabled={why !== undefined}
        {...(why && { 'data-disabled': true })}
        onClick={() => why === undefined && onClick()}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

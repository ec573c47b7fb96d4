import { Button } from '@mantine/core'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsAdmin } from '../../../data/session.ts'
import { Page } from '../../../parts/page.tsx'
import { OwnOrganization } from '../own-organization.tsx'
import { type Secret, SecretOnce } from '../secret-once.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { UserList } from './user-list.tsx'

/** Who works for the own organization, and in which roles. */
export function UsersPage() {
  const { t } = useTranslation()
  const isAdmin = useIsAdmin()
  const [isInviting, setInviting] = useState(false)
  const [secret, setSecret] = useState<Secret>()
  return (
    <Page
      title={t('management.users.title')}
      lead={t('management.users.lead')}
      actions={
        isAdmin && (
          <Button leftSection={<UserPlus size={16} />} onClick={() => setInviting(true)}>
            {t('management.users.invite')}
          </Button>
        )
      }
    >
      <OwnOrganization isForWriters>
        {(organization) => (
          <>
            <UserList
              organizationId={organization.id}
              marketRoles={organization.marketRoles}
              mayManage={isAdmin}
              mayInvite={isAdmin}
              onSecret={setSecret}
            />
            <InviteDialog
              organization={organization}
              isOpen={isInviting}
              onClose={() => setInviting(false)}
              onSecret={setSecret}
            />
          </>
        )}
      </OwnOrganization>
      <SecretOnce of={secret} onClose={() => setSecret(undefined)} />
    </Page>
  )
}

import { Button } from '@mantine/core'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsAdmin } from '../../../data/session.ts'
import { Page } from '../../../parts/page.tsx'
import { OwnOrganization } from '../own-organization.tsx'
import { type Secret, SecretOnce } from '../secret-once.tsx'
import { KeyList } from './key-list.tsx'
import { NewKeyDialog } from './new-key-dialog.tsx'

/** The keys by which programs work for the own organization. */
export function ApiKeysPage() {
  const { t } = useTranslation()
  const isAdmin = useIsAdmin()
  const [isMaking, setMaking] = useState(false)
  const [secret, setSecret] = useState<Secret>()
  return (
    <Page
      title={t('management.keys.title')}
      lead={t('management.keys.lead')}
      actions={
        isAdmin && (
          <Button leftSection={<KeyRound size={16} />} onClick={() => setMaking(true)}>
            {t('management.keys.create')}
          </Button>
        )
      }
    >
      <OwnOrganization isForWriters>
        {(organization) => (
          <>
            <KeyList organizationId={organization.id} isAdmin={isAdmin} />
            <NewKeyDialog
              organization={organization}
              isOpen={isMaking}
              onClose={() => setMaking(false)}
              onSecret={setSecret}
            />
          </>
        )}
      </OwnOrganization>
      <SecretOnce of={secret} onClose={() => setSecret(undefined)} />
    </Page>
  )
}

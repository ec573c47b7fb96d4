import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsAdmin } from '../../../data/session.ts'
import { Page } from '../../../parts/page.tsx'
import { OwnOrganization } from '../own-organization.tsx'
import { type Secret, SecretOnce } from '../secret-once.tsx'
import { VerifyHelp } from './verify-help.tsx'
import { WebhookDialog } from './webhook-dialog.tsx'
import { WebhookList } from './webhook-list.tsx'

/** Where the events of the own organization are sent. */
export function WebhooksPage() {
  const { t } = useTranslation()
  const isAdmin = useIsAdmin()
  const navigate = useNavigate()
  const [isMaking, setMaking] = useState(false)
  const [made, setMade] = useState<{ webhookId: string; secret: Secret }>()
  const open = () => {
    setMade(undefined)
    if (!made) return
    const { webhookId } = made
    void navigate({ to: '/organization/webhooks/$webhookId', params: { webhookId } })
  }
  return (
    <Page
      title={t('webhooks.title')}
      lead={t('webhooks.lead')}
      actions={
        isAdmin && (
          <Button leftSection={<Plus size={16} />} onClick={() => setMaking(true)}>
            {t('webhooks.create')}
          </Button>
        )
      }
    >
      <OwnOrganization isForWriters>
        {() => (
          <>
            <WebhookList />
            <VerifyHelp />
          </>
        )}
      </OwnOrganization>
      <WebhookDialog
        isOpen={isMaking}
        onClose={() => setMaking(false)}
        onMade={(webhookId, secret) => setMade({ webhookId, secret })}
      />
      <SecretOnce of={made?.secret} onClose={open} />
    </Page>
  )
}

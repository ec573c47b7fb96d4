import { Alert } from '@mantine/core'
import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Organization, useIsAdmin, useMay, useMe } from '../../data/session.ts'
import { Empty } from '../../parts/empty.tsx'

interface Props {
  /** A Reader does not see it either. */
  isForWriters?: boolean
  children: (organization: Organization, isAdmin: boolean) => ReactNode
}

/** What Admins manage of the organization that is acted for; others are told why they cannot. */
export function OwnOrganization({ isForWriters = false, children }: Props) {
  const { t } = useTranslation()
  const { organization } = useMe()
  const isAdmin = useIsAdmin()
  const mayWrite = useMay()
  if (!organization) {
    return (
      <Empty title={t('management.noOrganization')}>{t('management.noOrganizationText')}</Empty>
    )
  }
  const isShown = mayWrite || isAdmin || !isForWriters
  return (
    <>
      {!isAdmin && (
        <Alert
          color="gray"
          icon={<Lock />}
          title={t('management.adminOnly', { organization: organization.name })}
        >
          {isShown
            ? t('management.adminOnlyText')
            : t('management.readerText', { organization: organization.name })}
        </Alert>
      )}
      {isShown && children(organization, isAdmin)}
    </>
  )
}

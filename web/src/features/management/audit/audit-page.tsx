import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useIsAdmin, useMe } from '../../../data/session.ts'
import { Empty } from '../../../parts/empty.tsx'
import { Page } from '../../../parts/page.tsx'
import { AuditList } from './audit-list.tsx'

/** Who did what in the own organization, for its Admins. */
export function AuditPage() {
  const { t } = useTranslation()
  const { organization } = useMe()
  const isAdmin = useIsAdmin()
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      {!organization ? (
        <Empty title={t('management.noOrganization')}>{t('management.noOrganizationText')}</Empty>
      ) : isAdmin ? (
        <OwnAudit organizationId={organization.id} />
      ) : (
        <Empty title={t('audit.adminsOnly')}>
          {t('audit.adminsOnlyText', { organization: organization.name })}
        </Empty>
      )}
    </Page>
  )
}

function OwnAudit({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation()
  const query = { orderBy: 'name', top: 500 }
  const { data } = useAsk('userList', { path: { organizationId }, query })
  const users = (data?.items ?? []).map(({ id, name, email }) => ({
    value: id,
    label: `${name} · ${email}`,
  }))
  return (
    <AuditList
      more={[{ key: 'userId', kind: 'one', label: t('audit.userLabel'), options: users }]}
    />
  )
}

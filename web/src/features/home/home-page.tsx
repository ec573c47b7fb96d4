import { useTranslation } from 'react-i18next'
import { useMe } from '../../data/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { Page } from '../../parts/page.tsx'
import { MemberHome } from './member-home.tsx'
import { OperatorHome } from './operator-home.tsx'

/** Where everybody begins: what waits, what there is, what happened, and what can be started. */
export function HomePage() {
  const { t } = useTranslation()
  const format = useFormat()
  const { user, organization } = useMe()
  const name = user?.name.split(' ')[0] ?? organization?.name ?? ''
  const roles = organization?.marketRoles.map((role) => t(`terms.marketRole.${role}`)) ?? []
  return (
    <Page
      title={t(`home.${partOfDay(new Date())}`, { name })}
      lead={
        organization
          ? t('home.lead', { organization: organization.name, roles: format.list(roles) })
          : t('home.operatorLead')
      }
    >
      {organization ? <MemberHome /> : <OperatorHome />}
    </Page>
  )
}

function partOfDay(now: Date) {
  const hour = now.getHours()
  if (hour >= 5 && hour < 10) return 'morning'
  return hour >= 18 || hour < 5 ? 'evening' : 'day'
}

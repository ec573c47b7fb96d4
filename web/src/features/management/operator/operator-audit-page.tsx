import { useTranslation } from 'react-i18next'
import { firstOf } from '../../../app/search.ts'
import { useListSearch } from '../../../parts/list/use-list-search.ts'
import { OrganizationSelect } from '../../../parts/organization-select.tsx'
import { Page } from '../../../parts/page.tsx'
import { AuditList } from '../audit/audit-list.tsx'
import { OperatorOnly } from './operator-only.tsx'

/** Who did what in all of the installation, or as one organization reads it. */
export function OperatorAuditPage() {
  const { t } = useTranslation()
  const [search, change] = useListSearch()
  const organizationId = firstOf(search.organizationId)
  return (
    <OperatorOnly>
      <Page title={t('audit.title')} lead={t('audit.leadAll')}>
        <OrganizationSelect
          label={t('audit.organizationLabel')}
          maw={420}
          clearable
          clearButtonProps={{ 'aria-label': t('list.clear') }}
          value={organizationId}
          onChange={(id) => change({ organizationId: id })}
        />
        <AuditList isForOperator {...(organizationId && { organizationId })} />
      </Page>
    </OperatorOnly>
  )
}

import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay, useMe } from '../../../data/session.ts'
import { Empty } from '../../../parts/empty.tsx'
import { Page } from '../../../parts/page.tsx'
import { ImportHistory } from './import-history.tsx'
import { KnownExports } from './known-exports.tsx'
import { NewImport } from './new-import.tsx'

/** Where a registry imports what it has issued elsewhere. */
export function ImportsPage() {
  const { t } = useTranslation()
  const { organization } = useMe()
  const mayImport = useMay('IssuingRegistry')
  const roles = organization?.marketRoles ?? []
  const mayOwn = roles.some((role) => role === 'Supplier' || role === 'Buyer')
  const isRegistry = roles.includes('IssuingRegistry')
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      {!isRegistry ? (
        <Empty title={t('imports.notYours')}>{t('imports.notYoursText')}</Empty>
      ) : (
        <>
          {mayImport && mayOwn && <NewImport />}
          {mayImport && !mayOwn && (
            <Alert color="orange" title={t('imports.noSupplier')}>
              {t('imports.noSupplierText')}
            </Alert>
          )}
          <ImportHistory />
          <KnownExports />
        </>
      )}
    </Page>
  )
}

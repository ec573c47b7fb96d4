import { useTranslation } from 'react-i18next'
import { useMe } from '../../data/session.ts'
import { Page } from '../../parts/page.tsx'

export function HomePage() {
  const { t } = useTranslation()
  const { organization } = useMe()
  return (
    <Page title={organization?.name ?? t('navigation.home')}>
      <p />
    </Page>
  )
}

import { useTranslation } from 'react-i18next'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PageLink } from '../../parts/links.tsx'

/** For who came here without being a marketplace. */
export function NoMarketplace() {
  const { t } = useTranslation()
  return (
    <Card>
      <Empty title={t('marketplace.notYou')}>
        {t('marketplace.notYouText')}{' '}
        <PageLink to="/credits" search={{ status: 'listed' }}>
          {t('marketplace.allListed')}
        </PageLink>
      </Empty>
    </Card>
  )
}

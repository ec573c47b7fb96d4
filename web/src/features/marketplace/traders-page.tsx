import { useTranslation } from 'react-i18next'
import { useMe } from '../../data/session.ts'
import { Page } from '../../parts/page.tsx'
import { Marketplaces } from './marketplaces.tsx'
import { Traders } from './traders.tsx'

/** For a marketplace its traders; for who trades the marketplaces, and the way onto them. */
export function TradersPage() {
  const { t } = useTranslation()
  const { organization } = useMe()
  const { marketRoles = [] } = organization ?? {}
  const isMarketplace = marketRoles.includes('Marketplace')
  const mayTrade = marketRoles.some((role) => role === 'Supplier' || role === 'Buyer')
  return (
    <Page
      title={t(isMarketplace ? 'navigation.traders' : 'marketplace.marketplaces')}
      lead={t(isMarketplace ? 'marketplace.tradersLead' : 'marketplace.marketplacesLead')}
    >
      {isMarketplace && organization && <Traders marketplaceId={organization.id} />}
      {(mayTrade || !isMarketplace) && (
        <Marketplaces {...(isMarketplace && { title: t('marketplace.otherMarketplaces') })} />
      )}
    </Page>
  )
}

import { useTranslation } from 'react-i18next'
import { useMe } from '../../data/session.ts'
import { ButtonLink } from '../../parts/links.tsx'
import { Page } from '../../parts/page.tsx'
import { HandOvers } from './hand-overs.tsx'
import { Listings } from './listings.tsx'
import { NoMarketplace } from './no-marketplace.tsx'

/** What a marketplace has for sale, what it can do with it, and what goes to and comes from others. */
export function ListingsPage() {
  const { t } = useTranslation()
  const { organization } = useMe()
  const isMarketplace = !!organization?.marketRoles.includes('Marketplace')
  return (
    <Page
      title={t('navigation.listings')}
      lead={t('marketplace.listingsLead')}
      actions={
        isMarketplace && (
          <ButtonLink variant="default" to="/listing-requests">
            {t('navigation.listingRequests')}
          </ButtonLink>
        )
      }
    >
      {organization && isMarketplace ? (
        <>
          <Listings marketplaceId={organization.id} />
          <HandOvers />
        </>
      ) : (
        <NoMarketplace />
      )}
    </Page>
  )
}

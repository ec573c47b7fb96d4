import {
  BadgeCheck,
  ClipboardCheck,
  ClipboardList,
  Coins,
  Handshake,
  Inbox,
  Leaf,
  type LucideIcon,
  Search,
  Send,
  Store,
  Target,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MarketRole } from '../../data/session.ts'
import { ButtonLink } from '../../parts/links.tsx'

const look = (Icon: LucideIcon, isMain = false) => ({
  variant: isMain ? 'filled' : 'default',
  justify: 'flex-start' as const,
  h: 'auto',
  mih: 36,
  py: 6,
  styles: {
    label: { whiteSpace: 'normal' as const, textAlign: 'left' as const, lineHeight: 1.4 },
    inner: { height: 'auto' },
  },
  leftSection: <Icon size={16} aria-hidden="true" />,
})
const requests = (type: string) => ({ role: 'reviewer', type })

/** The ways into the work of a market role, the most usual first. */
export const startsOf: Record<MarketRole, () => ReactNode> = {
  Supplier: SupplierStarts,
  IssuingRegistry: RegistryStarts,
  ValidationAndVerificationBody: VerifierStarts,
  Marketplace: MarketplaceStarts,
  Buyer: BuyerStarts,
}

function SupplierStarts() {
  const { t } = useTranslation()
  return (
    <>
      <ButtonLink to="/projects/new" {...look(Leaf, true)}>
        {t('home.newProject')}
      </ButtonLink>
      <ButtonLink to="/projects" {...look(Send)}>
        {t('home.newClaim')}
      </ButtonLink>
      <ButtonLink to="/portfolio" {...look(Coins)}>
        {t('home.ownCredits')}
      </ButtonLink>
    </>
  )
}

function RegistryStarts() {
  const { t } = useTranslation()
  return (
    <>
      <ButtonLink to="/proposals" search={requests('MBPRegister')} {...look(ClipboardList)}>
        {t('home.registrations')}
      </ButtonLink>
      <ButtonLink to="/proposals" search={requests('CreditMint')} {...look(Inbox)}>
        {t('home.issuances')}
      </ButtonLink>
      <ButtonLink to="/retirements" {...look(ClipboardCheck)}>
        {t('home.retirements')}
      </ButtonLink>
    </>
  )
}

function VerifierStarts() {
  const { t } = useTranslation()
  return (
    <>
      <ButtonLink to="/proposals" search={requests('MBPClaimVerify')} {...look(ClipboardList)}>
        {t('home.verifications')}
      </ButtonLink>
      <ButtonLink to="/processed-claims" {...look(BadgeCheck)}>
        {t('home.processedClaims')}
      </ButtonLink>
    </>
  )
}

function MarketplaceStarts() {
  const { t } = useTranslation()
  return (
    <>
      <ButtonLink to="/listing-requests" {...look(Inbox)}>
        {t('home.listingRequests')}
      </ButtonLink>
      <ButtonLink
        to="/proposals"
        search={requests('MarketplaceTraderRegister')}
        {...look(Handshake)}
      >
        {t('home.traderRequests')}
      </ButtonLink>
      <ButtonLink to="/listings" {...look(Store)}>
        {t('home.listings')}
      </ButtonLink>
    </>
  )
}

function BuyerStarts() {
  const { t } = useTranslation()
  return (
    <>
      <ButtonLink to="/market" {...look(Search, true)}>
        {t('home.market')}
      </ButtonLink>
      <ButtonLink to="/portfolio" {...look(Coins)}>
        {t('home.retire')}
      </ButtonLink>
      <ButtonLink to="/goals" {...look(Target)}>
        {t('home.goal')}
      </ButtonLink>
    </>
  )
}

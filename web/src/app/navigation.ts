import {
  Activity,
  BadgeCheck,
  BookOpen,
  Building2,
  ClipboardCheck,
  ClipboardList,
  Coins,
  FileInput,
  FileText,
  Handshake,
  HeartPulse,
  House,
  Inbox,
  KeyRound,
  Leaf,
  type LucideIcon,
  Scale,
  ScrollText,
  Search as SearchIcon,
  Send,
  Store,
  Target,
  Users,
  Webhook,
} from 'lucide-react'
import type { MarketRole } from '../data/session.ts'
import type { en } from '../i18n/en.ts'
import type { Search } from './search.ts'

export interface Entry {
  text: keyof typeof en.navigation
  icon: LucideIcon
  to: string
  search?: Search
}

const requests = (type: string): Search => ({ role: 'reviewer', type })

/** What each market role comes for, in the order of its work. */
export const entriesOf: Record<MarketRole, readonly Entry[]> = {
  Supplier: [
    { text: 'projects', icon: Leaf, to: '/projects' },
    { text: 'ownProposals', icon: Send, to: '/proposals', search: { role: 'submitter' } },
    { text: 'portfolio', icon: Coins, to: '/portfolio' },
  ],
  IssuingRegistry: [
    {
      text: 'registrations',
      icon: ClipboardList,
      to: '/proposals',
      search: requests('MBPRegister'),
    },
    { text: 'issuances', icon: Inbox, to: '/proposals', search: requests('CreditMint') },
    { text: 'retirements', icon: ClipboardCheck, to: '/retirements' },
    { text: 'issuedCredits', icon: BookOpen, to: '/issued' },
    { text: 'imports', icon: FileInput, to: '/imports' },
    { text: 'reconciliations', icon: Scale, to: '/reconciliations' },
  ],
  ValidationAndVerificationBody: [
    {
      text: 'verifications',
      icon: ClipboardList,
      to: '/proposals',
      search: requests('MBPClaimVerify'),
    },
    { text: 'processedClaims', icon: BadgeCheck, to: '/processed-claims' },
    { text: 'ownProposals', icon: Send, to: '/proposals', search: { role: 'submitter' } },
  ],
  Marketplace: [
    { text: 'listings', icon: Store, to: '/listings' },
    { text: 'listingRequests', icon: Inbox, to: '/listing-requests' },
    { text: 'traders', icon: Users, to: '/traders' },
    {
      text: 'traderRequests',
      icon: Handshake,
      to: '/proposals',
      search: requests('MarketplaceTraderRegister'),
    },
  ],
  Buyer: [
    { text: 'market', icon: SearchIcon, to: '/market' },
    { text: 'portfolio', icon: Coins, to: '/portfolio' },
    { text: 'goals', icon: Target, to: '/goals' },
    { text: 'ownProposals', icon: Send, to: '/proposals', search: { role: 'submitter' } },
  ],
}

export const forAll: readonly Entry[] = [
  { text: 'credits', icon: Coins, to: '/credits' },
  { text: 'events', icon: Activity, to: '/events' },
  { text: 'files', icon: FileText, to: '/files' },
]

export const forAdmins: readonly Entry[] = [
  { text: 'organization', icon: Building2, to: '/organization' },
  { text: 'users', icon: Users, to: '/organization/users' },
  { text: 'apiKeys', icon: KeyRound, to: '/organization/api-keys' },
  { text: 'audit', icon: ScrollText, to: '/organization/audit' },
  { text: 'webhooks', icon: Webhook, to: '/organization/webhooks' },
]

export const forOperators: readonly Entry[] = [
  { text: 'organizations', icon: Building2, to: '/operator/organizations' },
  { text: 'audit', icon: ScrollText, to: '/operator/audit' },
  { text: 'health', icon: HeartPulse, to: '/operator/health' },
]

export const home: Entry = { text: 'home', icon: House, to: '/' }

import type { MarketRole } from '../../data/session.ts'
import type { Texts } from '../../i18n/i18n.ts'
import { isDecided, type Proposal, type ProposalType } from '../../parts/proposal/proposal.ts'
import { resourceOf } from '../../parts/proposal/resource-of.ts'

export type Side = 'submitter' | 'reviewer'

/** A link to where it goes on; `to` is an address with its ids in it. */
export interface WayOn {
  to: string
  hash?: string
  label: keyof Texts['afterwards']['go']
}

type Way = (proposal: Proposal, roles: readonly MarketRole[]) => WayOn | undefined

const asset = ({ resourceUri }: Proposal) => resourceOf(resourceUri)
const made = ({ outcome }: Proposal) => resourceOf(outcome.resourceUris.at(-1) ?? '')
const at = (to: string | undefined, label: WayOn['label']) => (to ? { to, label } : undefined)

const home: Way = () => ({ to: '/', label: 'home' })
const openAsset: Way = (proposal) => at(asset(proposal)?.to, 'asset')
const openCredit: Way = (proposal) => at(asset(proposal)?.to, 'credit')
const openIssued: Way = (proposal) => at(made(proposal)?.to, 'credit')
const openListings: Way = () => ({ to: '/listings', label: 'listings' })
const openMarketplaces: Way = () => ({ to: '/traders', label: 'marketplaces' })
const openProject: Way = (proposal) => {
  const found = asset(proposal)
  return found?.kind === 'mbp' ? at(`/projects/${found.ids.ecoProjectId}`, 'project') : undefined
}
const makeClaim: Way = (proposal) => {
  const { to } = asset(proposal) ?? {}
  return at(to && `${to}/claims/new`, 'newClaim')
}
const claimAnew: Way = (proposal) => {
  const found = asset(proposal)
  if (found?.kind !== 'mbpClaim') return undefined
  return at(`/projects/${found.ids.ecoProjectId}/mbps/${found.ids.mbpId}/claims/new`, 'newClaim')
}
const trade: Way = (_, roles) =>
  roles.includes('Buyer') && !roles.includes('Supplier')
    ? { to: '/market', label: 'market' }
    : { to: '/portfolio', label: 'credits' }

const ways: Record<ProposalType, Record<'approved' | 'rejected', Record<Side, Way>>> = {
  MBPRegister: {
    approved: { submitter: makeClaim, reviewer: home },
    rejected: { submitter: openProject, reviewer: home },
  },
  MBPClaimVerify: {
    approved: {
      submitter: openAsset,
      reviewer: (proposal) => at(made(proposal)?.to, 'processedClaim'),
    },
    rejected: { submitter: claimAnew, reviewer: home },
  },
  CreditMint: {
    approved: { submitter: openIssued, reviewer: openIssued },
    rejected: { submitter: openAsset, reviewer: home },
  },
  MarketplaceTraderRegister: {
    approved: { submitter: trade, reviewer: () => ({ to: '/traders', label: 'traders' }) },
    rejected: { submitter: openMarketplaces, reviewer: home },
  },
  MarketplaceListingRegister: {
    approved: { submitter: openCredit, reviewer: openListings },
    rejected: { submitter: openCredit, reviewer: home },
  },
  MarketplaceListingDeregister: {
    approved: { submitter: openCredit, reviewer: home },
    rejected: { submitter: openCredit, reviewer: openListings },
  },
  MarketplaceListingTransfer: {
    approved: { submitter: openListings, reviewer: openListings },
    rejected: { submitter: openListings, reviewer: home },
  },
  CreditRetire: {
    approved: { submitter: openCredit, reviewer: openCredit },
    rejected: { submitter: openCredit, reviewer: home },
  },
  ESGEmissionOffset: {
    approved: { submitter: () => ({ to: '/goals', label: 'goals' }), reviewer: openCredit },
    rejected: { submitter: openCredit, reviewer: home },
  },
}

/** The verifier gave the task back before it was accepted: the claim is a draft again. */
export const isDeclined = ({ type, status, actions }: Proposal) =>
  type === 'MBPClaimVerify' &&
  status === 'rejected' &&
  !actions.some(({ action }) => action === 'Accept')

/** Where a party goes on once a proposal is decided or taken back; undefined where nowhere. */
export function wayOn(
  proposal: Proposal,
  side: Side,
  roles: readonly MarketRole[],
): WayOn | undefined {
  const { type, status } = proposal
  if (status === 'withdrawn') return (side === 'submitter' ? openAsset : home)(proposal, roles)
  if (!isDecided(proposal)) return undefined
  if (isDeclined(proposal) && side === 'submitter') return openAsset(proposal, roles)
  return ways[type][status === 'approved' ? 'approved' : 'rejected'][side](proposal, roles)
}

import type { Schemas } from '@environmental-credit-service/client'
import type { Texts } from '../../i18n/i18n.ts'

export type Proposal = Schemas['Proposal']
export type ProposalType = Proposal['type']
export type Action = Proposal['allowedActions'][number]
export type RefusedAction = Proposal['refusedActions'][number]

/** What is done as a rule: its button is filled. The first of them that is allowed. */
export const mainActions: readonly Action[] = ['Accept', 'Approve', 'Mint', 'Resubmit']

/** As their buttons stand: what is for good and cannot be meant by mistake comes last. */
export const order: readonly Action[] = [...mainActions, 'ReturnForEdits', 'Withdraw', 'Reject']

/** A no has to be explained to whoever gets it: so wants this page, not the service. */
export const needsMessage: readonly Action[] = ['Reject', 'ReturnForEdits']

export const isDecided = ({ status }: Pick<Proposal, 'status'>) =>
  status === 'approved' || status === 'rejected'

type Next = keyof Texts['review']['next']

const always: Partial<Record<Action, Next>> = {
  ReturnForEdits: 'returned',
  Resubmit: 'resubmitted',
  Withdraw: 'withdrawn',
  Reject: 'refused',
}

const next: Record<ProposalType, Partial<Record<Action, Next>>> = {
  MBPRegister: { Approve: 'registered', Reject: 'mbpRejected' },
  MBPClaimVerify: { Accept: 'accepted', Approve: 'verified', Reject: 'claimRejected' },
  CreditMint: { Reject: 'creditRejected' },
  MarketplaceTraderRegister: { Approve: 'trader' },
  MarketplaceListingRegister: { Approve: 'listed' },
  MarketplaceListingDeregister: { Approve: 'delisted' },
  MarketplaceListingTransfer: { Approve: 'listingMoved' },
  CreditRetire: { Approve: 'retired' },
  ESGEmissionOffset: { Approve: 'offset' },
}

/** The sentence on what an action brings about. */
export function nextOf({ type, status }: Proposal, action: Action): Next {
  if (type === 'MBPClaimVerify' && action === 'Reject' && status === 'submitted') return 'declined'
  return next[type][action] ?? always[action] ?? 'other'
}

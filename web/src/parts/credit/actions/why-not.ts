import type { ProblemCode, Schemas } from '@environmental-credit-service/client'
import { useMay, useMe } from '../../../data/session.ts'

export type Credit = Schemas['Credit']
export type CreditAction =
  | 'retire'
  | 'list'
  | 'transfer'
  | 'settle'
  | 'split'
  | 'handOver'
  | 'delist'
  | 'nameBuyer'
  | 'cancel'

export interface Offer {
  action: CreditAction
  /** Why not now; undefined if it can be done. */
  refusal: ProblemCode | undefined
}

/** What the organization has to do with the credit, and what stands in the way of it at the moment. */
export function useOffers(credit: Credit): Offer[] {
  const { organization } = useMe()
  const mayOwn = useMay('Supplier', 'Buyer', 'Marketplace')
  const mayIssue = useMay('IssuingRegistry')
  if (!organization) return []
  const isOwner = credit.ownerId === organization.id
  const isLister = credit.listingMarketplaceId === organization.id
  const isIssuer = credit.issuerId === organization.id
  const isOmnibus = organization.isOmnibusOrganization
  const own = (action: CreditAction): Offer => ({
    action,
    refusal: mayOwn ? whyNot(action, credit, isLister) : 'role-missing',
  })
  return [
    ...(isLister ? [own('settle')] : []),
    ...(isOwner ? [own('retire'), own('list')] : []),
    ...(isOwner && !isLister ? [own('transfer')] : []),
    ...(isOwner || isLister ? [own('split')] : []),
    ...(isLister ? [own('handOver')] : []),
    ...(isLister || (isOwner && credit.status === 'listed') ? [own('delist')] : []),
    ...((isOwner || isLister) && isOmnibus ? [own('nameBuyer')] : []),
    ...(isIssuer
      ? [
          {
            action: 'cancel' as const,
            refusal: mayIssue ? (isLive(credit) ? undefined : 'credit-not-active') : 'role-missing',
          } satisfies Offer,
        ]
      : []),
  ]
}

export const isLive = ({ status }: Pick<Credit, 'status'>) =>
  status === 'active' || status === 'listed'

/** The rules of the service, so that a button can say beforehand what it would answer. */
function whyNot(action: CreditAction, credit: Credit, isLister: boolean): ProblemCode | undefined {
  if (!isLive(credit)) return 'credit-not-active'
  if (credit.openProposalId !== null) return 'credit-locked'
  if (action === 'delist' || action === 'handOver' || action === 'settle') return undefined
  const needsFree = action === 'retire' || action === 'list' || !isLister
  return needsFree && credit.status === 'listed' ? 'credit-listed' : undefined
}

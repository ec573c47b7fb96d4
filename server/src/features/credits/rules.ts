import type { CreditRow } from '../../ledger/credit.ts'
import type { ProblemCode } from '../../lib/problem.ts'

type Facts = Pick<
  CreditRow,
  'status' | 'ownerId' | 'issuerId' | 'listingMarketplaceId' | 'openProposalId'
>

/** Whether it can still be moved: an open proposal locks it, and an end is an end. */
export function whyNotLive({ status, openProposalId }: Facts): ProblemCode | undefined {
  if (status !== 'active' && status !== 'listed') return 'credit-not-active'
  if (openProposalId !== null) return 'credit-locked'
  return undefined
}

/** Why the organization may not spend the credit as its owner. rulings.md 24. */
export function whyNotOwnerSpends(credit: Facts, organizationId: string): ProblemCode | undefined {
  if (credit.ownerId !== organizationId) return 'not-owner'
  return whyNotLive(credit) ?? (credit.status === 'listed' ? 'credit-listed' : undefined)
}

/**
 * Why the organization may not split or hand on the credit: the owner moves an unlisted one, the
 * marketplace that has listed it a listed one. domain.md 2, Split and Transfer.
 */
export function whyNotMove(credit: Facts, organizationId: string): ProblemCode | undefined {
  if (credit.listingMarketplaceId === organizationId) return whyNotLive(credit)
  return whyNotOwnerSpends(credit, organizationId)
}

/** Why the organization may not name another end-use buyer. rulings.md 27. */
export function whyNotNameBuyer(credit: Facts, organizationId: string): ProblemCode | undefined {
  const { ownerId, listingMarketplaceId } = credit
  if (listingMarketplaceId === organizationId) return whyNotLive(credit)
  if (ownerId !== organizationId) return 'not-owner'
  return whyNotOwnerSpends(credit, organizationId)
}

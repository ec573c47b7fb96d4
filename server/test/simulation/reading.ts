import type { Claim, Mbp, Party, ProcessedClaim, Project } from './model.ts'

/** Who may read what: for everybody else it does not exist. rulings.md 18. */

/** Its verifier, unless it declined or the supplier withdrew; the registry of a registered MBP. */
function reviewsClaim(by: Party, { status, mbp, proposals }: Claim): boolean {
  if (status === 'draft') return false
  if (mbp.status === 'registered' && mbp.registry === by) return true
  return proposals.some(
    (proposal) =>
      proposal.type === 'MBPClaimVerify' &&
      proposal.reviewer === by &&
      proposal.status !== 'withdrawn' &&
      (proposal.status !== 'rejected' || proposal.wasAccepted),
  )
}

function reviewsMbp(by: Party, { status, proposals, claims }: Mbp): boolean {
  if (status === 'draft') return false
  return (
    proposals.some((proposal) => proposal.reviewer === by && proposal.status !== 'withdrawn') ||
    claims.some((claim) => reviewsClaim(by, claim))
  )
}

export const readsProject = (by: Party, { owner, mbps }: Project) =>
  owner === by || mbps.some((mbp) => reviewsMbp(by, mbp))

export const readsMbp = (by: Party, mbp: Mbp) => mbp.project.owner === by || reviewsMbp(by, mbp)

export const readsClaim = (by: Party, claim: Claim) =>
  claim.mbp.project.owner === by || reviewsClaim(by, claim)

export const readsProcessedClaim = (by: Party, { verifier, claim }: ProcessedClaim) =>
  [verifier, claim.mbp.project.owner, claim.mbp.registry].includes(by)

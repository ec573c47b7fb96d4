import { covers } from '../../access.ts'
import type { Actor } from '../../ctx.ts'
import type {
  ClaimStatus,
  FileAsset,
  MarketRole,
  MbpStatus,
  ProcessedClaimStatus,
  ProposalType,
} from '../../db/tables.ts'

/** The ids in the path of an asset. */
interface PathIds {
  ecoProjectId: string | null
  mbpId: string | null
  mbpClaimId: string | null
  checkpointId: string | null
  processedClaimId: string | null
  checkpointResultId: string | null
  creditId: string | null
  proposalId: string | null
}

export interface Asset {
  assetType: FileAsset
  assetId: string
}

/** All that decides who may attach files to an asset. */
export interface AssetFacts extends Asset, PathIds {
  isReadable: boolean
  supplierId: string | null
  verifierId: string | null
  issuerId: string | null
  mbpStatus: MbpStatus | null
  claimStatus: ClaimStatus | null
  processedClaimStatus: ProcessedClaimStatus | null
  /** It is a proposal about an organization, and so has no asset that could take its files. */
  isTraderProposal: boolean
  /** Every proposal ever made on it; of a proposal, itself. */
  proposals: { id: string; type: ProposalType; reviewerId: string; isOpen: boolean }[]
}

/** An organization may attach files to it: at this moment, or at others. */
interface Grant {
  organizationId: string | null
  role: MarketRole
  isNow: boolean
  /** The proposal under which it may. */
  proposalId?: string
}

interface AssetKind {
  path: string
  /** Who may attach besides the reviewers of its proposals. rulings.md 21. */
  owner?(facts: AssetFacts): Grant
}

const bySupplier = (organizationId: string | null, status: string | null): Grant => ({
  organizationId,
  role: 'Supplier',
  isNow: status === 'draft' || status === 'returnedForEdits',
})
const ofMbp = (facts: AssetFacts) => bySupplier(facts.supplierId, facts.mbpStatus)
const ofClaim = (facts: AssetFacts) => bySupplier(facts.supplierId, facts.claimStatus)
const ofProcessedClaim = (facts: AssetFacts): Grant => ({
  organizationId: facts.verifierId,
  role: 'ValidationAndVerificationBody',
  isNow: isProcessedClaimChangeable(facts),
})

/**
 * The verifier may change it in verification, and after the approval unless a mint request waits at
 * the registry. domain.md 2, Processed claim.
 */
export function isProcessedClaimChangeable({
  claimStatus,
  processedClaimStatus,
}: Pick<AssetFacts, 'claimStatus' | 'processedClaimStatus'>): boolean {
  const statuses: (ProcessedClaimStatus | null)[] =
    claimStatus === 'inVerification'
      ? ['inProgress', 'returnedForEdits']
      : claimStatus === 'approved'
        ? ['verified', 'returnedForEdits']
        : []
  return statuses.includes(processedClaimStatus)
}

export const assetKinds: Readonly<Record<FileAsset, AssetKind>> = {
  mbp: { path: '/ecoProjects/{ecoProjectId}/mbps/{mbpId}', owner: ofMbp },
  mbpClaim: {
    path: '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}',
    owner: ofClaim,
  },
  checkpoint: {
    path: '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims/{mbpClaimId}/checkpoints/{checkpointId}',
    owner: ofClaim,
  },
  processedClaim: { path: '/processedClaims/{processedClaimId}', owner: ofProcessedClaim },
  checkpointResult: {
    path: '/processedClaims/{processedClaimId}/checkpointResults/{checkpointResultId}',
    owner: ofProcessedClaim,
  },
  credit: {
    path: '/credits/{creditId}',
    owner: ({ issuerId }) => ({ organizationId: issuerId, role: 'IssuingRegistry', isNow: true }),
  },
  proposal: { path: '/proposals/{proposalId}' },
}

const reviewerRoles: Readonly<Record<ProposalType, MarketRole>> = {
  MBPRegister: 'IssuingRegistry',
  MBPClaimVerify: 'ValidationAndVerificationBody',
  CreditMint: 'IssuingRegistry',
  MarketplaceTraderRegister: 'Marketplace',
  MarketplaceListingRegister: 'Marketplace',
  MarketplaceListingDeregister: 'Marketplace',
  MarketplaceListingTransfer: 'Marketplace',
  CreditRetire: 'IssuingRegistry',
  ESGEmissionOffset: 'IssuingRegistry',
}

const ID = '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})'
const kinds = Object.entries(assetKinds).map(([assetType, { path }]) => ({
  // The keys of the table are the types.
  assetType: assetType as FileAsset,
  pattern: new RegExp(`^${path.replaceAll(/{\w+}/g, ID)}$`, 'i'),
}))

/**
 * What a resourceUri names, of the things that files can be attached to. Read as paths are: in any
 * case, with or without the base path or the whole base URL, a slash at the end, and the aliases.
 */
export function assetOf(resourceUri: string): (Asset & { path: string }) | undefined {
  const path = resourceUri
    .trim()
    .replace(/^https?:\/\/[^/]+/i, '')
    .replaceAll(/\/+/g, '/')
    .replace(/\/$/, '')
    .replace(/^\/v1(?=\/)/i, '')
    .toLowerCase()
    .replace(/^\/proposal(?=\/)/, '/proposals')
    .replace(/^\/processedclaim(?=\/)/, '/processedclaims')
    .replace(/^\/tokens(?=\/)/, '/credits')
  for (const { assetType, pattern } of kinds) {
    const assetId = pattern.exec(path)?.at(-1)
    if (assetId) return { assetType, assetId, path }
  }
  return undefined
}

export function uriOf(asset: Asset & PathIds): string {
  const ids: Record<string, unknown> = { ...asset }
  return assetKinds[asset.assetType].path.replaceAll(/{(\w+)}/g, (_, name) => String(ids[name]))
}

function grantsOf(facts: AssetFacts): Grant[] {
  const owner = assetKinds[facts.assetType].owner?.(facts)
  const reviewers = facts.proposals.map(({ id, type, reviewerId, isOpen }) => ({
    organizationId: reviewerId,
    role: reviewerRoles[type],
    isNow: isOpen,
    proposalId: id,
  }))
  return owner ? [owner, ...reviewers] : reviewers
}

/** The grant that lets the actor attach a file to it now, or why there is none. rulings.md 21. */
export function mayAttach(
  facts: AssetFacts,
  actor: Actor,
): { refusal: 'may-not-attach' | 'may-not-attach-now' | 'not-attachable' } | Grant {
  const held = grantsOf(facts).filter(
    ({ organizationId, role }) =>
      organizationId === actor.organization?.id && covers(actor, [role]),
  )
  if (held.length === 0) return { refusal: 'may-not-attach' }
  // Files of other proposals belong to what they are about.
  if (facts.assetType === 'proposal' && !facts.isTraderProposal) {
    return { refusal: 'not-attachable' }
  }
  return held.find(({ isNow }) => isNow) ?? { refusal: 'may-not-attach-now' }
}

/**
 * Whether its uploader may delete a file that is attached like this: while it may edit all of that,
 * a reviewer while the proposal is open that the file came with. rulings.md 22.
 */
export function mayDelete(
  attachments: { facts: AssetFacts; proposalId: string | null }[],
  uploaderId: string,
): 'file-not-deletable' | undefined {
  const areAllOpen = attachments.every(
    ({ facts, proposalId }) =>
      facts.assetType !== 'credit' &&
      grantsOf(facts).some(
        (grant) =>
          grant.isNow &&
          grant.organizationId === uploaderId &&
          (grant.proposalId === undefined || grant.proposalId === proposalId),
      ),
  )
  return areAllOpen ? undefined : 'file-not-deletable'
}

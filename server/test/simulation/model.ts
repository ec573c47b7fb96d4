import type { MarketRole } from '../../src/db/tables.ts'
import type { Member } from '../world.ts'

/**
 * What the service should know, as plain objects that point at each other. Written from
 * docs/rules/domain.md and rulings.md, not from the service's code. Quantities are in units of
 * 0.0001 mtCO2e.
 */

export type ProposalType =
  | 'MBPRegister'
  | 'MBPClaimVerify'
  | 'CreditMint'
  | 'MarketplaceTraderRegister'
  | 'MarketplaceListingRegister'
  | 'MarketplaceListingDeregister'
  | 'MarketplaceListingTransfer'
  | 'CreditRetire'
  | 'ESGEmissionOffset'
export type Action =
  | 'Accept'
  | 'Approve'
  | 'Mint'
  | 'Reject'
  | 'ReturnForEdits'
  | 'Resubmit'
  | 'Withdraw'

/** What is read over HTTP and carries an ETag. */
interface Asset {
  id: string
  uri: string
  /** How often what it shows has changed, in all and when it was last looked at. */
  changes: number
  changesSeen: number
  etag?: string
  /** One that it had before a change. */
  staleEtag?: string
  proposals: Proposal[]
}

export interface Party extends Asset {
  is: 'party'
  name: string
  member: Member
  roles: readonly MarketRole[]
  isOmnibus: boolean
  tradesOn: Set<Party>
  /** Reporting periods of its milestones. */
  periods: Period[]
}

export interface Period {
  id: string
  uri: string
}

export interface Project extends Asset {
  is: 'project'
  owner: Party
  country: string
  mbps: Mbp[]
}

export interface Mbp extends Asset {
  is: 'mbp'
  project: Project
  name: string
  registry: Party
  kind: Kind
  status: 'draft' | 'submitted' | 'returnedForEdits' | 'registered' | 'rejected'
  claims: Claim[]
}
export interface Kind {
  ecologicalBenefitType: string
  classificationCategory: string
}

export interface Claim extends Asset {
  is: 'claim'
  mbp: Mbp
  startDate: string
  endDate: string
  quantity: bigint
  checkpoints: Checkpoint[]
  status: 'draft' | 'submitted' | 'inVerification' | 'returnedForEdits' | 'approved' | 'rejected'
  processed?: ProcessedClaim
}
export interface Checkpoint {
  id: string
  before: bigint
  /** How often it has changed. */
  changes: number
}

export interface ProcessedClaim extends Asset {
  is: 'processedClaim'
  claim: Claim
  verifier: Party
  quantity: bigint
  recommended: { quantity?: bigint; vintage?: number; determinedValue?: string }
  results: Result[]
  status:
    | 'inProgress'
    | 'returnedForEdits'
    | 'verified'
    | 'rejected'
    | 'submittedForCredit'
    | 'credited'
    | 'creditRejected'
  credit?: Credit
}
export type Finding = 'Pending' | 'Verified' | 'Exception' | 'Rejected'
export interface Result {
  id: string
  checkpoint: Checkpoint
  outcome: Finding
  comment: string | null
  /** The changes of the checkpoint when the verifier last judged it. */
  judged: number
  isMarkedChanged: boolean
}

export interface Credit extends Asset {
  is: 'credit'
  parent: Credit | undefined
  children: Credit[]
  origin: ProcessedClaim
  quantity: bigint
  vintage: number
  from: bigint
  to: bigint
  status: 'active' | 'listed' | 'split' | 'retired' | 'cancelled'
  owner: Party
  issuer: Party
  listing: Party | undefined
  lock: Proposal | undefined
  endUseBuyer: string | undefined
  reason: string | undefined
}

export interface Terms {
  reason?: string
  endUseBuyer?: string
  periodId?: string
}
export interface Proposal extends Asset {
  is: 'proposal'
  type: ProposalType
  status: 'submitted' | 'inReview' | 'submitterActionNeeded' | 'withdrawn' | 'approved' | 'rejected'
  submitter: Party
  reviewer: Party
  about: Mbp | Claim | ProcessedClaim | Credit | Party
  terms: Terms
  wasAccepted: boolean
  history: string[]
}

export interface Plan {
  id: string
  kind: 'retirement' | 'listing' | 'transfer'
  by: Party
  parts: { credit: Credit; quantity: bigint; changes: number }[]
  to: Party | undefined
  endUseBuyer: string | undefined
  expiresAtMs: number
  isExecuted: boolean
}

/** A request that was answered 2xx and carried an Idempotency-Key. */
export interface Kept {
  by: Party
  key: string
  path: string
  body: object
  answer: { status: number; body: unknown; etag: string }
}

export type Thing = Project | Mbp | Claim | ProcessedClaim | Credit | Proposal | Party

export interface Model {
  parties: Party[]
  projects: Project[]
  mbps: Mbp[]
  claims: Claim[]
  processedClaims: ProcessedClaim[]
  credits: Credit[]
  proposals: Proposal[]
  plans: Plan[]
  kept: Kept[]
  /** The last serial of each line: registry and vintage. */
  lines: Map<string, bigint>
  /** How many events of each kind each party is told. */
  told: Map<Party, Map<string, number>>
  /** The clock of the service. */
  nowMs: number
  /** What has been minted under which id, by whom. */
  assetIds: { assetId: string; issuer: Party }[]
  /** For names that are used once. */
  names: number
}

export function newModel(parties: Party[], nowMs: number): Model {
  return {
    parties,
    projects: [],
    mbps: [],
    claims: [],
    processedClaims: [],
    credits: [],
    proposals: [],
    plans: [],
    kept: [],
    lines: new Map(),
    told: new Map(parties.map((party) => [party, new Map()])),
    nowMs,
    assetIds: [],
    names: 0,
  }
}

export const asset = (id: string, uri: string) => ({
  id,
  uri,
  changes: 0,
  changesSeen: 0,
  proposals: [],
})

/** What it shows has changed: its ETag, and that of each proposal on it, must change. rulings.md 13, 31. */
export function touch(thing: Thing) {
  thing.changes++
  for (const proposal of thing.proposals) proposal.changes++
}

export function tell(model: Model, event: string, receivers: readonly (Party | undefined)[]) {
  for (const party of new Set(receivers)) {
    const told = party && model.told.get(party)
    told?.set(event, (told.get(event) ?? 0) + 1)
  }
}

export const isOpen = ({ status }: Proposal) =>
  status === 'submitted' || status === 'inReview' || status === 'submitterActionNeeded'
export const isLive = ({ status }: Credit) => status === 'active' || status === 'listed'

/** Who has to do with a credit. */
export const partiesOf = ({ owner, issuer, listing }: Credit) => [owner, issuer, listing]

export const leavesOf = (credit: Credit): Credit[] =>
  credit.children.length === 0 ? [credit] : credit.children.flatMap(leavesOf)

/** What waits in plans: worth a change, so that the plan is stale. */
export const plannedCredits = (model: Model): Credit[] =>
  model.plans
    .slice(-5)
    .filter(({ isExecuted }) => !isExecuted)
    .flatMap(({ parts }) => parts.map(({ credit }) => credit))

/** Whether the party trades on the marketplace; an omnibus one is a trader of itself. rulings.md 12. */
export const trades = (party: Party, marketplace: Party) =>
  party.tradesOn.has(marketplace) || (party === marketplace && party.isOmnibus)

/** A JSON number: all quantities here are far below what a double tells apart. */
export const tons = (units: bigint) => Number((Number(units) / 10_000).toFixed(4))
export const unitsOf = (tonsOf: number) => BigInt(Math.round(tonsOf * 10_000))

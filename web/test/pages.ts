import assert from 'node:assert/strict'
import { becomesRegistry, checksImport, reconciles } from './exports.ts'
import type { Market, Member } from './market.ts'

/** A screen: who opens it, and where. */
export interface Screen {
  name: string
  member: Member | undefined
  path: string
}

type Found = Record<string, string>
type Given = readonly [
  name: string,
  member: Member | undefined,
  path: string | ((found: Found) => string),
]

const given: readonly Given[] = [
  ['sign-in', undefined, '/sign-in'],
  ['sign-in-refused', undefined, '/sign-in?refused=not-invited'],
  ['set-password', undefined, '/set-password#token'],
  ['verify', undefined, '/verify'],
  ['supply', undefined, '/supply'],
  ['public-registry', undefined, '/registry'],
  ['public-projects', undefined, '/registry/projects'],
  ['public-project', undefined, ({ project }) => `/registry/projects/${project}`],
  ['public-credits', undefined, '/registry/credits'],
  ['public-credit', undefined, ({ credit }) => `/registry/credits/${credit}`],
  ['public-retirements', undefined, '/registry/retirements'],
  ['public-retirement', undefined, ({ retiredCredit }) => `/registry/retirements/${retiredCredit}`],
  ['public-no-match', undefined, '/registry/projects?q=no-such-project'],
  ['home-supplier', 'supplier', '/'],
  ['home-registry', 'registry', '/'],
  ['home-verifier', 'verifier', '/'],
  ['home-marketplace', 'marketplace', '/'],
  ['home-buyer', 'buyer', '/'],
  ['home-operator', 'operator', '/'],
  ['projects', 'supplier', '/projects'],
  ['project-new', 'supplier', '/projects/new'],
  ['project', 'supplier', ({ project }) => `/projects/${project}`],
  ['project-edit', 'supplier', ({ project }) => `/projects/${project}/edit`],
  ['mbp-new', 'supplier', ({ project }) => `/projects/${project}/mbps/new`],
  ['mbp', 'supplier', ({ project, mbp }) => `/projects/${project}/mbps/${mbp}`],
  ['claim-new', 'supplier', ({ project, mbp }) => `/projects/${project}/mbps/${mbp}/claims/new`],
  [
    'claim',
    'supplier',
    ({ project, mbp, claim }) => `/projects/${project}/mbps/${mbp}/claims/${claim}`,
  ],
  ['files', 'supplier', '/files'],
  ['portfolio-supplier', 'supplier', '/portfolio'],
  ['submitted', 'supplier', '/proposals?role=submitter'],
  ['registrations', 'registry', '/proposals?role=reviewer&type=MBPRegister'],
  ['registration', 'registry', ({ MBPRegister }) => `/proposals/${MBPRegister}`],
  ['issuances', 'registry', '/proposals?role=reviewer&type=CreditMint'],
  ['issuance', 'registry', ({ CreditMint }) => `/proposals/${CreditMint}`],
  ['retirements', 'registry', '/retirements'],
  ['retirement', 'registry', ({ CreditRetire }) => `/proposals/${CreditRetire}`],
  ['issued', 'registry', '/issued'],
  ['verifications', 'verifier', '/proposals?role=reviewer&type=MBPClaimVerify'],
  ['verification', 'verifier', ({ MBPClaimVerify }) => `/proposals/${MBPClaimVerify}`],
  ['processed-claims', 'verifier', '/processed-claims'],
  ['processed-claim', 'verifier', ({ processedClaim }) => `/processed-claims/${processedClaim}`],
  ['listings', 'marketplace', '/listings'],
  ['listing-requests', 'marketplace', '/listing-requests'],
  ['traders', 'marketplace', '/traders'],
  ['traders-of-others', 'supplier', '/traders'],
  ['market', 'buyer', '/market'],
  ['portfolio', 'buyer', '/portfolio'],
  ['credits', 'buyer', '/credits'],
  ['credit', 'buyer', ({ credit }) => `/credits/${credit}`],
  ['credit-split', 'supplier', ({ splitCredit }) => `/credits/${splitCredit}`],
  ['credit-retired', 'buyer', ({ retiredCredit }) => `/credits/${retiredCredit}`],
  ['goals', 'buyer', '/goals'],
  ['goal', 'buyer', ({ scorecard }) => `/goals/${scorecard}`],
  [
    'milestone',
    'buyer',
    ({ scorecard, milestone }) => `/goals/${scorecard}/milestones/${milestone}`,
  ],
  [
    'reporting-period',
    'buyer',
    ({ scorecard, milestone, period }) =>
      `/goals/${scorecard}/milestones/${milestone}/periods/${period}`,
  ],
  ['events', 'supplier', '/events'],
  ['organization', 'marketplace', '/organization'],
  ['users', 'supplier', '/organization/users'],
  ['api-keys', 'supplier', '/organization/api-keys'],
  ['audit', 'supplier', '/organization/audit'],
  ['audit-sign-ins', 'supplier', '/organization/audit?kind=SignIn'],
  ['webhooks', 'supplier', '/organization/webhooks'],
  ['webhook', 'supplier', ({ webhook }) => `/organization/webhooks/${webhook}`],
  ['imports', 'marketplace2', '/imports'],
  ['import', 'marketplace2', ({ imported }) => `/imports/${imported}`],
  ['reconciliations', 'marketplace2', '/reconciliations'],
  ['reconciliation', 'marketplace2', ({ reconciliation }) => `/reconciliations/${reconciliation}`],
  [
    'reconciliation-item',
    'marketplace2',
    ({ reconciliation, item }) => `/reconciliations/${reconciliation}/items/${item}`,
  ],
  ['account', 'supplier', '/account'],
  ['operator-organizations', 'operator', '/operator/organizations'],
  [
    'operator-organization',
    'operator',
    ({ organization }) => `/operator/organizations/${organization}`,
  ],
  ['operator-audit', 'operator', '/operator/audit'],
  ['operator-health', 'operator', '/operator/health'],
  ['not-found', 'supplier', '/no-such-page'],
]

/** Every screen, with the ids of what the demo market has. */
export async function screensOf(market: Pick<Market, 'call'>): Promise<Screen[]> {
  const found = await find(market)
  return given.map(([name, member, path]) => ({
    name,
    member,
    path: typeof path === 'string' ? path : path(found),
  }))
}

/** The demo has none, since whatever is sent leaves the machine. */
const quietWebhook = {
  url: 'https://erp.example/hooks/credits',
  description: 'Bookkeeping',
  eventTypes: ['credits/create', 'credits/transfer'],
  isEnabled: false,
}

async function find(market: Pick<Market, 'call'>): Promise<Found> {
  const { call } = market
  const signIn = async (member: string) => {
    const body = { email: `${member}@demo.example`, password: 'demo-password' }
    const { body: answer } = await call('POST', '/auth/login', { body })
    const { token } = answer
    return async (path: string, body?: object) =>
      (await call(body ? 'POST' : 'GET', path, { token, ...(body && { body }) })).body
  }
  const [supplier, registry, verifier, buyer, operator] = await Promise.all(
    ['supplier', 'registry', 'verifier', 'buyer', 'operator'].map(signIn),
  )
  assert(supplier && registry && verifier && buyer && operator)
  const claims = (await verifier('/processedClaims')).items
  const claimPath = claims[0].resourceUri
  const first = async (ask: typeof supplier, path: string) => (await ask(path)).items[0]
  const proposal = async (ask: typeof supplier, type: string) => {
    const open = await ask(`/proposals?role=reviewer&type=${type}&status=submitted`)
    const all = open.items.length > 0 ? open : await ask(`/proposals?role=reviewer&type=${type}`)
    return all.items[0].id
  }
  const mint = (await registry('/credits?status=active&top=1')).items[0]
  const lineage = await supplier(`/credits/${mint.id}/lineage`)
  const [scorecard] = (await buyer('/esgs')).items
  const milestone = await first(buyer, `/esgs/${scorecard.id}/milestones`)
  const period = await first(buyer, `${milestone.resourceUri}/reportingPeriods`)
  const importer = await becomesRegistry(market, 'marketplace2')
  return {
    imported: await checksImport(market, importer),
    ...(await reconciles(market, importer)),
    project: lineage.ecoProject.id,
    mbp: lineage.mbp.id,
    claim: lineage.claim.id,
    processedClaim: claimPath.split('/').at(-1),
    credit: (await first(buyer, '/credits?status=listed')).id,
    splitCredit: (await first(supplier, '/credits?status=split')).id,
    retiredCredit: (await first(buyer, '/credits?status=retired')).id,
    scorecard: scorecard.id,
    milestone: milestone.id,
    period: period.id,
    webhook: (await supplier('/webhooks', quietWebhook)).id,
    organization: (await first(operator, '/organizations')).id,
    MBPRegister: await proposal(registry, 'MBPRegister'),
    CreditMint: await proposal(registry, 'CreditMint'),
    CreditRetire: await proposal(registry, 'CreditRetire'),
    MBPClaimVerify: await proposal(verifier, 'MBPClaimVerify'),
  }
}

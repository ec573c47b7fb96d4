import { creditViews } from '../../credits/store.ts'
import { eventsIn } from '../../events/store.ts'
import type { Item, Reader } from './reader.ts'
import { partyCredits, partyRecords } from './store.ts'

/** One file of the archive: a line of JSON for each thing of a kind. */
export interface Section {
  name: string
  about: string
  /** The lists of the API that it has all of. */
  lists: readonly string[]
  items(read: Reader): AsyncIterable<object>
}

const own = (read: Reader) => ({ organizationId: read.organizationId })

/** For each of `parents`, what its list has. */
async function* below(
  parents: AsyncIterable<Item>,
  listOf: (parent: Item) => AsyncIterable<Item>,
): AsyncGenerator<Item, void, undefined> {
  for await (const parent of parents) yield* listOf(parent)
}

const projects = (read: Reader) => read.list('ecoProjectList')
const mbps = (read: Reader) =>
  below(projects(read), ({ id }) => read.list('mbpList', { ecoProjectId: id }))
const claims = (read: Reader) =>
  below(mbps(read), ({ id, ecoProjectId }) =>
    read.list('mbpClaimList', { mbpId: id, ecoProjectId: String(ecoProjectId) }),
  )
const processedClaims = (read: Reader) => read.list('processedClaimList')
const scorecards = (read: Reader) => read.list('esgScorecardList')
const milestones = (read: Reader) =>
  below(scorecards(read), ({ id }) => read.list('esgMilestoneList', { esgScorecardId: id }))
const periods = (read: Reader) =>
  below(milestones(read), ({ id, esgScorecardId }) =>
    read.list('esgReportingPeriodList', {
      esgMilestoneId: id,
      esgScorecardId: String(esgScorecardId),
    }),
  )
const webhooks = (read: Reader) => read.list('webhookList')
const imports = (read: Reader) => read.list('importList')
const reconciliations = (read: Reader) => read.list('reconciliationList')

async function* credits({ ctx: { tx }, organizationId }: Reader) {
  for await (const rows of partyCredits(tx, organizationId)) {
    yield* await creditViews(tx, rows, organizationId)
  }
}

async function* events({ ctx: { tx }, organizationId }: Reader) {
  const top = 1000
  let after = 0
  for (;;) {
    const items = await eventsIn(tx, organizationId, { after, top, typeIds: undefined })
    yield* items
    after = items.at(-1)?.sequence ?? after
    if (items.length < top) return
  }
}

async function* traders(read: Reader) {
  const { organization } = read.ctx.actor
  if (!organization?.marketRoles.includes('Marketplace')) return
  yield* read.list('traderList', { marketplaceId: read.organizationId })
}

/** Everything of an organization, in the order of the archive. */
export const contents: readonly Section[] = [
  {
    name: 'organization',
    about: 'The organization, as the directory shows it',
    lists: [],
    async *items(read) {
      yield await read.get('organizationGet', own(read))
    },
  },
  {
    name: 'users',
    about: 'Its users with their roles; no passwords',
    lists: ['userList'],
    items: (read) => read.list('userList', own(read)),
  },
  {
    name: 'role-assignments',
    about: 'Which user has which role',
    lists: ['roleAssignmentList'],
    items: (read) => read.list('roleAssignmentList', own(read)),
  },
  {
    name: 'api-keys',
    about: 'Its API keys; the keys themselves are nowhere',
    lists: ['apiKeyList'],
    items: (read) => read.list('apiKeyList', own(read)),
  },
  {
    name: 'eco-projects',
    about: 'Ecological projects that it owns, reviews or issues for',
    lists: ['ecoProjectList'],
    items: projects,
  },
  {
    name: 'mbps',
    about: 'Their modular benefit projects, as far as they concern it',
    lists: ['mbpList'],
    items: mbps,
  },
  {
    name: 'mbp-claims',
    about: 'The claims on these',
    lists: ['mbpClaimList'],
    items: claims,
  },
  {
    name: 'checkpoints',
    about: 'The checkpoints of these claims',
    lists: ['checkpointList'],
    items: (read) =>
      below(claims(read), ({ id, mbpId, ecoProjectId }) =>
        read.list('checkpointList', {
          mbpClaimId: id,
          mbpId: String(mbpId),
          ecoProjectId: String(ecoProjectId),
        }),
      ),
  },
  {
    name: 'processed-claims',
    about: 'The claims that a verifier works on',
    lists: ['processedClaimList'],
    items: processedClaims,
  },
  {
    name: 'checkpoint-results',
    about: 'What the verifier found at each checkpoint',
    lists: ['checkpointResultList'],
    items: (read) =>
      below(processedClaims(read), ({ id }) =>
        read.list('checkpointResultList', { processedClaimId: id }),
      ),
  },
  {
    name: 'proposals',
    about: 'What it asked of others and others of it, with every action and message',
    lists: ['proposalList'],
    items: (read) => read.list('proposalList'),
  },
  {
    name: 'credits',
    about: 'Credits that it owns, issued or lists, and those that it ever had',
    lists: ['creditList', 'listingList'],
    items: credits,
  },
  {
    name: 'ledger-records',
    about: 'What happened on the ledger with it as a party, in order',
    lists: [],
    items: ({ ctx, organizationId }) => partyRecords(ctx.tx, organizationId),
  },
  {
    name: 'traders',
    about: 'The registered traders of the marketplace, where it is one',
    lists: ['traderList'],
    items: traders,
  },
  {
    name: 'esg-scorecards',
    about: 'Its emission goals',
    lists: ['esgScorecardList'],
    items: scorecards,
  },
  {
    name: 'esg-milestones',
    about: 'The milestones of these goals',
    lists: ['esgMilestoneList'],
    items: milestones,
  },
  {
    name: 'esg-reporting-periods',
    about: 'The reporting periods of these milestones',
    lists: ['esgReportingPeriodList'],
    items: periods,
  },
  {
    name: 'emissions',
    about: 'The emissions of these periods',
    lists: ['emissionList'],
    items: (read) =>
      below(periods(read), ({ id, esgMilestoneId, esgScorecardId }) =>
        read.list('emissionList', {
          esgReportingPeriodId: id,
          esgMilestoneId: String(esgMilestoneId),
          esgScorecardId: String(esgScorecardId),
        }),
      ),
  },
  {
    name: 'events',
    about: 'What it was told, in order',
    lists: ['eventList'],
    items: events,
  },
  {
    name: 'webhooks',
    about: 'Where it is told; the secrets are left out',
    lists: ['webhookList'],
    items: webhooks,
  },
  {
    name: 'webhook-deliveries',
    about: 'What was delivered there, as far as it is kept',
    lists: ['webhookDeliveryList'],
    items: (read) =>
      below(webhooks(read), ({ id }) => read.list('webhookDeliveryList', { webhookId: id })),
  },
  {
    name: 'imports',
    about: 'Exports of registries that it had imported, and what became of them',
    lists: ['importList'],
    items: imports,
  },
  {
    name: 'import-rejects',
    about: 'Their rows of which something was not imported',
    lists: ['importRejectList'],
    items: (read) =>
      below(imports(read), ({ id }) => read.list('importRejectList', { importId: id })),
  },
  {
    name: 'reconciliations',
    about: 'Comparisons of sources that it made',
    lists: ['reconciliationList'],
    items: reconciliations,
  },
  {
    name: 'reconciliation-items',
    about: 'What they found, with how each was resolved',
    lists: ['reconciliationItemList'],
    items: (read) =>
      below(reconciliations(read), ({ id }) =>
        read.list('reconciliationItemList', { reconciliationId: id }),
      ),
  },
  {
    name: 'audit-records',
    about: 'Who did what in its name',
    lists: ['auditRecordList'],
    // An operator reads those of all organizations, unless one is named.
    items: (read) => read.list('auditRecordList', {}, own(read)),
  },
  {
    name: 'files',
    about: 'The files that it uploaded; their contents are in the folder files',
    lists: ['fileList'],
    items: (read) => read.list('fileList'),
  },
]

const patterns = {
  checkpoint:
    '/ecoProjects/:ecoProjectId/mbps/:mbpId/mbpClaims/:mbpClaimId/checkpoints/:checkpointId',
  mbpClaim: '/ecoProjects/:ecoProjectId/mbps/:mbpId/mbpClaims/:mbpClaimId',
  mbp: '/ecoProjects/:ecoProjectId/mbps/:mbpId',
  ecoProject: '/ecoProjects/:ecoProjectId',
  checkpointResult: '/processedClaims/:processedClaimId/checkpointResults/:checkpointResultId',
  processedClaim: '/processedClaims/:processedClaimId',
  credit: '/credits/:creditId',
  proposal: '/proposals/:proposalId',
  organization: '/organizations/:organizationId',
  esgReportingPeriod:
    '/esgs/:esgScorecardId/milestones/:esgMilestoneId/reportingPeriods/:esgReportingPeriodId',
  esgMilestone: '/esgs/:esgScorecardId/milestones/:esgMilestoneId',
  esgScorecard: '/esgs/:esgScorecardId',
} as const

type Parts<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Parts<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

export type ResourceKind = keyof typeof patterns
export type Resource = {
  [Kind in ResourceKind]: {
    kind: Kind
    ids: Record<Parts<(typeof patterns)[Kind]>, string>
    /** The page that shows it, for `<PageLink to={…}>`; undefined where there is none. */
    to: '/' | undefined
  }
}[ResourceKind]

/** What a resource URI names; undefined for what the page knows nothing of. */
export function resourceOf(resourceUri: string): Resource | undefined {
  const given = resourceUri.split('/')
  for (const [kind, pattern] of Object.entries(patterns)) {
    const wanted = pattern.split('/')
    const fits =
      wanted.length === given.length &&
      wanted.every((part, at) => part.startsWith(':') || same(part, given[at]))
    if (!fits) continue
    const named = wanted.flatMap((part, at) =>
      part.startsWith(':') ? [[part.slice(1), given[at]]] : [],
    )
    const ids = Object.fromEntries(named)
    // The ids are those that the pattern of the kind names.
    return { kind, ids, to: pageOf(kind, ids) } as Resource
  }
  return undefined
}

const same = (a: string, b: string | undefined) => a.toLowerCase() === b?.toLowerCase()

const pages: Partial<Record<string, string>> = {
  ecoProject: '/projects/:ecoProjectId',
  mbp: '/projects/:ecoProjectId/mbps/:mbpId',
  mbpClaim: '/projects/:ecoProjectId/mbps/:mbpId/claims/:mbpClaimId',
  checkpoint: '/projects/:ecoProjectId/mbps/:mbpId/claims/:mbpClaimId',
  processedClaim: '/processed-claims/:processedClaimId',
  checkpointResult: '/processed-claims/:processedClaimId',
  credit: '/credits/:creditId',
  proposal: '/proposals/:proposalId',
  esgScorecard: '/goals/:esgScorecardId',
  esgMilestone: '/goals/:esgScorecardId/milestones/:esgMilestoneId',
  esgReportingPeriod:
    '/goals/:esgScorecardId/milestones/:esgMilestoneId/periods/:esgReportingPeriodId',
}

function pageOf(kind: string, ids: Record<string, string>) {
  const address = pages[kind]?.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? '')
  // An address with its ids in it, which the types of the router cannot know.
  return address as '/' | undefined
}

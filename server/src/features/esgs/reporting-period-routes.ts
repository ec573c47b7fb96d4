import { route } from '../../http/route.ts'
import {
  changeReportingPeriod,
  seeReportingPeriod,
  viewReportingPeriod,
} from './reporting-period-usecases.ts'
import { ListQuery, ReportingPeriod, ReportingPeriodPage, ReportingPeriodPatch } from './schema.ts'
import { listedBy, reportingPeriodList } from './store.ts'
import { seeMilestone } from './usecases.ts'
import { reportingPeriodSummary } from './views.ts'

const tag = 'Emission goals'
const reportingPeriods = '/esgs/{esgScorecardId}/milestones/{esgMilestoneId}/reportingPeriods'
export const reportingPeriod = `${reportingPeriods}/{esgReportingPeriodId}`

type Params = Record<string, string>
export const reportingPeriodOf = ({
  esgScorecardId = '',
  esgMilestoneId = '',
  esgReportingPeriodId = '',
}: Params) => ({ esgScorecardId, esgMilestoneId, esgReportingPeriodId })

export const reportingPeriodRoutes = [
  route({
    id: 'esgReportingPeriodList',
    tag,
    method: 'GET',
    path: reportingPeriods,
    summary: 'List the reporting periods of a milestone with their figures, oldest first',
    description: `filter and orderBy: ${listedBy.reportingPeriods}.`,
    who: 'member',
    query: ListQuery,
    reply: ReportingPeriodPage,
    problems: ['not-found', 'invalid-filter'],
    async handle(ctx, { params, query }) {
      const { id } = await seeMilestone(ctx, reportingPeriodOf(params))
      const { rows, ...more } = await reportingPeriodList(ctx.tx, id, query)
      return { body: { items: rows.map(reportingPeriodSummary), ...more } }
    },
  }),

  route({
    id: 'esgReportingPeriodGet',
    tag,
    method: 'GET',
    path: reportingPeriod,
    summary: 'Get a reporting period: its emissions, its offsets, and where it stands',
    who: 'member',
    reply: ReportingPeriod,
    problems: ['not-found'],
    handle: (ctx, { params }) => viewReportingPeriod(ctx, reportingPeriodOf(params)),
  }),

  route({
    id: 'esgReportingPeriodUpdate',
    tag,
    method: 'PATCH',
    path: reportingPeriod,
    summary: 'Say which credits you look for to offset a reporting period',
    description: 'Member by member: what is absent stays, and null clears.',
    who: ['Buyer'],
    body: ReportingPeriodPatch,
    reply: ReportingPeriod,
    problems: ['dates-reversed', 'if-match-missing', 'stale-etag'],
    target: (ctx, params) => seeReportingPeriod(ctx, reportingPeriodOf(params)),
    handle: (ctx, { params, body }) => changeReportingPeriod(ctx, reportingPeriodOf(params), body),
  }),
]

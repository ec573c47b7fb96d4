import { acting } from '../../access.ts'
import { route } from '../../http/route.ts'
import { emissionRoutes } from './emission-routes.ts'
import { CreditMatchPage, CreditMatchQuery } from './match-schema.ts'
import { viewMatches } from './match-usecases.ts'
import { reportingPeriodRoutes } from './reporting-period-routes.ts'
import {
  ListQuery,
  Milestone,
  MilestonePage,
  MilestonePatch,
  NewMilestone,
  NewScorecard,
  Scorecard,
  ScorecardPage,
  ScorecardPatch,
} from './schema.ts'
import * as store from './store.ts'
import {
  changeMilestone,
  changeScorecard,
  createMilestone,
  createScorecard,
  deleteMilestone,
  seeMilestone,
  seeScorecard,
  viewMilestone,
  viewScorecard,
} from './usecases.ts'
import { milestoneViews, scorecardView } from './views.ts'

const tag = 'Emission goals'
const scorecard = '/esgs/{esgScorecardId}'
const milestones = `${scorecard}/milestones`
const milestone = `${milestones}/{esgMilestoneId}`

type Params = Record<string, string>
const scorecardOf = ({ esgScorecardId = '' }: Params) => ({ esgScorecardId })
const milestoneOf = ({ esgScorecardId = '', esgMilestoneId = '' }: Params) => ({
  esgScorecardId,
  esgMilestoneId,
})

export default [
  route({
    id: 'esgScorecardCreate',
    tag,
    method: 'POST',
    path: '/esgs',
    summary: 'Set an emission goal',
    description: 'Private to your organization, as are its milestones, periods and emissions.',
    who: ['Buyer'],
    body: NewScorecard,
    status: 201,
    reply: Scorecard,
    problems: [],
    handle: (ctx, { body }) => createScorecard(ctx, body),
  }),

  route({
    id: 'esgScorecardList',
    tag,
    method: 'GET',
    path: '/esgs',
    summary: 'List the emission goals of your organization',
    description: `Without their milestones. filter and orderBy: ${store.listedBy.scorecards}.`,
    who: 'member',
    query: ListQuery,
    reply: ScorecardPage,
    problems: ['invalid-filter'],
    async handle({ tx, actor }, { query }) {
      const { rows, ...more } = await store.scorecardList(tx, acting(actor).id, query)
      return { body: { items: rows.map(scorecardView), ...more } }
    },
  }),

  route({
    id: 'esgScorecardGet',
    tag,
    method: 'GET',
    path: scorecard,
    summary: 'Get an emission goal with its milestones and the figures of their periods',
    who: 'member',
    reply: Scorecard,
    problems: ['not-found'],
    handle: (ctx, { params }) => viewScorecard(ctx, scorecardOf(params)),
  }),

  route({
    id: 'esgScorecardUpdate',
    tag,
    method: 'PATCH',
    path: scorecard,
    summary: 'Change an emission goal',
    description: 'Other current emissions change the targets of all its reporting periods.',
    who: ['Buyer'],
    body: ScorecardPatch,
    reply: Scorecard,
    problems: ['if-match-missing', 'stale-etag'],
    target: (ctx, params) => seeScorecard(ctx, scorecardOf(params)),
    handle: (ctx, { params, body }) => changeScorecard(ctx, scorecardOf(params), body),
  }),

  route({
    id: 'esgMilestoneCreate',
    tag,
    method: 'POST',
    path: milestones,
    summary: 'Set a milestone on the way to an emission goal; its reporting periods are made',
    description:
      'The periods are calendar years, quarters or months, cut to the dates of the milestone. A scorecard has at most 2,000 of them.',
    who: ['Buyer'],
    body: NewMilestone,
    status: 201,
    reply: Milestone,
    problems: ['dates-reversed', 'too-many-reporting-periods'],
    target: (ctx, params) => seeScorecard(ctx, scorecardOf(params)),
    handle: (ctx, { params, body }) => createMilestone(ctx, scorecardOf(params), body),
  }),

  route({
    id: 'esgMilestoneList',
    tag,
    method: 'GET',
    path: milestones,
    summary: 'List the milestones of an emission goal with the figures of their periods',
    description: `filter and orderBy: ${store.listedBy.milestones}.`,
    who: 'member',
    query: ListQuery,
    reply: MilestonePage,
    problems: ['not-found', 'invalid-filter'],
    async handle(ctx, { params, query }) {
      const { id } = await seeScorecard(ctx, scorecardOf(params))
      const { rows, ...more } = await store.milestoneList(ctx.tx, id, query)
      return { body: { items: await milestoneViews(ctx.tx, rows), ...more } }
    },
  }),

  route({
    id: 'esgMilestoneGet',
    tag,
    method: 'GET',
    path: milestone,
    summary: 'Get a milestone with the figures of its reporting periods',
    who: 'member',
    reply: Milestone,
    problems: ['not-found'],
    handle: (ctx, { params }) => viewMilestone(ctx, milestoneOf(params)),
  }),

  route({
    id: 'esgMilestoneUpdate',
    tag,
    method: 'PATCH',
    path: milestone,
    summary: 'Change the name, the description or the target of a milestone',
    who: ['Buyer'],
    body: MilestonePatch,
    reply: Milestone,
    problems: ['if-match-missing', 'stale-etag'],
    target: (ctx, params) => seeMilestone(ctx, milestoneOf(params)),
    handle: (ctx, { params, body }) => changeMilestone(ctx, milestoneOf(params), body),
  }),

  route({
    id: 'esgMilestoneDelete',
    tag,
    method: 'DELETE',
    path: milestone,
    summary: 'Delete a milestone that has neither emissions nor offsets',
    who: ['Buyer'],
    status: 204,
    problems: ['milestone-in-use', 'if-match-missing', 'stale-etag'],
    target: (ctx, params) => seeMilestone(ctx, milestoneOf(params)),
    async handle(ctx, { params }) {
      await deleteMilestone(ctx, milestoneOf(params))
      return {}
    },
  }),

  ...reportingPeriodRoutes,
  ...emissionRoutes,

  route({
    id: 'creditMatch',
    tag,
    method: 'GET',
    path: '/credits/matches',
    summary: 'List the credits for sale that fit a reporting period of yours best, and why',
    description:
      'Listed credits of others that no proposal locks, by the share of the offsetPreferences that they fit, then the oldest vintage.',
    who: 'member',
    query: CreditMatchQuery,
    reply: CreditMatchPage,
    problems: ['not-found', 'invalid-filter'],
    handle: (ctx, { query }) => viewMatches(ctx, query),
  }),
]

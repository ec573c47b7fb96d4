import { route } from '../../http/route.ts'
import { reportingPeriod, reportingPeriodOf } from './reporting-period-routes.ts'
import {
  changeEmission,
  createEmission,
  deleteEmission,
  seeEmission,
  seeReportingPeriod,
  viewEmission,
} from './reporting-period-usecases.ts'
import { Emission, EmissionPage, EmissionPatch, ListQuery, NewEmission } from './schema.ts'
import { emissionList, listedBy } from './store.ts'
import { emissionView } from './views.ts'

const tag = 'Emission goals'
const emissions = `${reportingPeriod}/emissions`
const emission = `${emissions}/{emissionId}`

export const emissionRoutes = [
  route({
    id: 'emissionCreate',
    tag,
    method: 'POST',
    path: emissions,
    summary: 'Report an emission of a reporting period',
    who: ['Buyer'],
    body: NewEmission,
    status: 201,
    reply: Emission,
    problems: ['category-of-other-scope'],
    target: (ctx, params) => seeReportingPeriod(ctx, reportingPeriodOf(params)),
    handle: (ctx, { params, body }) => createEmission(ctx, reportingPeriodOf(params), body),
  }),

  route({
    id: 'emissionList',
    tag,
    method: 'GET',
    path: emissions,
    summary: 'List the emissions of a reporting period',
    description: `filter and orderBy: ${listedBy.emissions}.`,
    who: 'member',
    query: ListQuery,
    reply: EmissionPage,
    problems: ['not-found', 'invalid-filter'],
    async handle(ctx, { params, query }) {
      const path = reportingPeriodOf(params)
      const { id } = await seeReportingPeriod(ctx, path)
      const { rows, ...more } = await emissionList(ctx.tx, id, query)
      return { body: { items: rows.map((row) => emissionView(row, path)), ...more } }
    },
  }),

  route({
    id: 'emissionGet',
    tag,
    method: 'GET',
    path: emission,
    summary: 'Get an emission',
    who: 'member',
    reply: Emission,
    problems: ['not-found'],
    handle: (ctx, { params }) =>
      viewEmission(ctx, reportingPeriodOf(params), params.emissionId ?? ''),
  }),

  route({
    id: 'emissionUpdate',
    tag,
    method: 'PATCH',
    path: emission,
    summary: 'Change an emission',
    who: ['Buyer'],
    body: EmissionPatch,
    reply: Emission,
    problems: ['category-of-other-scope', 'if-match-missing', 'stale-etag'],
    target: (ctx, params) => seeEmission(ctx, reportingPeriodOf(params), params.emissionId ?? ''),
    handle: (ctx, { params, body }) =>
      changeEmission(ctx, reportingPeriodOf(params), params.emissionId ?? '', body),
  }),

  route({
    id: 'emissionDelete',
    tag,
    method: 'DELETE',
    path: emission,
    summary: 'Delete an emission',
    who: ['Buyer'],
    status: 204,
    problems: ['if-match-missing', 'stale-etag'],
    target: (ctx, params) => seeEmission(ctx, reportingPeriodOf(params), params.emissionId ?? ''),
    async handle(ctx, { params }) {
      await deleteEmission(ctx, reportingPeriodOf(params), params.emissionId ?? '')
      return {}
    },
  }),
]

import { Type } from 'typebox'
import { type Route, route } from '../../http/route.ts'
import { closed, oneOf } from '../../lib/schema.ts'
import audit from '../audit/routes.ts'
import claims from '../claims/routes.ts'
import ecoProjects from '../ecoprojects/routes.ts'
import esgs from '../esgs/routes.ts'
import files from '../files/routes.ts'
import imports from '../imports/routes.ts'
import marketplaces from '../marketplaces/routes.ts'
import organizations from '../organizations/routes.ts'
import processedClaims from '../processedclaims/routes.ts'
import proposals from '../proposals/routes.ts'
import reconciliations from '../reconciliations/routes.ts'
import webhooks from '../webhooks/routes.ts'
import { archive } from './archive/archive.ts'
import { cadt } from './cadt/cadt.ts'

const tag = 'Exports'

const read: readonly Route[] = [
  ...audit,
  ...organizations,
  ...files,
  ...ecoProjects,
  ...claims,
  ...processedClaims,
  ...proposals,
  ...marketplaces,
  ...esgs,
  ...webhooks,
  ...imports,
  ...reconciliations,
]

export default [
  route({
    id: 'exportArchive',
    tag,
    method: 'GET',
    path: '/exports/archive',
    summary: 'Everything of your organization as one archive',
    description:
      'A ZIP archive: lines of JSON for each kind of thing that the organization owns or takes part in, the contents of its files, a README and a manifest with the SHA-256 of each. All of one moment. An organization has one archive in the making at a time.',
    who: 'admin',
    reply: 'content',
    problems: [],
    handle: (ctx) => archive(read, ctx),
  }),

  route({
    id: 'exportCadt',
    tag,
    method: 'GET',
    path: '/exports/cadt',
    summary: 'Your registered projects and what you issued, for Climate Action Data Trust',
    description:
      'The tables of its data model 2.0: a workbook with a sheet for each, as its upload reads them, or one JSON document. Values that are on none of its pick-lists, and what it requires and is not known here, are left out and told in the report.',
    who: ['IssuingRegistry'],
    query: closed({
      format: Type.Optional(oneOf(['xlsx', 'json'], { default: 'xlsx' })),
    }),
    reply: 'content',
    problems: [],
    handle: (ctx, { query: { format = 'xlsx' } }) => cadt(ctx, format),
  }),
]

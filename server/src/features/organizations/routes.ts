import { type Route, route } from '../../http/route.ts'
import { found } from '../../lib/problem.ts'
import { administered } from './access.ts'
import apiKeys from './api-keys/routes.ts'
import { changeOrganization } from './change.ts'
import { createOrganization } from './create.ts'
import roleAssignments from './role-assignments/routes.ts'
import {
  CreatedOrganization,
  examples,
  NewOrganization,
  Organization,
  OrganizationPage,
  OrganizationPatch,
  OrganizationQuery,
} from './schema.ts'
import sessions from './sessions/routes.ts'
import { findOrganization, listOrganizations } from './store.ts'
import users from './users/routes.ts'
import { organizationView } from './view.ts'

const tag = 'Organizations'

export default [
  ...sessions,
  route({
    id: 'organizationList',
    tag,
    method: 'GET',
    path: '/organizations',
    summary: 'The directory of all organizations',
    description:
      'Filter by id, name, description, website, marketRoles, isOmnibusOrganization, createdAt, lastModifiedAt; order by id, name, createdAt, lastModifiedAt.',
    who: 'signedIn',
    query: OrganizationQuery,
    reply: OrganizationPage,
    problems: ['role-missing', 'invalid-filter'],
    example: { reply: examples.page },
    handle: async ({ tx }, { query }) => {
      const { rows, ...more } = await listOrganizations(tx, query)
      return { body: { items: rows.map(organizationView), ...more } }
    },
  }),
  route({
    id: 'organizationCreate',
    tag,
    method: 'POST',
    path: '/organizations',
    summary: 'Make an organization and its first Admin',
    description:
      'The answer holds a one-time link with which the Admin sets a password; null for an account that has one or belongs to another organization.',
    who: 'operator',
    body: NewOrganization,
    status: 201,
    reply: CreatedOrganization,
    problems: ['role-missing', 'user-is-operator'],
    isSecret: true,
    example: { body: examples.create, reply: examples.created },
    handle: async (ctx, { body }) => {
      const organization = await createOrganization(ctx, body)
      const { name, marketRoles } = body
      const audit = { details: { name, marketRoles } }
      return { body: organization, location: organization.resourceUri, version: 1, audit }
    },
  }),
  route({
    id: 'organizationGet',
    tag,
    method: 'GET',
    path: '/organizations/{organizationId}',
    summary: 'An organization as the directory shows it',
    who: 'signedIn',
    reply: Organization,
    problems: ['role-missing'],
    example: { reply: examples.organization },
    handle: async ({ tx }, { params }) => {
      const row = found(await findOrganization(tx, params.organizationId ?? ''))
      return { body: organizationView(row), version: row.version }
    },
  }),
  route({
    id: 'organizationPatch',
    tag,
    method: 'PATCH',
    path: '/organizations/{organizationId}',
    summary: 'Change what the directory says of an organization',
    description:
      'For an Admin of the organization. Its market roles are for the operator, who may change all but isOmnibusOrganization; market roles can be added, not removed.',
    who: 'signedIn',
    body: OrganizationPatch,
    reply: Organization,
    problems: [
      'organization-required',
      'role-missing',
      'admin-required',
      'operator-required',
      'not-owner',
      'if-match-missing',
      'stale-etag',
      'market-role-in-use',
      'market-role-not-held',
    ],
    example: { body: examples.patch, reply: examples.organization },
    target: administered,
    handle: async (ctx, { params, body }) => {
      const row = await changeOrganization(ctx, params, body)
      return { body: organizationView(row), version: row.version, audit: { details: body } }
    },
  }),
  ...users,
  ...roleAssignments,
  ...apiKeys,
] satisfies Route[]

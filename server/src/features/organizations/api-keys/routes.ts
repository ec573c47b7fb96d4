import { route } from '../../../http/route.ts'
import { found } from '../../../lib/problem.ts'
import { managementRead, ownOrganization } from '../access.ts'
import { PlainListQuery } from '../schema.ts'
import { fingerprint } from '../view.ts'
import { apiKeyView, createApiKey } from './create.ts'
import { ApiKey, ApiKeyPage, CreatedApiKey, examples, NewApiKey } from './schema.ts'
import { deleteApiKey, findApiKey, listApiKeys } from './store.ts'

const tag = 'API keys'
const path = '/organizations/{organizationId}/apiKeys'

export default [
  route({
    id: 'apiKeyList',
    tag,
    method: 'GET',
    path,
    summary: 'The API keys of your organization, without the keys themselves',
    description:
      'Filter by id, name, marketRole, userRole, createdAt, expiresAt; order by them, marketRole excepted.',
    who: 'contributor',
    query: PlainListQuery,
    reply: ApiKeyPage,
    problems: ['not-owner', 'invalid-filter'],
    example: { reply: examples.page },
    target: managementRead,
    handle: async (ctx, { params, query }) => {
      const { id } = await managementRead(ctx, params)
      const { rows, ...more } = await listApiKeys(ctx.tx, id, query)
      return { body: { items: rows.map(apiKeyView), ...more } }
    },
  }),
  route({
    id: 'apiKeyCreate',
    tag,
    method: 'POST',
    path,
    summary: 'Make an API key, which is shown once',
    description:
      'The key acts for the organization in the one role that you give it. It outlives the role of the user who made it: remove it when it is not needed. A key of an Admin for all market roles manages the organization as a user does.',
    who: 'admin',
    body: NewApiKey,
    status: 201,
    reply: CreatedApiKey,
    problems: ['not-owner', 'market-role-not-held'],
    isSecret: true,
    example: { body: examples.create, reply: examples.created },
    target: ownOrganization,
    handle: async (ctx, { params, body }) => {
      const apiKey = await createApiKey(ctx, params, body)
      const { name, keyHint, marketRole, userRole, expiresAt } = apiKey
      const details = { name, keyHint, marketRole, userRole, expiresAt }
      return { body: apiKey, location: apiKey.resourceUri, audit: { details } }
    },
  }),
  route({
    id: 'apiKeyGet',
    tag,
    method: 'GET',
    path: `${path}/{apiKeyId}`,
    summary: 'An API key of your organization, without the key itself',
    who: 'contributor',
    reply: ApiKey,
    problems: ['not-owner'],
    example: { reply: examples.apiKey },
    target: managementRead,
    handle: async (ctx, { params }) => {
      const { id } = await managementRead(ctx, params)
      const body = apiKeyView(found(await findApiKey(ctx.tx, id, params.apiKeyId ?? '')))
      return { body, version: fingerprint(body) }
    },
  }),
  route({
    id: 'apiKeyDelete',
    tag,
    method: 'DELETE',
    path: `${path}/{apiKeyId}`,
    summary: 'Remove an API key, which is refused from then on; no If-Match needed',
    who: 'admin',
    status: 204,
    problems: ['not-owner'],
    target: ownOrganization,
    handle: async (ctx, { params }) => {
      const { id } = await ownOrganization(ctx, params)
      const details = found(await deleteApiKey(ctx.tx, id, params.apiKeyId ?? ''))
      return { audit: { details } }
    },
  }),
]

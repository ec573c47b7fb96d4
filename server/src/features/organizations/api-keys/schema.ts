import { type Static, Type } from 'typebox'
import { closed, Id, Name, nullable, pageOf, ResourceUri, Time } from '../../../lib/schema.ts'
import { roleProperties } from '../schema.ts'

const apiKeyProperties = {
  id: Id,
  resourceUri: ResourceUri,
  name: Name,
  keyHint: Type.String({ description: 'The last four characters of the key' }),
  ...roleProperties,
  createdById: nullable(Id),
  createdAt: Time,
  expiresAt: Time,
  lastUsedAt: nullable(Time),
}
export const ApiKey = closed(apiKeyProperties, { $id: 'ApiKey' })
export type ApiKey = Static<typeof ApiKey>
export const ApiKeyPage = pageOf(ApiKey)

export const NewApiKey = closed({
  name: Name,
  ...roleProperties,
  expiresAt: Type.Optional(
    Type.String({ format: 'date-time', description: 'In 90 days unless said; within one year' }),
  ),
})
export type NewApiKey = Static<typeof NewApiKey>

export const CreatedApiKey = closed({
  ...apiKeyProperties,
  key: Type.String({ description: 'Shown once: send it as a Bearer token' }),
})

const apiKey: ApiKey = {
  id: '0198a1f0-7a10-7d3e-b1c4-6a2f0e9d8c31',
  resourceUri:
    '/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/apiKeys/0198a1f0-7a10-7d3e-b1c4-6a2f0e9d8c31',
  name: 'Field data import',
  keyHint: 'k3Zw',
  marketRole: 'Supplier',
  userRole: 'Contributor',
  createdById: '0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902',
  createdAt: '2026-03-02T10:00:00.000Z',
  expiresAt: '2026-05-31T10:00:00.000Z',
  lastUsedAt: null,
}
export const examples = {
  apiKey,
  page: { items: [apiKey] },
  create: { name: 'Field data import', marketRole: 'Supplier', userRole: 'Contributor' },
  created: { ...apiKey, key: 'ecs_key_Vb2m…k3Zw' },
}

import { createHash } from 'node:crypto'
import type { Organization } from './schema.ts'
import type { OrganizationRow } from './store.ts'

export function organizationView(row: OrganizationRow): Organization {
  return {
    id: row.id,
    resourceUri: `/organizations/${row.id}`,
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    name: row.name,
    description: row.description,
    website: row.website,
    marketRoles: row.marketRoles,
    isOmnibusOrganization: row.isOmnibusOrganization,
  }
}

/** The ETag of what has no version of its own: it changes exactly with what is answered. */
export function fingerprint(body: unknown): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22)
}

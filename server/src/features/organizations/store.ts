import { type Selectable, sql } from 'kysely'
import { listSpec, page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import type { MarketRole, Organizations } from '../../db/tables.ts'
import { newId } from '../../lib/ids.ts'
import type { OrganizationQuery } from './schema.ts'

export type OrganizationRow = Selectable<Organizations>

const spec = listSpec('organizations', {
  name: { sql: sql.ref('organizations.name'), kind: 'text', isOrdered: true },
  description: { sql: sql.ref('organizations.description'), kind: 'text' },
  website: { sql: sql.ref('organizations.website'), kind: 'text' },
  marketRoles: { sql: sql.ref('organizations.marketRoles'), kind: 'texts' },
  isOmnibusOrganization: { sql: sql.ref('organizations.isOmnibusOrganization'), kind: 'boolean' },
})

export async function listOrganizations(tx: Tx, request: OrganizationQuery) {
  const { marketRole, q } = request
  let rows = tx.selectFrom('organizations').selectAll()
  if (marketRole) {
    rows = rows.where(sql<boolean>`market_roles @> array[${marketRole}]`)
  }
  if (q !== undefined) {
    const pattern = `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`
    rows = rows.where(({ or, eb }) =>
      or([eb('name', 'ilike', pattern), eb('description', 'ilike', pattern)]),
    )
  }
  return page(rows, spec, request)
}

export async function findOrganization(tx: Tx, id: string): Promise<OrganizationRow | undefined> {
  return tx.selectFrom('organizations').selectAll().where('id', '=', id).executeTakeFirst()
}

/**
 * Locks the organization, which every write on it and on who acts for it takes first. Whoever only
 * refers to the organization, as every record of the audit does, need not wait.
 */
export async function lockOrganization(tx: Tx, id: string): Promise<OrganizationRow> {
  return tx
    .selectFrom('organizations')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

interface NewRow {
  name: string
  marketRoles: MarketRole[]
  description: string | null
  website: string | null
}

export async function insertOrganization(tx: Tx, row: NewRow, now: Date) {
  return tx
    .insertInto('organizations')
    .values({ ...row, id: newId(), createdAt: now, lastModifiedAt: now })
    .returningAll()
    .executeTakeFirstOrThrow()
}

type Changes = Partial<NewRow & { isOmnibusOrganization: boolean }>

/** Writes the changes; every one makes a new version. */
export async function updateOrganization(tx: Tx, id: string, changes: Changes, now: Date) {
  return tx
    .updateTable('organizations')
    .set({ ...changes, lastModifiedAt: now })
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

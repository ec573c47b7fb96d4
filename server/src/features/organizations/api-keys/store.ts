import { type Selectable, sql } from 'kysely'
import type { ActingOrganization, RoleAssignment } from '../../../ctx.ts'
import { type ListSpec, page } from '../../../db/list.ts'
import type { Tx } from '../../../db/open.ts'
import type { ApiKeys } from '../../../db/tables.ts'
import { newId } from '../../../lib/ids.ts'
import type { ListQuery } from '../../../lib/schema.ts'

export type ApiKeyRow = Omit<Selectable<ApiKeys>, 'keyHash'>

const MINUTE_MS = 60_000
const columns = [
  'id',
  'organizationId',
  'name',
  'keyHint',
  'marketRole',
  'userRole',
  'createdBy',
  'createdAt',
  'expiresAt',
  'lastUsedAt',
] as const

interface LiveApiKey {
  id: string
  lastUsedAt: Date | null
  organization: ActingOrganization
  roleAssignment: RoleAssignment
}

/** The key of that hash and its organization, unless it has expired. */
export async function findLiveApiKey(
  tx: Tx,
  keyHash: Buffer,
  now: Date,
): Promise<LiveApiKey | undefined> {
  const row = await tx
    .selectFrom('apiKeys')
    .innerJoin('organizations', 'organizations.id', 'apiKeys.organizationId')
    .select(['apiKeys.id', 'apiKeys.marketRole', 'apiKeys.userRole', 'apiKeys.lastUsedAt'])
    .select(['organizations.id as organizationId', 'organizations.name'])
    .select(['organizations.marketRoles', 'organizations.isOmnibusOrganization'])
    .where('apiKeys.keyHash', '=', keyHash)
    .where('apiKeys.expiresAt', '>', now)
    .executeTakeFirst()
  if (!row) return undefined
  const { id, lastUsedAt, marketRole, userRole, organizationId, ...organization } = row
  return {
    id,
    lastUsedAt,
    organization: { id: organizationId, ...organization },
    roleAssignment: { marketRole, userRole },
  }
}

/**
 * Notes that the key is in use, once a minute at most. It is only told to the Admin: a request must
 * not fail because it cannot be written, so whatever goes wrong here is left.
 */
export async function touchApiKey(tx: Tx, key: Pick<ApiKeyRow, 'id' | 'lastUsedAt'>, now: Date) {
  const minuteAgo = new Date(now.getTime() - MINUTE_MS)
  if (key.lastUsedAt && key.lastUsedAt > minuteAgo) return
  await tx
    .updateTable('apiKeys')
    .set({ lastUsedAt: now })
    .where('id', '=', key.id)
    .where(({ or, eb }) => or([eb('lastUsedAt', 'is', null), eb('lastUsedAt', '<=', minuteAgo)]))
    .execute()
    .catch(() => undefined)
}

export async function findApiKey(
  tx: Tx,
  organizationId: string,
  id: string,
): Promise<ApiKeyRow | undefined> {
  return tx
    .selectFrom('apiKeys')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

const createdAt = sql.ref('apiKeys.createdAt')
const spec: ListSpec = {
  id: sql.ref('apiKeys.id'),
  createdAt,
  // A key never changes.
  lastModifiedAt: createdAt,
  attributes: {
    id: { sql: sql.ref('apiKeys.id'), kind: 'id', isOrdered: true },
    name: { sql: sql.ref('apiKeys.name'), kind: 'text', isOrdered: true },
    marketRole: { sql: sql.ref('apiKeys.marketRole'), kind: 'text' },
    userRole: { sql: sql.ref('apiKeys.userRole'), kind: 'text', isOrdered: true },
    createdAt: { sql: createdAt, kind: 'time', isOrdered: true },
    expiresAt: { sql: sql.ref('apiKeys.expiresAt'), kind: 'time', isOrdered: true },
  },
}

export async function listApiKeys(tx: Tx, organizationId: string, request: ListQuery) {
  const rows = tx.selectFrom('apiKeys').select(columns).where('organizationId', '=', organizationId)
  return page(rows, spec, request)
}

export async function insertApiKey(
  tx: Tx,
  key: Omit<Selectable<ApiKeys>, 'id' | 'lastUsedAt'>,
): Promise<ApiKeyRow> {
  return tx
    .insertInto('apiKeys')
    .values({ ...key, id: newId() })
    .returning(columns)
    .executeTakeFirstOrThrow()
}

/** What the key was; undefined where there was none. */
export async function deleteApiKey(tx: Tx, organizationId: string, id: string) {
  return tx
    .deleteFrom('apiKeys')
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .returning(['name', 'keyHint', 'marketRole', 'userRole'])
    .executeTakeFirst()
}

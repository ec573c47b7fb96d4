import { type Selectable, sql } from 'kysely'
import type { RoleAssignment } from '../../../ctx.ts'
import { type ListSpec, page } from '../../../db/list.ts'
import type { Tx } from '../../../db/open.ts'
import type { RoleAssignments, UserRole } from '../../../db/tables.ts'
import { newId } from '../../../lib/ids.ts'
import type { ListQuery } from '../../../lib/schema.ts'

export type RoleAssignmentRow = Selectable<RoleAssignments>

const createdAt = sql.ref('roleAssignments.createdAt')
const spec: ListSpec = {
  id: sql.ref('roleAssignments.id'),
  createdAt,
  lastModifiedAt: createdAt,
  attributes: {
    id: { sql: sql.ref('roleAssignments.id'), kind: 'id', isOrdered: true },
    userId: { sql: sql.ref('roleAssignments.userId'), kind: 'id', isOrdered: true },
    marketRole: { sql: sql.ref('roleAssignments.marketRole'), kind: 'text' },
    userRole: { sql: sql.ref('roleAssignments.userRole'), kind: 'text', isOrdered: true },
    createdAt: { sql: createdAt, kind: 'time', isOrdered: true },
  },
}

export async function listRoles(tx: Tx, organizationId: string, request: ListQuery) {
  const rows = tx
    .selectFrom('roleAssignments')
    .selectAll()
    .where('organizationId', '=', organizationId)
  return page(rows, spec, request)
}

export async function findRole(
  tx: Tx,
  organizationId: string,
  id: string,
): Promise<RoleAssignmentRow | undefined> {
  return tx
    .selectFrom('roleAssignments')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The roles of these users in the organization, the oldest first. */
export async function findRolesOf(
  tx: Tx,
  organizationId: string,
  userIds: string[],
): Promise<RoleAssignmentRow[]> {
  if (userIds.length === 0) return []
  return tx
    .selectFrom('roleAssignments')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .where('userId', 'in', userIds)
    .orderBy('id')
    .execute()
}

export async function belongsElsewhere(
  tx: Tx,
  userId: string,
  organizationId: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('roleAssignments')
    .select('id')
    .where('userId', '=', userId)
    .where('organizationId', '<>', organizationId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The users who are Admins for all market roles, of whom one has to stay. */
export async function findAdminIds(tx: Tx, organizationId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('roleAssignments')
    .select('userId')
    .where('organizationId', '=', organizationId)
    .where('userRole', '=', 'Admin')
    .where('marketRole', 'is', null)
    .execute()
  return rows.map(({ userId }) => userId)
}

/** A constraint of the database refuses a second role for the same market role. */
export async function insertRoles(
  tx: Tx,
  organizationId: string,
  userId: string,
  roles: readonly RoleAssignment[],
  now: Date,
): Promise<RoleAssignmentRow[]> {
  return tx
    .insertInto('roleAssignments')
    .values(roles.map((role) => ({ ...role, id: newId(), organizationId, userId, createdAt: now })))
    .returningAll()
    .execute()
}

export async function updateRole(tx: Tx, id: string, userRole: UserRole) {
  return tx
    .updateTable('roleAssignments')
    .set({ userRole })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function deleteRole(tx: Tx, id: string) {
  await tx.deleteFrom('roleAssignments').where('id', '=', id).execute()
}

export async function deleteRolesOf(tx: Tx, organizationId: string, userId: string) {
  await tx
    .deleteFrom('roleAssignments')
    .where('organizationId', '=', organizationId)
    .where('userId', '=', userId)
    .execute()
}

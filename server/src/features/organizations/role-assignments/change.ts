import type { Ctx, RoleAssignment as Role } from '../../../ctx.ts'
import type { MarketRole } from '../../../db/tables.ts'
import { present } from '../../../lib/assert.ts'
import { found, type ProblemCode, refuse } from '../../../lib/problem.ts'
import { ownOrganization } from '../access.ts'
import { lockOrganization } from '../store.ts'
import type { NewRoleAssignment, RoleAssignment } from './schema.ts'
import {
  deleteRole,
  deleteRolesOf,
  findAdminIds,
  findRole,
  findRolesOf,
  insertRoles,
  type RoleAssignmentRow,
  updateRole,
} from './store.ts'

type Params = Record<string, string>

/** Gives a user of the organization a further role. */
export async function addRole(ctx: Ctx, params: Params, body: NewRoleAssignment) {
  const { userId, ...role } = body
  const { id, marketRoles } = await lockOwn(ctx, params)
  const earlier = await findRolesOf(ctx.tx, id, [userId])

  if (earlier.length === 0) refuse('user-unknown')
  refuse(rolesRefusal([role], marketRoles))

  const [row] = await insertRoles(ctx.tx, id, userId, [role], ctx.now)
  return roleAssignmentView(present(row, 'one role is written, one comes back'))
}

/** The role as it is now, and what it was before. */
export async function changeRole(ctx: Ctx, params: Params, { userRole }: Pick<Role, 'userRole'>) {
  const { id } = await lockOwn(ctx, params)
  const role = found(await findRole(ctx.tx, id, params.roleAssignmentId ?? ''))
  const adminIds = await findAdminIds(ctx.tx, id)

  if (userRole !== 'Admin') refuse(adminRefusal([role], adminIds))

  const changed = await updateRole(ctx.tx, role.id, userRole)
  return { role: roleAssignmentView(changed), userRoleBefore: role.userRole }
}

/** The role that was taken. */
export async function removeRole(ctx: Ctx, params: Params) {
  const { id } = await lockOwn(ctx, params)
  const role = found(await findRole(ctx.tx, id, params.roleAssignmentId ?? ''))
  const adminIds = await findAdminIds(ctx.tx, id)

  refuse(adminRefusal([role], adminIds))

  await deleteRole(ctx.tx, role.id)
  return roleAssignmentView(role)
}

/**
 * The user acts for the organization no longer; returns the roles that were taken. The account stays:
 * it may belong elsewhere.
 */
export async function removeUser(ctx: Ctx, params: Params) {
  const { id } = await lockOwn(ctx, params)
  const userId = params.userId ?? ''
  const roles = await findRolesOf(ctx.tx, id, [userId])
  found(roles[0])
  const adminIds = await findAdminIds(ctx.tx, id)

  refuse(adminRefusal(roles, adminIds))

  await deleteRolesOf(ctx.tx, id, userId)
  return roles.map(({ marketRole, userRole }) => ({ marketRole, userRole }))
}

/** Locked, so that of the two last Admins who remove each other only one succeeds. */
async function lockOwn(ctx: Ctx, params: Params) {
  const { id } = await ownOrganization(ctx, params)
  return lockOrganization(ctx.tx, id)
}

/** Why the organization cannot lose these roles: one Admin for all market roles has to stay. */
function adminRefusal(
  roles: readonly RoleAssignmentRow[],
  adminIds: readonly string[],
): ProblemCode | undefined {
  const [only] = adminIds.length === 1 ? adminIds : []
  const isLost = roles.some(
    ({ userId, marketRole, userRole }) =>
      userId === only && marketRole === null && userRole === 'Admin',
  )
  return isLost ? 'last-admin' : undefined
}

/** Why these roles cannot be given in an organization with those market roles. */
export function rolesRefusal(
  roles: readonly Pick<Role, 'marketRole'>[],
  held: readonly MarketRole[],
): ProblemCode | undefined {
  const isHeld = roles.every(({ marketRole }) => marketRole === null || held.includes(marketRole))
  return isHeld ? undefined : 'market-role-not-held'
}

export function roleAssignmentView(row: RoleAssignmentRow): RoleAssignment {
  return {
    id: row.id,
    resourceUri: `/organizations/${row.organizationId}/roleAssignments/${row.id}`,
    userId: row.userId,
    marketRole: row.marketRole,
    userRole: row.userRole,
    createdAt: row.createdAt.toISOString(),
  }
}

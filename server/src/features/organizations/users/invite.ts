import type { Ctx, RoleAssignment } from '../../../ctx.ts'
import type { Tx } from '../../../db/open.ts'
import { found, type ProblemCode, refuse } from '../../../lib/problem.ts'
import { administered, ownOrganization } from '../access.ts'
import { createInvitation } from '../invitations/create.ts'
import { deleteOpenInvitations } from '../invitations/store.ts'
import { rolesRefusal } from '../role-assignments/change.ts'
import { belongsElsewhere, findRolesOf, insertRoles } from '../role-assignments/store.ts'
import { deleteSessionsOf } from '../sessions/store.ts'
import { deleteIdentitiesOf } from '../sign-on/store.ts'
import { lockOrganization } from '../store.ts'
import type { NewUser, User } from './schema.ts'
import { findOrInsertUser, findUser, lockUser, type UserRow } from './store.ts'

type Params = Record<string, string>

/** Adds a user to the caller's organization, and invites who has no account. */
export async function addUser(ctx: Ctx, params: Params, body: NewUser) {
  const own = await ownOrganization(ctx, params)
  const { id, marketRoles } = await lockOrganization(ctx.tx, own.id)

  refuse(rolesRefusal(body.roleAssignments, marketRoles))

  const { user, invitation } = await addMember(ctx, id, body, body.roleAssignments)
  return { ...(await userView(ctx.tx, id, user)), invitation }
}

/**
 * Gives whoever has that address these roles in the organization. A link that opens the account
 * goes to the Admin only if nobody else has a part in it: otherwise adding somebody by address
 * would be a way to take over what that person may do elsewhere. For the same reason links to an
 * account that is in use end when a second organization comes to it.
 */
export async function addMember(
  { tx, now }: Pick<Ctx, 'tx' | 'now'>,
  organizationId: string,
  person: { email: string; name: string },
  roles: readonly RoleAssignment[],
) {
  const user = await findOrInsertUser(tx, person, now)
  const isElsewhere = await belongsElsewhere(tx, user.id, organizationId)

  if (user.isOperator) refuse('user-is-operator')

  await insertRoles(tx, organizationId, user.id, roles, now)
  const isInUse = user.hasPassword || user.hasProvider
  if (isElsewhere && isInUse) await deleteOpenInvitations(tx, user.id)
  const isOurs = !isElsewhere && !isInUse
  return { user, invitation: isOurs ? await createInvitation(tx, user.id, now) : null }
}

/** A new one-time link: for who lost the first one, let it expire or forgot the password. */
export async function inviteAgain(ctx: Ctx, params: Params) {
  const { tx, actor, now } = ctx
  const { id } = await administered(ctx, params)
  const { id: userId } = found(await findUser(tx, id, params.userId ?? ''))
  const user = await lockUser(tx, userId)
  const isElsewhere = await belongsElsewhere(tx, userId, id)

  if (!actor.isOperator) refuse(invitationRefusal(user, isElsewhere))

  return createInvitation(tx, userId, now)
}

/**
 * The user is nobody's at any provider any more, and signed in nowhere: for whom a provider knows by
 * another subject now, or who was bound wrongly. The next sign-in binds anew.
 */
export async function unbindUser(ctx: Ctx, params: Params) {
  const { tx, actor } = ctx
  const { id } = await administered(ctx, params)
  const { id: userId } = found(await findUser(tx, id, params.userId ?? ''))
  const user = await lockUser(tx, userId)
  const isElsewhere = await belongsElsewhere(tx, userId, id)

  if (!actor.isOperator) refuse(invitationRefusal(user, isElsewhere))

  const issuers = await deleteIdentitiesOf(tx, userId)
  await deleteSessionsOf(tx, userId)
  return { aboutUserId: userId, details: { issuers } }
}

/** Why an Admin of one organization opens no way into this account. */
function invitationRefusal(user: UserRow, isElsewhere: boolean): ProblemCode | undefined {
  return user.isOperator || isElsewhere ? 'user-of-others' : undefined
}

export async function userViews(tx: Tx, organizationId: string, rows: UserRow[]): Promise<User[]> {
  const roles = await findRolesOf(
    tx,
    organizationId,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    resourceUri: `/organizations/${organizationId}/users/${row.id}`,
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    email: row.email,
    name: row.name,
    hasPassword: row.hasPassword,
    hasProvider: row.hasProvider,
    roleAssignments: roles
      .filter(({ userId }) => userId === row.id)
      .map(({ id, marketRole, userRole }) => ({ id, marketRole, userRole })),
  }))
}

export async function userView(tx: Tx, organizationId: string, row: UserRow): Promise<User> {
  const [view] = await userViews(tx, organizationId, [row])
  return found(view)
}

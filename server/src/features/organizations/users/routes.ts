import { route } from '../../../http/route.ts'
import { found } from '../../../lib/problem.ts'
import { administered, managementRead, ownOrganization } from '../access.ts'
import { removeUser } from '../role-assignments/change.ts'
import { Invitation } from '../schema.ts'
import { fingerprint } from '../view.ts'
import { addUser, inviteAgain, unbindUser, userView, userViews } from './invite.ts'
import { examples, InvitedUser, NewUser, User, UserPage, UserQuery } from './schema.ts'
import { findUser, listUsers } from './store.ts'

const tag = 'Users'
const path = '/organizations/{organizationId}/users'
const readers =
  'For a Contributor or Admin of the organization, and for the operator in every organization.'

/** Of what an Admin does to a user of the organization alone. */
const refusedToOthers = [
  'organization-required',
  'role-missing',
  'admin-required',
  'not-owner',
  'user-of-others',
] as const

export default [
  route({
    id: 'userList',
    tag,
    method: 'GET',
    path,
    summary: 'The users of your organization, with their roles there',
    description: `Filter and order by id, email, name, createdAt, lastModifiedAt. ${readers}`,
    who: 'signedIn',
    query: UserQuery,
    reply: UserPage,
    problems: ['organization-required', 'role-missing', 'not-owner', 'invalid-filter'],
    example: { reply: examples.page },
    target: managementRead,
    handle: async (ctx, { params, query }) => {
      const { id } = await managementRead(ctx, params)
      const { rows, ...more } = await listUsers(ctx.tx, id, query)
      return { body: { items: await userViews(ctx.tx, id, rows), ...more } }
    },
  }),
  route({
    id: 'userCreate',
    tag,
    method: 'POST',
    path,
    summary: 'Add a user to your organization',
    description:
      'Somebody without an account gets one, and the answer holds a one-time link for setting the password: hand it over by a safe way. Whoever has an account already, as a user of another organization, only gets the roles, and `invitation` is null. An account is known by its address alone: make sure that it is the person you mean.',
    who: 'admin',
    body: NewUser,
    status: 201,
    reply: InvitedUser,
    problems: ['not-owner', 'market-role-not-held', 'role-assignment-exists', 'user-is-operator'],
    isSecret: true,
    example: { body: examples.create, reply: examples.invited },
    target: ownOrganization,
    handle: async (ctx, { params, body }) => {
      const user = await addUser(ctx, params, body)
      const { roleAssignments } = body
      const audit = { aboutUserId: user.id, details: { roleAssignments } }
      return { body: user, location: user.resourceUri, audit }
    },
  }),
  route({
    id: 'userGet',
    tag,
    method: 'GET',
    path: `${path}/{userId}`,
    summary: 'A user of your organization, with the roles there',
    description: readers,
    who: 'signedIn',
    reply: User,
    problems: ['organization-required', 'role-missing', 'not-owner'],
    example: { reply: examples.user },
    target: managementRead,
    handle: async (ctx, { params }) => {
      const { id } = await managementRead(ctx, params)
      const row = found(await findUser(ctx.tx, id, params.userId ?? ''))
      const body = await userView(ctx.tx, id, row)
      return { body, version: fingerprint(body) }
    },
  }),
  route({
    id: 'userDelete',
    tag,
    method: 'DELETE',
    path: `${path}/{userId}`,
    summary: 'Remove a user from your organization; no If-Match needed',
    description:
      'All roles of the user there end at once; the account and API keys that the user made stay. One Admin has to stay.',
    who: 'admin',
    status: 204,
    problems: ['not-owner', 'last-admin'],
    target: ownOrganization,
    handle: async (ctx, { params }) => {
      const roleAssignments = await removeUser(ctx, params)
      return { audit: { aboutUserId: params.userId, details: { roleAssignments } } }
    },
  }),
  route({
    id: 'userInvite',
    tag,
    method: 'POST',
    path: `${path}/{userId}/invitation`,
    summary: 'Make a new one-time link with which the user sets a password',
    description:
      'It replaces the earlier link. For an Admin of the organization if the user belongs to no other one, and for the operator.',
    who: 'signedIn',
    status: 201,
    reply: Invitation,
    problems: refusedToOthers,
    isSecret: true,
    example: { reply: examples.invitation },
    target: administered,
    handle: async (ctx, { params }) => ({
      body: await inviteAgain(ctx, params),
      audit: { aboutUserId: params.userId },
    }),
  }),
  route({
    id: 'userIdentitiesDelete',
    tag,
    method: 'DELETE',
    path: `${path}/{userId}/identities`,
    summary: 'Forget by which providers a user signs in; no If-Match needed',
    description:
      'For whom a provider knows by another subject now. All sessions of the user end. The next sign-in by a provider binds the account anew, by its address; where it has a password, only while a link to it waits. For an Admin of the organization if the user belongs to no other one, and for the operator.',
    who: 'signedIn',
    status: 204,
    problems: refusedToOthers,
    target: administered,
    handle: async (ctx, { params }) => ({ audit: await unbindUser(ctx, params) }),
  }),
]

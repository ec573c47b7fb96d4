import { route } from '../../../http/route.ts'
import { found } from '../../../lib/problem.ts'
import { managementRead, ownOrganization } from '../access.ts'
import { PlainListQuery } from '../schema.ts'
import { fingerprint } from '../view.ts'
import { addRole, changeRole, removeRole, roleAssignmentView } from './change.ts'
import {
  examples,
  NewRoleAssignment,
  RoleAssignment,
  RoleAssignmentPage,
  RoleAssignmentPatch,
} from './schema.ts'
import { findRole, listRoles } from './store.ts'

const tag = 'Users'
const path = '/organizations/{organizationId}/roleAssignments'

export default [
  route({
    id: 'roleAssignmentList',
    tag,
    method: 'GET',
    path,
    summary: 'Who has which role in your organization',
    description:
      'Filter by id, userId, marketRole, userRole, createdAt; order by them, marketRole excepted.',
    who: 'contributor',
    query: PlainListQuery,
    reply: RoleAssignmentPage,
    problems: ['not-owner', 'invalid-filter'],
    example: { reply: examples.page },
    target: managementRead,
    handle: async (ctx, { params, query }) => {
      const { id } = await managementRead(ctx, params)
      const { rows, ...more } = await listRoles(ctx.tx, id, query)
      return { body: { items: rows.map(roleAssignmentView), ...more } }
    },
  }),
  route({
    id: 'roleAssignmentCreate',
    tag,
    method: 'POST',
    path,
    summary: 'Give a user of your organization a further role',
    who: 'admin',
    body: NewRoleAssignment,
    status: 201,
    reply: RoleAssignment,
    problems: ['not-owner', 'user-unknown', 'market-role-not-held', 'role-assignment-exists'],
    example: { body: examples.create, reply: examples.roleAssignment },
    target: ownOrganization,
    handle: async (ctx, { params, body }) => {
      const role = await addRole(ctx, params, body)
      const { userId: aboutUserId, ...details } = body
      const audit = { aboutUserId, details }
      return { body: role, location: role.resourceUri, version: fingerprint(role), audit }
    },
  }),
  route({
    id: 'roleAssignmentGet',
    tag,
    method: 'GET',
    path: `${path}/{roleAssignmentId}`,
    summary: 'A role of a user in your organization',
    who: 'contributor',
    reply: RoleAssignment,
    problems: ['not-owner'],
    example: { reply: examples.roleAssignment },
    target: managementRead,
    handle: async (ctx, { params }) => {
      const { id } = await managementRead(ctx, params)
      const row = found(await findRole(ctx.tx, id, params.roleAssignmentId ?? ''))
      const body = roleAssignmentView(row)
      return { body, version: fingerprint(body) }
    },
  }),
  route({
    id: 'roleAssignmentPatch',
    tag,
    method: 'PATCH',
    path: `${path}/{roleAssignmentId}`,
    summary: 'Change the user role; no If-Match needed',
    description: 'For another market role make another assignment. One Admin has to stay.',
    who: 'admin',
    body: RoleAssignmentPatch,
    reply: RoleAssignment,
    problems: ['not-owner', 'last-admin'],
    example: { body: examples.patch, reply: examples.roleAssignment },
    target: ownOrganization,
    handle: async (ctx, { params, body }) => {
      const { role, userRoleBefore } = await changeRole(ctx, params, body)
      const { userId: aboutUserId, marketRole, userRole } = role
      const audit = { aboutUserId, details: { marketRole, userRole, userRoleBefore } }
      return { body: role, version: fingerprint(role), audit }
    },
  }),
  route({
    id: 'roleAssignmentDelete',
    tag,
    method: 'DELETE',
    path: `${path}/{roleAssignmentId}`,
    summary: 'Take a role from a user; no If-Match needed',
    description: 'With the last role the user leaves the organization. One Admin has to stay.',
    who: 'admin',
    status: 204,
    problems: ['not-owner', 'last-admin'],
    target: ownOrganization,
    handle: async (ctx, { params }) => {
      const { userId: aboutUserId, marketRole, userRole } = await removeRole(ctx, params)
      return { audit: { aboutUserId, details: { marketRole, userRole } } }
    },
  }),
]

import { type Static, Type } from 'typebox'
import { closed, Id, pageOf, ResourceUri, Time } from '../../../lib/schema.ts'
import { roleProperties } from '../schema.ts'

const properties = {
  id: Id,
  resourceUri: ResourceUri,
  userId: Id,
  ...roleProperties,
  createdAt: Time,
}
export const RoleAssignment = closed(properties, { $id: 'RoleAssignment' })
export type RoleAssignment = Static<typeof RoleAssignment>
export const RoleAssignmentPage = pageOf(RoleAssignment)

export const NewRoleAssignment = closed({
  userId: Type.String({ format: 'uuid', description: 'A user of the organization' }),
  ...roleProperties,
})
export type NewRoleAssignment = Static<typeof NewRoleAssignment>

export const RoleAssignmentPatch = closed({ userRole: roleProperties.userRole })
export type RoleAssignmentPatch = Static<typeof RoleAssignmentPatch>

const roleAssignment: RoleAssignment = {
  id: '0198a1f0-6d1e-7f01-a2b3-90c1d2e3f405',
  resourceUri:
    '/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/roleAssignments/0198a1f0-6d1e-7f01-a2b3-90c1d2e3f405',
  userId: '0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902',
  marketRole: null,
  userRole: 'Admin',
  createdAt: '2026-03-02T09:30:00.000Z',
}
export const examples = {
  roleAssignment,
  page: { items: [roleAssignment] },
  create: { userId: roleAssignment.userId, marketRole: 'Supplier', userRole: 'Contributor' },
  patch: { userRole: 'Admin' },
}

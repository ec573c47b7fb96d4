import { type Static, Type } from 'typebox'
import {
  assetProperties,
  closed,
  Id,
  listQuery,
  Name,
  nullable,
  pageOf,
} from '../../../lib/schema.ts'
import { Email, Invitation, invitationExample, Role, roleProperties } from '../schema.ts'

const userProperties = {
  ...assetProperties,
  email: Type.String(),
  name: Type.String(),
  hasPassword: Type.Boolean({ description: 'False until the first invitation has been used' }),
  hasProvider: Type.Boolean({
    description: 'The user has signed in by an OpenID Connect provider',
  }),
  roleAssignments: Type.Array(closed({ id: Id, ...roleProperties }, { $id: 'UserRoleAssignment' })),
}
export const User = closed(userProperties, { $id: 'User' })
export type User = Static<typeof User>

export const UserQuery = listQuery({})
export const UserPage = pageOf(User)

export const NewUser = closed({
  email: Email,
  name: Name,
  roleAssignments: Type.Array(Role, { minItems: 1, maxItems: 6 }),
})
export type NewUser = Static<typeof NewUser>

export const InvitedUser = closed({ ...userProperties, invitation: nullable(Invitation) })

const user: User = {
  id: '0198a1f2-0b7e-7a15-8c46-1f2e3d4c5b6a',
  resourceUri:
    '/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11/users/0198a1f2-0b7e-7a15-8c46-1f2e3d4c5b6a',
  createdAt: '2026-03-02T11:00:00.000Z',
  lastModifiedAt: '2026-03-02T11:00:00.000Z',
  email: 'juma@riftvalley.example',
  name: 'Juma Kariuki',
  hasPassword: false,
  hasProvider: false,
  roleAssignments: [
    {
      id: '0198a1f2-0b7f-7c00-b1a2-c3d4e5f60718',
      marketRole: 'Supplier',
      userRole: 'Contributor',
    },
  ],
}
export const examples = {
  user,
  page: { items: [user] },
  create: {
    email: user.email,
    name: user.name,
    roleAssignments: [{ marketRole: 'Supplier', userRole: 'Contributor' }],
  },
  invited: { ...user, invitation: invitationExample },
  invitation: invitationExample,
}

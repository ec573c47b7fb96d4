import { type Static, Type } from 'typebox'
import type { MarketRole, UserRole } from '../../db/tables.ts'
import {
  assetProperties,
  closed,
  Description,
  Id,
  Link,
  listProperties,
  listQuery,
  Name,
  nullable,
  oneOf,
  pageOf,
  patchOf,
  Time,
  text,
} from '../../lib/schema.ts'

export const MarketRoleName = oneOf<MarketRole>(
  ['Supplier', 'IssuingRegistry', 'ValidationAndVerificationBody', 'Marketplace', 'Buyer'],
  { description: 'What an organization does in the market' },
)
export const UserRoleName = oneOf<UserRole>(['Admin', 'Contributor', 'Reader'], {
  description:
    'Admin: all data, and manages the organization; Contributor: all data; Reader: reads',
})
const MarketRoles = Type.Array(MarketRoleName, { minItems: 1, maxItems: 5, uniqueItems: true })

/** A user role, for one market role of the organization or (null) for all of them. */
export const roleProperties = {
  marketRole: nullable(MarketRoleName),
  userRole: UserRoleName,
}
export const Role = closed(roleProperties, { $id: 'Role' })

const { minLastModifiedAt: _min, maxLastModifiedAt: _max, ...withoutChanges } = listProperties
/** Of what has no time of its last change. */
export const PlainListQuery = closed(withoutChanges)

/** An address that e-mail reaches. It is compared without regard to case and kept in lower case. */
export const Email = Type.String({ format: 'email', maxLength: 254 })

/** A link with which a user sets a password. Who holds it gets the account: it is shown once. */
export const Invitation = closed(
  { token: Type.String({ description: 'Shown once' }), expiresAt: Time },
  { $id: 'Invitation' },
)

const organizationProperties = {
  ...assetProperties,
  name: Name,
  description: nullable(Description),
  website: nullable(Link),
  marketRoles: MarketRoles,
  isOmnibusOrganization: Type.Boolean({
    description: 'It acts for end buyers: a Marketplace and Buyer only',
  }),
}
export const Organization = closed(organizationProperties, { $id: 'Organization' })
export type Organization = Static<typeof Organization>

export const OrganizationQuery = listQuery({
  marketRole: Type.Optional(MarketRoleName),
  q: Type.Optional(text(200, { description: 'A text in the name or the description' })),
})
export type OrganizationQuery = Static<typeof OrganizationQuery>

export const OrganizationPage = pageOf(Organization)

export const NewOrganization = closed({
  name: Name,
  marketRoles: MarketRoles,
  description: Type.Optional(Description),
  website: Type.Optional(Link),
  admin: closed({ email: Email, name: Name }, { description: 'Its first Admin' }),
})
export type NewOrganization = Static<typeof NewOrganization>

export const CreatedOrganization = closed({
  ...organizationProperties,
  admin: closed({ id: Id, email: Type.String(), name: Name }),
  invitation: nullable(Invitation),
})

const Changeable = closed({
  name: Name,
  description: Type.Optional(Description),
  website: Type.Optional(Link),
  isOmnibusOrganization: Type.Boolean(),
  marketRoles: MarketRoles,
})
export const OrganizationPatch = patchOf(Changeable, [
  'name',
  'isOmnibusOrganization',
  'marketRoles',
])
export type OrganizationPatch = Static<typeof OrganizationPatch>

const organization: Organization = {
  id: '0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11',
  resourceUri: '/organizations/0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11',
  createdAt: '2026-03-02T09:30:00.000Z',
  lastModifiedAt: '2026-03-02T09:30:00.000Z',
  name: 'Rift Valley Restoration',
  description: 'Restores mangrove forests on the Kenyan coast.',
  website: 'https://riftvalley.example',
  marketRoles: ['Supplier'],
  isOmnibusOrganization: false,
}

export const invitationExample = {
  token: 'ecs_invitation_pT9v…',
  expiresAt: '2026-03-03T09:30:00.000Z',
}

export const examples = {
  organization,
  page: { items: [organization] },
  patch: { website: 'https://riftvalley.example' },
  create: {
    name: organization.name,
    marketRoles: organization.marketRoles,
    admin: { email: 'amina@riftvalley.example', name: 'Amina Otieno' },
  },
  created: {
    ...organization,
    admin: {
      id: '0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902',
      email: 'amina@riftvalley.example',
      name: 'Amina Otieno',
    },
    invitation: invitationExample,
  },
}

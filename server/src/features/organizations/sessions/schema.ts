import { type Static, Type } from 'typebox'
import { closed, Id, nullable, oneOf, Time, text } from '../../../lib/schema.ts'
import { MarketRoleName, Role, roleProperties } from '../schema.ts'

/** At the door of the login any text will do: what no password or address can be is just wrong. */
export const Login = closed({
  email: text(254),
  password: text(200),
  session: Type.Optional(
    oneOf(['token', 'cookie'], {
      description:
        'cookie: for the page of the service itself; the answer sets an HttpOnly cookie and has no token',
      default: 'token',
    }),
  ),
})
export type Login = Static<typeof Login>

/** Length is what makes a password strong; the upper limit only bounds the work. */
const NewPassword = Type.String({
  minLength: 12,
  maxLength: 200,
  description: '12 to 200 characters',
})
export const FirstPassword = closed({
  invitationToken: text(200),
  password: NewPassword,
})
export type FirstPassword = Static<typeof FirstPassword>

export const PasswordChange = closed({
  currentPassword: text(200),
  newPassword: NewPassword,
})
export type PasswordChange = Static<typeof PasswordChange>

export const Session = closed(
  {
    token: Type.Optional(
      Type.String({ description: 'Shown once: send it as a Bearer token; absent with a cookie' }),
    ),
    expiresAt: Time,
  },
  { $id: 'Session' },
)

const SignedInUser = closed(
  { id: Id, email: Type.String(), name: Type.String(), isOperator: Type.Boolean() },
  { $id: 'SignedInUser' },
)

/** An organization that the user acts for, and with which roles. rulings.md 33. */
const Membership = closed(
  {
    id: Id,
    name: Type.String(),
    marketRoles: Type.Array(MarketRoleName),
    roleAssignments: Type.Array(Role),
  },
  { $id: 'Membership' },
)

export const SignedIn = closed({
  token: Session.properties.token,
  expiresAt: Time,
  user: SignedInUser,
  organizations: Type.Array(Membership),
})
export type SignedIn = Static<typeof SignedIn>

export const Me = closed({
  user: nullable(SignedInUser),
  apiKey: nullable(
    closed({ id: Id, name: Type.String(), ...roleProperties, expiresAt: Time }, { $id: 'OwnKey' }),
  ),
  isOperator: Type.Boolean(),
  organization: nullable(
    closed(
      {
        id: Id,
        name: Type.String(),
        marketRoles: Type.Array(MarketRoleName),
        isOmnibusOrganization: Type.Boolean(),
      },
      { $id: 'ActingOrganization', description: 'The one that this request acts for' },
    ),
  ),
  organizations: Type.Array(Membership),
})
export type Me = Static<typeof Me>

const user: SignedIn['user'] = {
  id: '0198a1f0-6d1d-7c20-9e0b-55d0a4c7e902',
  email: 'amina@riftvalley.example',
  name: 'Amina Otieno',
  isOperator: false,
}
const organizations: SignedIn['organizations'] = [
  {
    id: '0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11',
    name: 'Rift Valley Restoration',
    marketRoles: ['Supplier'],
    roleAssignments: [{ marketRole: null, userRole: 'Admin' }],
  },
]
const session = { token: 'ecs_session_x0Qm…', expiresAt: '2026-03-02T21:30:00.000Z' }
const me: Me = {
  user,
  apiKey: null,
  isOperator: false,
  organization: {
    id: '0198a1f0-6d1c-7b44-8a53-0d8a3c1f2b11',
    name: 'Rift Valley Restoration',
    marketRoles: ['Supplier'],
    isOmnibusOrganization: false,
  },
  organizations,
}

export const examples = {
  login: { email: user.email, password: 'correct horse battery staple' },
  signedIn: { ...session, user, organizations },
  me,
  firstPassword: {
    invitationToken: 'ecs_invitation_pT9v…',
    password: 'correct horse battery staple',
  },
  passwordChange: {
    currentPassword: 'correct horse battery staple',
    newPassword: 'hollow lantern drifting north',
  },
  session,
}

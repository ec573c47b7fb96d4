import { anonymous } from '../../../ctx.ts'
import { route } from '../../../http/route.ts'
import { changePassword, setFirstPassword } from './change-password.ts'
import { whoIsIt } from './me.ts'
import { examples, FirstPassword, Login, Me, PasswordChange, Session, SignedIn } from './schema.ts'
import { logIn, logOut } from './session.ts'

const tag = 'Sign-in'

export default [
  route({
    id: 'authLogin',
    tag,
    method: 'POST',
    path: '/auth/login',
    summary: 'Sign in with e-mail address and password',
    description:
      'The session ends after 12 hours. With `session: cookie` the page of the service gets it as a cookie, which scripts cannot read, and no token; the session of an earlier cookie ends. After five failed attempts in a row the address is locked for a second, then for twice as long each time, up to 15 minutes; Retry-After says how long.',
    who: 'anyone',
    body: Login,
    reply: SignedIn,
    problems: ['wrong-credentials', 'password-not-allowed', 'too-many-attempts'],
    isSecret: true,
    ownTransaction: true,
    example: { body: examples.login, reply: examples.signedIn },
    handle: async (ctx, { body }) => {
      const { session, ...signedIn } = await logIn(ctx, body)
      if (body.session !== 'cookie') return { body: { ...session, ...signedIn } }
      return { body: { expiresAt: session.expiresAt, ...signedIn }, session }
    },
  }),
  route({
    id: 'authLogout',
    tag,
    method: 'POST',
    path: '/auth/logout',
    summary: 'End the session of this token or cookie',
    who: 'signedIn',
    status: 204,
    problems: ['role-missing'],
    isSecret: true,
    handle: async (ctx) => {
      await logOut(ctx)
      return ctx.browser.isSignedInByCookie ? { session: null } : {}
    },
  }),
  route({
    id: 'passwordSet',
    tag,
    method: 'POST',
    path: '/auth/password',
    summary: 'Set a password with the one-time link of an invitation',
    description: 'All sessions of the user end. The link is valid once, for 24 hours.',
    who: 'anyone',
    body: FirstPassword,
    status: 204,
    problems: ['invitation-invalid'],
    isSecret: true,
    example: { body: examples.firstPassword },
    handle: async (ctx, { body }) => {
      const userId = await setFirstPassword(ctx, body)
      return { audit: { actor: { ...anonymous, userId } } }
    },
  }),
  route({
    id: 'passwordChange',
    tag,
    method: 'PUT',
    path: '/auth/password',
    summary: 'Change your own password',
    description:
      'All your sessions end; the answer is a new one, as a cookie where the caller came by one. Wrong passwords count as failed attempts to sign in.',
    who: 'signedIn',
    body: PasswordChange,
    reply: Session,
    problems: ['role-missing', 'wrong-credentials', 'too-many-attempts'],
    isSecret: true,
    ownTransaction: true,
    example: { body: examples.passwordChange, reply: examples.session },
    handle: async (ctx, { body }) => {
      const session = await changePassword(ctx, body)
      if (!ctx.browser.isSignedInByCookie) return { body: session }
      return { body: { expiresAt: session.expiresAt }, session }
    },
  }),
  route({
    id: 'meGet',
    tag,
    method: 'GET',
    path: '/me',
    summary: 'Who you are, and for which organizations you may act',
    who: 'signedIn',
    reply: Me,
    problems: ['role-missing'],
    example: { reply: examples.me },
    handle: async (ctx) => ({ body: await whoIsIt(ctx) }),
  }),
]

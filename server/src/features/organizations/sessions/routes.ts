import { route } from '../../../http/route.ts'
import { changePassword, setFirstPassword } from './change-password.ts'
import { byCookie, logInAs, noCookie } from './cookie.ts'
import { whoIsIt } from './me.ts'
import { examples, FirstPassword, Login, Me, PasswordChange, Session, SignedIn } from './schema.ts'
import { logOut } from './session.ts'

const tag = 'Sign-in'

export default [
  route({
    id: 'authLogin',
    tag,
    method: 'POST',
    path: '/auth/login',
    summary: 'Sign in with e-mail address and password',
    description:
      'The session ends after 12 hours. After five failed attempts in a row the address is locked for a second, then for twice as long each time, up to 15 minutes; Retry-After says how long.',
    who: 'anyone',
    body: Login,
    reply: SignedIn,
    problems: ['wrong-credentials', 'too-many-attempts', 'cross-site-request'],
    isSecret: true,
    ownTransaction: true,
    example: { body: examples.login, reply: examples.signedIn },
    handle: logInAs,
  }),
  route({
    id: 'authLogout',
    tag,
    method: 'POST',
    path: '/auth/logout',
    summary: 'End the session of this token',
    who: 'signedIn',
    status: 204,
    problems: ['role-missing'],
    isSecret: true,
    handle: async (ctx) => {
      await logOut(ctx)
      return ctx.browser.session === undefined ? {} : { headers: noCookie(ctx) }
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
      await setFirstPassword(ctx, body)
      return {}
    },
  }),
  route({
    id: 'passwordChange',
    tag,
    method: 'PUT',
    path: '/auth/password',
    summary: 'Change your own password',
    description:
      'All your sessions end; the answer is a new one. Wrong passwords count as failed attempts to sign in.',
    who: 'signedIn',
    body: PasswordChange,
    reply: Session,
    problems: ['role-missing', 'wrong-credentials', 'too-many-attempts'],
    isSecret: true,
    ownTransaction: true,
    example: { body: examples.passwordChange, reply: examples.session },
    handle: async (ctx, { body }) => {
      const session = await changePassword(ctx, body)
      return ctx.browser.session === undefined ? { body: session } : byCookie(ctx, session)
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

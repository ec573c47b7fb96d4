import type { Ctx } from '../../../ctx.ts'
import { Problem } from '../../../lib/problem.ts'
import { cookieOf } from '../../../lib/session-cookie.ts'
import type { Login } from './schema.ts'
import { logIn, SESSION_HOURS } from './session.ts'

/** A login by the web page gets its session as a cookie, all others as a token. */
export async function logInAs(ctx: Ctx, { body }: { body: Login }) {
  if (body.session !== 'cookie') return { body: await logIn(ctx, body) }
  // Another site could make its visitor work in a session that the site knows.
  if (!ctx.browser.isSameOrigin) throw new Problem('cross-site-request')
  return byCookie(ctx, await logIn(ctx, body))
}

/** The token goes where no script of the page can read it. */
export function byCookie({ browser }: Ctx, session: { token: string }) {
  const { token, ...body } = session
  const cookie = cookieOf(token, browser.isSecure, SESSION_HOURS * 3600)
  return { body, headers: { 'Set-Cookie': cookie } }
}

export function noCookie({ browser }: Ctx) {
  return { 'Set-Cookie': cookieOf(undefined, browser.isSecure, 0) }
}

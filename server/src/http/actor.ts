import type { FastifyRequest } from 'fastify'
import { type Actor, anonymous } from '../ctx.ts'
import { Problem } from '../lib/problem.ts'
import { type Browser, cookieOf } from '../lib/session-cookie.ts'
import { header, type Walk } from './call.ts'

/** Who makes the request, by its Authorization or else by the cookie of the page. */
export async function actorOf(
  { route, deps }: Walk,
  request: FastifyRequest,
  { session, isSecure, isSameOrigin }: Browser,
  now: Date,
): Promise<Actor> {
  const bearer = session === undefined ? undefined : `Bearer ${session}`
  const authorization = request.headers.authorization ?? bearer
  if (route.who === 'anyone' && authorization === undefined) return anonymous
  const organizationId = header(request, 'organization-id')
  try {
    const actor = await deps.signIn(deps.db, { authorization, organizationId }, now)
    // Browsers add the cookie to whatever any page sends: only pages of this origin may do things.
    const isForged = session !== undefined && route.method !== 'GET' && !isSameOrigin
    if (isForged) throw new Problem('cross-site-request')
    return actor
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'cross-site-request') throw error
    if (route.who === 'anyone') return anonymous
    if (session === undefined || error.code !== 'not-signed-in') throw error
    // A session that has ended: the browser need not send its cookie any more.
    const headers = { 'Set-Cookie': cookieOf(undefined, isSecure, 0) }
    throw new Problem(error.code, error.detail, { headers })
  }
}

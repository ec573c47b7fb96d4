import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { anonymous } from '../ctx.ts'
import type { Issuer } from '../lib/issuer.ts'
import { noSignOn } from '../lib/issuer.ts'
import { Problem } from '../lib/problem.ts'
import { audit } from './audit.ts'
import { publicUrlOf } from './browser.ts'
import { BASE, type Deps, type EnterPage } from './deps.ts'
import { toProblem } from './refuse.ts'
import { setCookie, tokenOfCookie } from './session-cookie.ts'
import {
  attemptOf,
  type Begun,
  begin,
  keepAttempt,
  keptAttempt,
  localPath,
} from './sign-on-attempt.ts'

interface Asked {
  Params: { issuer: string }
  Querystring: { next?: string | string[] }
}

/**
 * The two addresses between which a browser signs in by an issuer of OpenID Connect: authorization
 * code with PKCE. They are for browsers, which are sent on, and so no part of the document; a program
 * that asks them gets refusals as everywhere.
 */
export function serveSignOn(app: FastifyInstance, deps: Deps, enterPage: EnterPage) {
  const { issuers } = deps.signOn ?? noSignOn

  app.get<Asked>(`${BASE}/auth/oidc/:issuer/start`, async (request, reply) => {
    const issuer = issuerOf(issuers, request)
    const { next } = request.query
    const begun = begin(issuer.id, localPath(typeof next === 'string' ? next : undefined))
    return orPage(request, reply, begun.next, async () => {
      const attempt = attemptOf(begun, callbackOf(request, deps))
      const url = await issuer.authorizationUrl(attempt, deps.now())
      return sendTo(reply, url.href, [keepAttempt(request, begun)])
    })
  })

  app.get<Asked>(`${BASE}/auth/oidc/:issuer/callback`, async (request, reply) => {
    const issuer = issuerOf(issuers, request)
    const begun = keptAttempt(request)
    return orPage(request, reply, begun?.next ?? '/', async () => {
      const session = await sessionOf(issuer, begun, request)
      const cookies = [
        keepAttempt(request, null),
        setCookie(request, session, deps.now())['Set-Cookie'],
      ]
      return sendTo(reply, begun?.next ?? '/', cookies)
    })
  })

  async function sessionOf(
    issuer: Issuer,
    begun: Begun | undefined,
    request: FastifyRequest<Asked>,
  ) {
    const { db } = deps
    const now = deps.now()
    const record = (tx: typeof db, entry: object) =>
      audit(tx, request, { actor: anonymous, operation: 'authSignOn', at: now, ...entry })
    if (begun?.issuerId !== issuer.id) {
      throw new Problem('sign-on-failed', 'It was begun in another browser, or too long ago.')
    }
    const callback = new URL(callbackOf(request, deps))
    callback.search = new URL(request.url, callback).search
    const attempt = attemptOf(begun, callbackOf(request, deps))
    const claims = await issuer.claimsOfCallback(callback, attempt, now).catch(async (error) => {
      const refused = error instanceof Problem ? error.code : undefined
      if (refused) await record(db, { details: { refused, issuer: issuer.url } })
      throw error
    })
    return enterPage(db, claims, { now, oldToken: tokenOfCookie(request), audit: record })
  }
}

function issuerOf(issuers: readonly Issuer[], { params }: FastifyRequest<Asked>): Issuer {
  const issuer = issuers.find(({ id }) => id === params.issuer.toLowerCase())
  if (!issuer) throw new Problem('not-found', 'The installation has no such issuer.')
  return issuer
}

/** Where the issuer sends the browser: registered there, so another Host leads nowhere. */
function callbackOf(request: FastifyRequest<Asked>, { publicUrl }: Deps): string {
  return `${publicUrlOf(request, publicUrl)}${BASE}/auth/oidc/${request.params.issuer.toLowerCase()}/callback`
}

/** A refusal goes to the sign-in page, where somebody reads it; the attempt is over. */
async function orPage(
  request: FastifyRequest,
  reply: FastifyReply,
  next: string,
  work: () => Promise<FastifyReply>,
) {
  try {
    return await work()
  } catch (error) {
    reply.header('Set-Cookie', keepAttempt(request, null))
    const problem = toProblem(error)
    if (!problem || !(request.headers.accept ?? '').includes('text/html')) throw error
    const query = new URLSearchParams({ refused: problem.code, next })
    return sendTo(reply, `/sign-in?${query}`, [])
  }
}

function sendTo(reply: FastifyReply, url: string, cookies: string[]) {
  if (cookies.length > 0) reply.header('Set-Cookie', cookies)
  // No other site learns an address in which a code may stand.
  return reply
    .header('Cache-Control', 'no-store')
    .header('Referrer-Policy', 'no-referrer')
    .redirect(url, 303)
}

import type { FastifyRequest } from 'fastify'
import { type Actor, anonymous, type Browser } from '../ctx.ts'
import { noSignOn } from '../lib/issuer.ts'
import { Problem } from '../lib/problem.ts'
import { audit } from './audit.ts'
import { browserOf } from './browser.ts'
import type { Credentials, Deps } from './deps.ts'
import type { Route } from './route.ts'
import { setCookie } from './session-cookie.ts'

/** Who makes a request: by the Authorization that came with it, or else by the session cookie. */
export class Caller {
  readonly browser: Browser
  actor: Actor = anonymous
  readonly #deps: Deps
  readonly #request: FastifyRequest
  readonly #now: Date
  #refusal = new Problem('not-signed-in')

  constructor(deps: Deps, request: FastifyRequest, now: Date) {
    this.#deps = deps
    this.#request = request
    this.#now = now
    this.browser = browserOf(request, deps.publicUrl)
  }

  async identify(organizationId: string | undefined) {
    const { authorization } = this.#request.headers
    const { cookie: sessionCookie } = this.browser
    const { db, signIn, signOn = noSignOn } = this.#deps
    const at = this.#now
    if (authorization === undefined && sessionCookie === undefined) return
    const credentials: Credentials = {
      authorization,
      sessionCookie,
      organizationId,
      audit: (tx, entry) =>
        audit(tx, this.#request, { actor: anonymous, operation: 'authToken', at, ...entry }),
    }
    try {
      this.actor = await signIn(db, credentials, at, signOn)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.#refusal = error
    }
  }

  /** The credential by which the rate limit counts; undefined where there is none or nobody's. */
  get credential(): string | undefined {
    // Nobody knows whose it is while its issuer cannot be reached.
    const isNobodys = ['not-signed-in', 'unavailable'].includes(this.#refusal.code)
    if (this.actor === anonymous && isNobodys) return undefined
    return this.#request.headers.authorization ?? this.browser.cookie
  }

  /** Throws where the route needs somebody, or where another site makes use of the cookie. */
  refuse({ who, method }: Route) {
    if (this.actor === anonymous) {
      if (who !== 'anyone') throw this.#withoutDeadCookie()
      return
    }
    // Browsers add the cookie to whatever any page sends: only pages of this origin may do things.
    const { isSignedInByCookie, isSameOrigin } = this.browser
    if (method !== 'GET' && isSignedInByCookie && !isSameOrigin) {
      throw new Problem('cross-site-request')
    }
  }

  /** A cookie whose session has ended need not be sent any more. */
  #withoutDeadCookie(): Problem {
    const { code, detail } = this.#refusal
    if (!this.browser.isSignedInByCookie || code !== 'not-signed-in') return this.#refusal
    return new Problem(code, detail, { headers: setCookie(this.#request, null, this.#now) })
  }
}

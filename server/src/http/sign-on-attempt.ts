import { createHmac, randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { SignOnAttempt } from '../lib/issuer.ts'
import { cookieOf } from './session-cookie.ts'

/**
 * An attempt to sign in by an issuer lives in a cookie of the browser that began it, and nowhere else:
 * a random secret, the issuer, and where to go afterwards. What goes through the issuer (state, nonce,
 * code verifier) is made from all of that, so it fits no other browser, issuer or place.
 */
export interface Begun {
  secret: string
  issuerId: string
  next: string
}

/** SameSite=Lax: it has to come back with the browser that the issuer's page sends here. */
const cookie = {
  names: { https: '__Host-ecs_sign_on', http: 'ecs_sign_on' },
  attributes: ['Path=/', 'HttpOnly', 'SameSite=Lax'],
} as const
const SECONDS = 600
const SECRET = /^[\w-]{43}$/

export function begin(issuerId: string, next: string): Begun {
  return { secret: randomBytes(32).toString('base64url'), issuerId, next }
}

export function attemptOf(begun: Begun, redirectUri: string): SignOnAttempt {
  const made = (what: string) =>
    createHmac('sha256', begun.secret)
      .update(JSON.stringify([what, begun.issuerId, begun.next, redirectUri]))
      .digest('base64url')
  return {
    redirectUri,
    state: made('state'),
    nonce: made('nonce'),
    codeVerifier: made('codeVerifier'),
  }
}

/** The Set-Cookie header that keeps the attempt for ten minutes; null takes it away. */
export function keepAttempt({ protocol }: FastifyRequest, begun: Begun | null): string {
  const { secret, issuerId, next } = begun ?? { secret: '', issuerId: '', next: '' }
  const value = begun ? [secret, issuerId, Buffer.from(next).toString('base64url')].join('.') : ''
  return [
    `${cookie.names[protocol]}=${value}`,
    `Max-Age=${begun ? SECONDS : 0}`,
    ...cookie.attributes,
    ...(protocol === 'https' ? ['Secure'] : []),
  ].join('; ')
}

export function keptAttempt(request: FastifyRequest): Begun | undefined {
  const value = cookieOf(request, cookie.names[request.protocol]) ?? ''
  const [secret = '', issuerId = '', next = ''] = value.split('.')
  if (!SECRET.test(secret)) return undefined
  return { secret, issuerId, next: localPath(Buffer.from(next, 'base64url').toString()) }
}

/** The address if it is one of this very page, else that of its start: never another site's. */
export function localPath(address: string | undefined): string {
  const base = 'http://here.invalid'
  if (!address || !/^\/(?![/\\])[\x21-\x7e]*$/.test(address) || !URL.canParse(address, base)) {
    return '/'
  }
  const { origin, pathname, search, hash } = new URL(address, base)
  // What is left of dots could begin with two slashes, as another site's address does.
  return origin === base && !pathname.startsWith('//') ? pathname + search + hash : '/'
}

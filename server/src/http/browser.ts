import type { FastifyRequest } from 'fastify'
import { type Browser, tokenOfCookie } from '../lib/session-cookie.ts'

export function browserOf(request: FastifyRequest): Browser {
  const { authorization, cookie } = request.headers
  const isSecure = request.protocol === 'https'
  return {
    session: authorization === undefined ? tokenOfCookie(cookie, isSecure) : undefined,
    isSecure,
    isSameOrigin: isSameOrigin(request),
  }
}

/**
 * Browsers say where a request comes from in Sec-Fetch-Site, which no page can set. Old ones send
 * only the Origin. A request with neither comes from no page, or from one that hides.
 */
function isSameOrigin({ headers, protocol, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return headers.origin === `${protocol}://${host}`
}

import type { FastifyRequest } from 'fastify'
import type { Browser } from '../ctx.ts'
import { tokenOfCookie } from './session-cookie.ts'

/** What the browser says of the request, if it is one; `publicUrl` is how browsers reach us. */
export function browserOf(request: FastifyRequest, publicUrl: string | undefined): Browser {
  const cookie = tokenOfCookie(request)
  return {
    cookie,
    isSignedInByCookie: cookie !== undefined && request.headers.authorization === undefined,
    isSameOrigin: isSameOrigin(request, publicUrl),
  }
}

/** How browsers reach us, without a slash at its end: as is set, else as this request did. */
export function publicUrlOf(
  { protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>,
  publicUrl: string | undefined,
): string {
  return publicUrl?.replace(/\/+$/, '') ?? `${protocol}://${host}`
}

/**
 * Browsers say where a request comes from in Sec-Fetch-Site, which no page can set. Old ones, and
 * all of them over http to another machine, send only the Origin. A request with neither comes from
 * no page, or from one that hides.
 */
function isSameOrigin(request: FastifyRequest, publicUrl: string | undefined): boolean {
  const { 'sec-fetch-site': site, origin } = request.headers
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const own = publicUrlOf(request, publicUrl)
  return origin !== undefined && URL.canParse(own) && new URL(own).origin === origin
}

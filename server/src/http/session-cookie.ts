import type { FastifyRequest } from 'fastify'
import type { NewSession } from '../ctx.ts'

/** A browser takes the first name only over https, for this very host and all its paths. */
const names = { https: '__Host-ecs_session', http: 'ecs_session' } as const

/** The token in the Cookie header; over https only the cookie that no other host can have set. */
export function tokenOfCookie(request: FastifyRequest): string | undefined {
  return cookieOf(request, names[request.protocol])
}

export function cookieOf(request: FastifyRequest, name: string): string | undefined {
  const start = `${name}=`
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length) || undefined
}

/** The Set-Cookie header that keeps the session until it expires; null takes the cookie away. */
export function setCookie(request: FastifyRequest, session: NewSession | null, now: Date) {
  const ageMs = session ? Date.parse(session.expiresAt) - now.getTime() : 0
  const attributes = [
    `${names[request.protocol]}=${session?.token ?? ''}`,
    'Path=/',
    `Max-Age=${Math.round(ageMs / 1000)}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(request.protocol === 'https' ? ['Secure'] : []),
  ]
  return { 'Set-Cookie': attributes.join('; ') }
}

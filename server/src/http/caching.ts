import { createHash } from 'node:crypto'
import type { Route } from './route.ts'

/** Who may keep an answer of the route, and for how long. */
export function cacheControlOf({ isSecret, sharedSeconds, who }: Route): string {
  if (isSecret) return 'no-store'
  if (sharedSeconds !== undefined) return `public, max-age=${sharedSeconds}`
  return who === 'anyone' ? 'no-cache' : 'private, no-cache'
}

/** An ETag that says what is answered. */
export function tagOf(content: string): string {
  return createHash('sha256').update(content).digest('base64url')
}

import type { Actor, WebhookSurroundings } from '../ctx.ts'
import type { Db } from '../db/open.ts'
import type { FileStore } from '../lib/file-store.ts'

export const BASE = '/v1'

export interface Credentials {
  authorization: string | undefined
  /** Counts where there is no Authorization. */
  sessionCookie: string | undefined
  organizationId: string | undefined
}

/** What the door is given: the world outside, and how a caller is recognized. */
export interface Deps {
  db: Db
  files: FileStore
  webhooks: WebhookSurroundings
  now(): Date
  /** Who makes the request; throws `not-signed-in`. */
  signIn(db: Db, credentials: Credentials, now: Date): Promise<Actor>
  limits: { bodyMaxBytes: number; fileMaxBytes: number; requestsPerMinute: number }
  logger?: object | false
  trustProxy?: boolean
  /** How browsers reach the service, where it cannot be told from their requests. */
  publicUrl?: string | undefined
}

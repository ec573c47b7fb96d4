import type { Actor, AuditEntry, NewSession, WebhookSurroundings } from '../ctx.ts'
import type { Db, Tx } from '../db/open.ts'
import type { FileStore } from '../lib/file-store.ts'
import type { Claims, SignOn } from '../lib/issuer.ts'
import type { Patience } from './patience.ts'

export const BASE = '/v1'

export interface Credentials {
  authorization: string | undefined
  /** Counts where there is no Authorization. */
  sessionCookie: string | undefined
  organizationId: string | undefined
  /** Records that somebody signed in by these, or was refused. */
  audit(tx: Tx, entry: AuditEntry): Promise<void>
}

/** How somebody whom an issuer vouches for begins the session of a page. */
export type EnterPage = (
  db: Db,
  claims: Claims,
  around: { now: Date; oldToken: string | undefined; audit: Credentials['audit'] },
) => Promise<NewSession>

/** What the door is given: the world outside, and how a caller is recognized. */
export interface Deps {
  db: Db
  files: FileStore
  webhooks: WebhookSurroundings
  /** Issuers of OpenID Connect; without it there are none. */
  signOn?: SignOn
  now(): Date
  /** Who makes the request; throws `not-signed-in`. */
  signIn(db: Db, credentials: Credentials, now: Date, signOn: SignOn): Promise<Actor>
  limits: { bodyMaxBytes: number; fileMaxBytes: number; requestsPerMinute: number }
  /** With slow clients and many of them; else the usual one. */
  patience?: Patience
  logger?: object | false
  trustProxy?: boolean
  /** How browsers reach the service, where it cannot be told from their requests. */
  publicUrl?: string | undefined
}

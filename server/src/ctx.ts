import type { Tx } from './db/open.ts'
import type { MarketRole, UserRole } from './db/tables.ts'
import type { FileStore } from './lib/file-store.ts'
import type { SignOn } from './lib/issuer.ts'
import type { SecretBox } from './lib/secret-box.ts'
import type { TargetPolicy } from './lib/target.ts'

/** A user role in the acting organization, for one of its market roles or (null) for all. */
export interface RoleAssignment {
  marketRole: MarketRole | null
  userRole: UserRole
}

export interface ActingOrganization {
  id: string
  name: string
  marketRoles: MarketRole[]
  isOmnibusOrganization: boolean
}

/** Who makes the request: a user or an API key, acting for one organization (or for none). */
export interface Actor {
  userId: string | null
  apiKeyId: string | null
  isOperator: boolean
  organization: ActingOrganization | null
  /** The user belongs to several organizations and named none. */
  mustChooseOrganization: boolean
  assignments: RoleAssignment[]
}

export const anonymous: Actor = {
  userId: null,
  apiKeyId: null,
  isOperator: false,
  organization: null,
  mustChooseOrganization: false,
  assignments: [],
}

/** What a record of the audit says of a request, beside what the request says itself. */
export interface AuditEntry {
  /** Who did it, where that is not the caller. */
  actor?: Actor
  /** Whom it is about, where that is not who did it, or is not proven to be. */
  aboutUserId?: string | undefined
  /** What was decided, in the words of the API. No secrets: Admins read it. */
  details?: object
}

/** A session that begins: its token is told once. */
export interface NewSession {
  token: string
  expiresAt: string
}

/** What a browser adds to a request by itself, without the page's doing. */
export interface Browser {
  /** The token of the session cookie. */
  cookie: string | undefined
  /** It is the cookie that says who calls: an Authorization would go before it. */
  isSignedInByCookie: boolean
  /** A page of this very origin sent it, or the person in front of the browser. */
  isSameOrigin: boolean
}

/** What webhooks need of the installation. */
export interface WebhookSurroundings {
  /** In which their secrets are kept. */
  box: SecretBox
  targets: TargetPolicy
}

/** All that a use case may touch. What a write does through `tx` is kept if and only if it returns. */
export interface Ctx {
  tx: Tx
  actor: Actor
  now: Date
  /** The ETag that the caller saw, from If-Match. */
  ifMatch: string | undefined
  files: FileStore
  webhooks: WebhookSurroundings
  signOn: SignOn
  browser: Browser
  /** How browsers reach the installation, without a slash at its end. */
  publicUrl: string
  /**
   * Writes the audit record of the request. The door does it for every write but those of routes
   * with a transaction of their own, which say who it was where that is not the caller.
   */
  audit(tx: Tx, entry: AuditEntry): Promise<void>
  accept: string | undefined
  /** From Last-Event-ID and Range, If-Range: for the answers that understand them. */
  lastEventId: string | undefined
  range: string | undefined
  ifRange: string | undefined
  /** Aborted when the caller goes away or the service stops. */
  signal: AbortSignal
}

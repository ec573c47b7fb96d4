import type { Tx } from './db/open.ts'
import type { MarketRole, UserRole } from './db/tables.ts'
import type { FileStore } from './lib/file-store.ts'
import type { Browser } from './lib/session-cookie.ts'

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

/** All that a use case may touch. What a write does through `tx` is kept if and only if it returns. */
export interface Ctx {
  tx: Tx
  actor: Actor
  now: Date
  /** The ETag that the caller saw, from If-Match. */
  ifMatch: string | undefined
  files: FileStore
  /** Of the request, for the audit record and the log. */
  requestId: string
  /** Of the session cookie, and where a browser says that the request comes from. */
  browser: Browser
  accept: string | undefined
  /** From Last-Event-ID and Range, If-Range: for the answers that understand them. */
  lastEventId: string | undefined
  range: string | undefined
  ifRange: string | undefined
  /** Aborted when the caller goes away or the service stops. */
  signal: AbortSignal
}

import type { Readable } from 'node:stream'
import type { Static, TSchema } from 'typebox'
import type { AuditEntry, Ctx, NewSession } from '../ctx.ts'
import type { MarketRole } from '../db/tables.ts'
import type { StoredContent } from '../lib/file-store.ts'
import type { ProblemCode } from '../lib/problem.ts'

/**
 * Who may call an operation. Market roles: a Contributor or Admin whose assignment covers one of
 * them. 'contributor': of any market role. 'member': any role, to read. 'signedIn' needs no
 * organization. rulings.md 33.
 */
export type Who =
  | 'anyone'
  | 'signedIn'
  | 'member'
  | 'contributor'
  | 'admin'
  | 'operator'
  | readonly MarketRole[]

export interface Answer {
  body?: unknown
  /** What the ETag of the answer says: it changes with every change of the asset. */
  version?: string | number
  /** The resourceUri of what was made. */
  location?: string
  status?: number
  headers?: Record<string, string>
  /** What the browser is to keep as its cookie from here on; null: it forgets the one it has. */
  session?: NewSession | null
  /** Content that is no JSON. */
  stream?: Readable
  /** What the record of the audit says beside the request, for a write in the door's transaction. */
  audit?: AuditEntry
  /** Of a list that is no JSON: the page after this one. */
  nextPage?: string
}

/** A file that the door has streamed to the store while it read a multipart body. */
export interface UploadedFile extends StoredContent {
  fileName: string
  contentType: string
}

interface Input<Query, Body> {
  params: Record<string, string>
  query: Query
  body: Body
  file: UploadedFile | undefined
}

/** A route as plain data: the server, the document, the client and the tests all come from it. */
export interface Route<
  Query extends TSchema = TSchema,
  Body extends TSchema = TSchema,
  Reply extends TSchema = TSchema,
> {
  /** The operation's name everywhere, resource first: `proposalAct`. */
  id: string
  tag: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With `{name}` for ids; `{name}` is a UUID, anything else is 404. */
  path: string
  summary: string
  description?: string
  who: Who
  query?: Query
  body?: Body
  /** 'file': multipart with one file as well as JSON; the door streams the file to the store. */
  accepts?: 'file'
  status?: 200 | 201 | 204
  /** The schema of the JSON answer; 'content' for bytes; absent for none. */
  reply?: Reply | 'content'
  /** What an answer of 'content' is where it is JSON instead. */
  metadata?: TSchema
  /** The codes of its own refusals; those of the door are added by the door. */
  problems: readonly ProblemCode[]
  /** `handle` gets the database itself and commits on its own: what it writes outlives a refusal. */
  ownTransaction?: boolean
  /** Answers hold a secret: no Idempotency-Key, never cached. rulings.md 32. */
  isSecret?: boolean
  /**
   * The answer is the same for everybody, and any cache on the way may give it on for so long. It has
   * an ETag of what it says.
   */
  sharedSeconds?: number
  example?: { body?: unknown; reply?: unknown }
  /**
   * Throws where the caller may not see (404) or does not own (403) what the path names. Asked only
   * when the door has another refusal to make, since those two go first (rulings.md 30).
   */
  target?(ctx: Ctx, params: Record<string, string>): Promise<unknown>
  handle(ctx: Ctx, input: Input<Static<Query>, Static<Body>>): Promise<Answer>
  /**
   * Of a list that does not go on by `nextPage`: what to ask for after an answer to a query, until
   * there is nothing more.
   */
  next?(answer: Static<Reply>, query: Static<Query>): Partial<Static<Query>> | undefined
}

export function route<Query extends TSchema, Body extends TSchema, Reply extends TSchema>(
  definition: Route<Query, Body, Reply>,
): Route {
  // The door gives `handle` just what its schemas let through; past here their types are not needed.
  return definition as unknown as Route
}

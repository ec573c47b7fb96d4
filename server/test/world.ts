import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createApp } from '../src/app.ts'
import type { WebhookSurroundings } from '../src/ctx.ts'
import { type Db, openDb, openPool } from '../src/db/open.ts'
import type { MarketRole, UserRole } from '../src/db/tables.ts'
import type { Patience } from '../src/http/patience.ts'
import type { FileStore } from '../src/lib/file-store.ts'
import { newId } from '../src/lib/ids.ts'
import type { SignOn } from '../src/lib/issuer.ts'
import { newSecret, secretHash } from '../src/lib/secret.ts'
import { secretBox } from '../src/lib/secret-box.ts'
import { diskFileStore } from '../src/node/disk-file-store.ts'
import { assertDocumented } from './contract.ts'
import { createDatabase, dropDatabase } from './database.ts'

export const roles = {
  supplier: 'Supplier',
  registry: 'IssuingRegistry',
  verifier: 'ValidationAndVerificationBody',
  marketplace: 'Marketplace',
  buyer: 'Buyer',
} as const satisfies Record<string, MarketRole>

/** Of webhooks: no private target, no http. */
export const webhookSurroundings: WebhookSurroundings = {
  box: secretBox(randomBytes(32)),
  targets: { isHttpAllowed: false, allowedRanges: [] },
}

export interface Reply {
  status: number
  // Tests read answers as a client without types does; the contract checks their shape.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  body: any
  headers: Headers
  etag: string
}

/** The whole service on a database of its own, reached over HTTP. */
export class World {
  readonly db: Db
  readonly app: FastifyInstance
  readonly baseUrl: string
  readonly databaseUrl: string
  readonly files: FileStore
  readonly #close: () => Promise<void>
  /** The clock of the service. Tests move it; it stands still otherwise only if they set it. */
  now: () => Date = () => new Date()

  private constructor(
    db: Db,
    app: FastifyInstance,
    baseUrl: string,
    databaseUrl: string,
    files: FileStore,
    close: () => Promise<void>,
  ) {
    this.db = db
    this.app = app
    this.baseUrl = baseUrl
    this.databaseUrl = databaseUrl
    this.files = files
    this.#close = close
  }

  static async create(
    {
      patience,
      ...limits
    }: {
      requestsPerMinute?: number
      bodyMaxBytes?: number
      fileMaxBytes?: number
      patience?: Patience
    } = {},
    webhooks: WebhookSurroundings = webhookSurroundings,
    /** Where files are kept; else in a folder of its own. */
    files?: FileStore,
    signOn?: SignOn,
  ) {
    const databaseUrl = await createDatabase()
    const folder = await mkdtemp(join(tmpdir(), 'ecs-files-'))
    const pool = openPool(databaseUrl, 10)
    const db = openDb(pool)
    const clock = { now: () => new Date() }
    const store = files ?? (await diskFileStore(folder))
    const app = await createApp({
      db,
      files: store,
      now: () => clock.now(),
      webhooks,
      ...(signOn && { signOn }),
      ...(patience && { patience }),
      limits: {
        bodyMaxBytes: 1_048_576,
        fileMaxBytes: 10_000_000,
        requestsPerMinute: 1_000_000,
        ...limits,
      },
      logger: process.env.TEST_LOG ? { level: 'debug' } : { level: 'error' },
    })
    const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 })
    const world = new World(db, app, baseUrl, databaseUrl, store, async () => {
      // An answer that a test has not read to its end would hold its connection, and the end of the test.
      const late = setTimeout(() => app.server.closeAllConnections(), 1_000)
      await app.close()
      clearTimeout(late)
      await db.destroy()
      await dropDatabase(databaseUrl)
      await rm(folder, { recursive: true, force: true })
    })
    clock.now = () => world.now()
    return world
  }

  async [Symbol.asyncDispose]() {
    await this.#close()
  }

  /** An organization with one Admin who is signed in. */
  async organization(marketRoles: MarketRole | MarketRole[], name = `Organization ${newId()}`) {
    const id = newId()
    const at = { createdAt: new Date(), lastModifiedAt: new Date() }
    await this.db
      .insertInto('organizations')
      .values({ id, name, marketRoles: [marketRoles].flat(), ...at })
      .execute()
    return this.user(id, 'Admin')
  }

  /** A signed-in user of an organization. */
  async user(organizationId: string, userRole: UserRole, marketRole: MarketRole | null = null) {
    const userId = newId()
    await this.db
      .insertInto('users')
      .values({
        id: userId,
        email: `${userId}@test.example`,
        name: `User ${userId}`,
        createdAt: new Date(),
        lastModifiedAt: new Date(),
      })
      .execute()
    await this.db
      .insertInto('roleAssignments')
      .values({ id: newId(), organizationId, userId, marketRole, userRole, createdAt: new Date() })
      .execute()
    return new Member(this, organizationId, userId, await this.session(userId))
  }

  async operator() {
    const userId = newId()
    await this.db
      .insertInto('users')
      .values({
        id: userId,
        email: `${userId}@test.example`,
        name: 'Operator',
        isOperator: true,
        createdAt: new Date(),
        lastModifiedAt: new Date(),
      })
      .execute()
    return new Member(this, '', userId, await this.session(userId))
  }

  async session(userId: string) {
    const token = newSecret('session')
    await this.db
      .insertInto('sessions')
      .values({
        tokenHash: secretHash(token),
        userId,
        createdAt: new Date(),
        expiresAt: new Date(Date.now() + 86_400_000_000),
      })
      .execute()
    return token
  }

  anonymous() {
    return new Member(this, '', '', undefined)
  }
}

/** Somebody who calls the API, acting for an organization. */
export class Member {
  readonly world: World
  readonly id: string
  readonly userId: string
  readonly token: string | undefined

  constructor(world: World, id: string, userId: string, token: string | undefined) {
    this.world = world
    this.id = id
    this.userId = userId
    this.token = token
  }

  /** Sends a request. Every answer is below 500 and as the OpenAPI document says. */
  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const isForm = body instanceof FormData
    const response = await fetch(`${this.world.baseUrl}/v1${path}`, {
      method,
      headers: {
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body: isForm ? body : typeof body === 'string' ? body : JSON.stringify(body),
      }),
      redirect: 'manual',
    })
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    const reply = isJson && text !== '' ? JSON.parse(text) : text
    assert.ok(response.status < 500, `${method} ${path} broke: ${response.status} ${text}`)
    assertDocumented(method, path, response.status, isJson ? reply : undefined)
    return {
      status: response.status,
      body: reply,
      headers: response.headers,
      etag: response.headers.get('etag') ?? '',
    }
  }

  get(path: string, headers?: Record<string, string>) {
    return this.call('GET', path, undefined, headers)
  }
  post(path: string, body?: unknown, headers?: Record<string, string>) {
    return this.call('POST', path, body, headers)
  }
  patch(path: string, body: unknown, etag = '*') {
    return this.call('PATCH', path, body, { 'if-match': etag })
  }
  delete(path: string, etag = '*') {
    return this.call('DELETE', path, undefined, { 'if-match': etag })
  }
  act(proposalId: string, action: string, more: object = {}, headers?: Record<string, string>) {
    return this.post(`/proposals/${proposalId}/action`, { action, ...more }, headers)
  }
}

/** The call has this status, or the test fails with the whole answer. */
export async function expecting(
  status: number,
  call: Promise<Reply>,
  code?: string,
): Promise<Reply> {
  const reply = await call
  assert.equal(reply.status, status, JSON.stringify(reply.body))
  if (code) assert.equal(reply.body.code, code, JSON.stringify(reply.body))
  return reply
}
export const created = (call: Promise<Reply>) => expecting(201, call).then(({ body }) => body)
export const ok = (call: Promise<Reply>) => expecting(200, call).then(({ body }) => body)
export const refused = (call: Promise<Reply>, status: number, code?: string) =>
  expecting(status, call, code).then(({ body }) => body)

import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Ctx } from '../ctx.ts'
import type { Tx } from '../db/open.ts'
import { inTransaction } from '../db/transaction.ts'
import { isId } from '../lib/ids.ts'
import { matches } from '../lib/if-match.ts'
import { noSignOn } from '../lib/issuer.ts'
import type { Fault } from '../lib/problem.ts'
import { Problem } from '../lib/problem.ts'
import { refusalOf } from './admit.ts'
import { audit } from './audit.ts'
import { publicUrlOf } from './browser.ts'
import { cacheControlOf, tagOf } from './caching.ts'
import { Caller } from './caller.ts'
import { BASE, type Deps } from './deps.ts'
import { claim, hashOf, type Kept, keep, lookUp, type Repeatable } from './idempotency.ts'
import { checkQuery, type Query, refuseFaults } from './query.ts'
import type { Answer, Route } from './route.ts'
import { setCookie } from './session-cookie.ts'
import { formatOf, itemsOf } from './tables/formats.ts'
import { tableOf } from './tables/table.ts'
import { receiveUpload, type Upload } from './upload.ts'

/** A route made ready: its schemas compiled, and what every call of it needs. */
export interface Walk {
  route: Route
  checkBody: ((value: unknown) => Fault[]) | undefined
  checkQuery: ((value: unknown) => Fault[]) | undefined
  deps: Deps
  stopping: AbortSignal
}

export type Reply = Kept & { stream?: Readable }

/**
 * One call of one route, in the order of rulings.md 30: signed in (401), allowed to see (404) and to
 * do (403), readable (413, 415), valid (400); then the route's own refusals.
 */
export class Call {
  readonly #walk: Walk
  readonly #request: FastifyRequest
  readonly #now: Date
  readonly #caller: Caller
  #isAdmitted = false
  #bodyHash: string | undefined
  /** The caller itself said how many items it wants. */
  #hasTop = false

  constructor(walk: Walk, request: FastifyRequest) {
    this.#walk = walk
    this.#request = request
    this.#now = walk.deps.now()
    this.#caller = new Caller(walk.deps, request, this.#now)
  }

  /** Who is it? Refused by `admit` alone, so that the rate limit counts it first. */
  async identify() {
    await this.#caller.identify(header(this.#request, 'organization-id'))
  }

  get credential(): string | undefined {
    return this.#caller.credential
  }

  /** Before the body is read: may they call this at all? */
  async admit() {
    const { route } = this.#walk
    this.#caller.refuse(route)
    if (Object.values(this.#params).some((id) => !isId(id))) throw new Problem('not-found')
    const refused = refusalOf(route.who, this.#caller.actor)
    if (!refused) {
      this.#isAdmitted = true
      return
    }
    if (refused.status === 403) await this.#seeTarget()
    throw refused
  }

  async answer(): Promise<Reply> {
    const { route, deps } = this.#walk
    const query = this.#request.query as Query
    // Before the defaults of the schema are filled in.
    this.#hasTop = 'top' in query
    checkQuery(route, this.#walk.checkQuery, query)
    if (route.method === 'GET') {
      return this.#finished(await this.#read(query))
    }
    const { body, upload } = await this.#checkedBody()
    const input = { params: this.#params, query, body, file: upload?.file }
    if (route.ownTransaction) return this.#finished(await route.handle(this.#ctx(deps.db), input))
    const repeatable = this.#repeatable()
    try {
      const reply = await inTransaction(deps.db, async (tx) => {
        const before = repeatable && (await claim(tx, repeatable))
        if (before) return { ...before, isRepeated: true }
        const ctx = this.#ctx(tx)
        const answer = await route.handle(ctx, input)
        const finished = this.#finished(answer)
        await ctx.audit(tx, answer.audit ?? {})
        if (repeatable) await keep(tx, repeatable, finished)
        return { ...finished, isRepeated: false }
      })
      if (reply.isRepeated) await upload?.discard()
      return reply
    } catch (error) {
      await upload?.discard()
      // A rival with the same key may have won after this one was refused or while it tried.
      const before = repeatable && (await lookUp(deps.db, repeatable))
      if (before) return before
      throw error
    }
  }

  /** What a GET answers: as its route does, or a list as a table. */
  async #read(query: Query): Promise<Answer> {
    const { route, deps } = this.#walk
    const [ctx, params] = [this.#ctx(deps.db), this.#params]
    const input = { params, body: undefined, file: undefined }
    if (!itemsOf(route)) return await route.handle(ctx, { ...input, query })
    const { format: asked, ...listed } = query
    const format = formatOf(asked, ctx.accept)
    if (!format) return await route.handle(ctx, { ...input, query: listed })
    return await tableOf(route, format, ctx, { params, query: listed, isOnePage: this.#hasTop })
  }

  /**
   * Before a body is refused: the answer that the key of this request got, or the refusals that go
   * first.
   */
  async repeated(): Promise<Kept | undefined> {
    if (!this.#isAdmitted) return undefined
    const repeatable = this.#repeatable()
    const before = repeatable && (await lookUp(this.#walk.deps.db, repeatable))
    if (!before) await this.#seeTarget()
    return before
  }

  send(reply: FastifyReply, answer: Reply) {
    const { route } = this.#walk
    reply.header('Cache-Control', cacheControlOf(route))
    reply.header(
      'Vary',
      route.sharedSeconds === undefined
        ? 'Accept, Authorization, Cookie, Organization-Id'
        : 'Accept',
    )
    for (const [name, value] of Object.entries(answer.headers)) reply.header(name, value)
    const seen = header(this.#request, 'if-none-match')
    const { ETag } = answer.headers
    if (route.method === 'GET' && ETag && seen && matches(seen.replaceAll('W/', ''), ETag)) {
      answer.stream?.destroy()
      return reply.code(304).send()
    }
    reply.code(answer.status)
    if (answer.stream && this.#request.method === 'HEAD') {
      // Its headers are the answer: to read all of it for that would be a waste.
      answer.stream.destroy()
      return reply.send(Readable.from([]))
    }
    if (answer.stream) return reply.send(answer.stream)
    if (answer.body === null) return reply.send()
    return reply.type('application/json; charset=utf-8').send(answer.body)
  }

  get #params(): Record<string, string> {
    // Fastify gives the parameters of the path as texts. They are ids, which have no case.
    const params = Object.entries(this.#request.params as Record<string, string>)
    return Object.fromEntries(params.map(([name, id]) => [name, id.toLowerCase()]))
  }

  async #seeTarget() {
    const { route, deps } = this.#walk
    const [ctx, params] = [this.#ctx(deps.db), this.#params]
    if (route.target) await route.target(ctx, params)
    else if (route.method === 'GET' && Object.keys(params).length > 0) {
      // To read it is the only way to know that the caller may.
      const input = { params, query: {}, body: undefined, file: undefined }
      const { stream } = await route.handle(ctx, input)
      stream?.destroy()
    }
  }

  #ctx(tx: Tx): Ctx {
    const { route, deps, stopping } = this.#walk
    const { raw } = this.#request
    const { actor, browser } = this.#caller
    return {
      tx,
      actor,
      now: this.#now,
      ifMatch: header(this.#request, 'if-match'),
      accept: header(this.#request, 'accept'),
      lastEventId: header(this.#request, 'last-event-id'),
      range: header(this.#request, 'range'),
      ifRange: header(this.#request, 'if-range'),
      files: deps.files,
      webhooks: deps.webhooks,
      signOn: deps.signOn ?? noSignOn,
      browser,
      publicUrl: publicUrlOf(this.#request, deps.publicUrl),
      audit: (into, more) =>
        audit(into, this.#request, { actor, operation: route.id, at: this.#now, ...more }),
      get signal() {
        const gone = new AbortController()
        raw.once('close', () => gone.abort())
        return AbortSignal.any([gone.signal, stopping])
      },
    }
  }

  async #checkedBody(): Promise<{ body: unknown; upload: Upload | undefined }> {
    const { route, checkBody, deps } = this.#walk
    if (!checkBody) return { body: undefined, upload: undefined }
    const upload = await receiveUpload(
      this.#request,
      route.accepts === 'file' ? deps.files : undefined,
    )
    const body: unknown = upload ? upload.body : this.#request.body
    try {
      if (body === undefined) throw new Problem('invalid-request', 'The request needs a JSON body.')
      this.#bodyHash = hashOf(upload ? { body, file: upload.file?.sha256 } : body)
      refuseFaults(checkBody(body))
    } catch (error) {
      await upload?.discard()
      throw error
    }
    return { body, upload }
  }

  /** Reads what the Idempotency-Key header says; undefined where there is none or none counts. */
  #repeatable(): Repeatable | undefined {
    const { route } = this.#walk
    const key = header(this.#request, 'idempotency-key')
    const { organization, userId } = this.#caller.actor
    const scopeId = organization?.id ?? userId
    if (key === undefined || route.method !== 'POST' || route.isSecret || !scopeId) return undefined
    if (key.length === 0 || key.length > 255) {
      throw new Problem('invalid-request', 'An Idempotency-Key has 1 to 255 characters.')
    }
    const path = this.#request.url
      .split('?')[0]
      ?.toLowerCase()
      .replaceAll(/\/+/g, '/')
      .replace(/\/$/, '')
    const bodyHash = this.#bodyHash ?? hashOf(this.#request.body)
    return { scopeId, key, operation: `POST ${path?.slice(BASE.length)}`, bodyHash }
  }

  #finished(answer: Answer): Reply {
    const { body, version, location, status, headers, session, stream } = answer
    const { route } = this.#walk
    const next = answer.nextPage ?? nextPageOf(body)
    const text = body === undefined ? null : JSON.stringify(body)
    const said = route.sharedSeconds === undefined || text === null ? undefined : tagOf(text)
    const tag = version ?? said
    return {
      status: status ?? route.status ?? 200,
      body: text,
      headers: {
        ...(tag !== undefined && { ETag: `"${tag}"` }),
        ...(location && { Location: BASE + location }),
        ...(next && { Link: `<${this.#urlOfPage(next)}>; rel="next"` }),
        ...headers,
        ...(session !== undefined && setCookie(this.#request, session, this.#now)),
      },
      ...(stream && { stream }),
    }
  }

  /** This request again, for another page of its list. */
  #urlOfPage(page: string): string {
    const [path = '', ...query] = this.#request.url.split('?')
    const parameters = new URLSearchParams(query.join('?'))
    parameters.set('page', page)
    return `${path}?${parameters}`
  }
}

export function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

function nextPageOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('nextPage' in body)) return undefined
  return typeof body.nextPage === 'string' ? body.nextPage : undefined
}

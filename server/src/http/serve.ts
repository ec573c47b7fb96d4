import { createHash, randomUUID } from 'node:crypto'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { isShortage } from '../db/problem.ts'
import { isStorable, parseJson } from '../lib/json.ts'
import { Problem } from '../lib/problem.ts'
import { Call, type Walk } from './call.ts'
import { BASE, type Deps } from './deps.ts'
import { hurry, limitConnections, patience, timeoutsOf } from './patience.ts'
import { problemDocument, refuseNoHttp, toProblem } from './refuse.ts'
import type { Route } from './route.ts'
import { queryOf } from './tables/formats.ts'
import { acceptUploads } from './upload.ts'
import { compile } from './validate.ts'

/** The source's slips of the pen, accepted and left out of the document. rulings.md 35. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^\/v1\/proposal(?=[/?]|$)/i, '/v1/proposals'],
  [/^\/v1\/processedclaim(?=[/?]|$)/i, '/v1/processedClaims'],
  [/^\/v1\/tokens(?=[/?]|$)/i, '/v1/credits'],
  // What machines ask for at the root as well.
  [/^\/(?=(health\/(live|ready)|openapi\.json|metrics|docs)([/?]|$))/i, '/v1/'],
]

function rewritten(asked: string): string {
  const url = asked.startsWith('/')
    ? asked.replace(/^[^?]+/, (path) => path.replaceAll(/\/+/g, '/'))
    : asked
  for (const [slip, meant] of ALIASES) if (slip.test(url)) return url.replace(slip, meant)
  return url
}

/** An answer is what it says, shows nothing in a browser and leads nowhere; pages say otherwise. */
const HARMLESS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
} as const

/** The door: every route, and all that is the same for each of them. Knows no feature. */
export async function serve(routes: readonly Route[], deps: Deps): Promise<FastifyInstance> {
  const limits = {
    ...(deps.patience ?? patience),
    // Behind a proxy all connections come from one address.
    ...(deps.trustProxy && { connectionsPerAddressMax: null }),
  }
  const app = Fastify({
    ...timeoutsOf(limits),
    bodyLimit: deps.limits.bodyMaxBytes,
    routerOptions: {
      caseSensitive: false,
      ignoreTrailingSlash: true,
    },
    genReqId: () => randomUUID(),
    rewriteUrl: ({ url = '/' }) => rewritten(url),
    logger: deps.logger ?? false,
    trustProxy: deps.trustProxy ?? false,
    forceCloseConnections: 'idle',
    // What comes on a kept connection while the service stops is still answered.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      reply.header('Request-Id', request.id)
      logTrace(request, reply)
      problemDocument(reply, toProblem(error), request)
    },
    clientErrorHandler: refuseNoHttp,
  })
  limitConnections(app.server, limits)
  const stopping = new AbortController()
  // Answers that wait for something to happen end when the service stops.
  app.addHook('preClose', async () => stopping.abort())

  app.addHook('onRequest', async (request, reply) => {
    reply.header('Request-Id', request.id)
    logTrace(request, reply)
    hurry(request.raw, reply.raw, limits)
  })
  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(HARMLESS)) {
      if (!reply.hasHeader(name) && !reply.raw.hasHeader(name)) reply.header(name, value)
    }
    // A connection that is kept alive would hold up the end.
    if (stopping.signal.aborted) reply.header('Connection', 'close')
  })
  await app.register(rateLimit, {
    global: true,
    max: deps.limits.requestsPerMinute,
    timeWindow: '1 minute',
    enableDraftSpec: true,
    keyGenerator: countedBy,
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('rate-limited', undefined, { retryAfterSeconds: Math.ceil(ttl / 1000) }),
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, readJson)
  await acceptUploads(app, deps.limits.fileMaxBytes)

  app.setErrorHandler(async (error, request, reply) => {
    const call = calls.get(request)
    let problem = toProblem(error)
    // What the caller may not see or does goes before what is wrong with the body.
    if (problem && call && [400, 413, 415].includes(problem.status)) {
      const repeated = await call.repeated().catch((earlier: unknown) => {
        problem = toProblem(earlier)
        return undefined
      })
      if (repeated) return call.send(reply, repeated)
    }
    if (!problem) request.log.error(error)
    else if (isShortage(error)) request.log.warn(error, 'The database lacks something')
    return problemDocument(reply, problem, request)
  })
  app.setNotFoundHandler((request, reply) =>
    problemDocument(reply, new Problem('not-found', 'There is no such route.'), request),
  )

  for (const route of routes) {
    const query = queryOf(route)
    const walk: Walk = {
      route,
      checkBody: route.body && compile(route.body, 'body'),
      checkQuery: query && compile(query, 'query'),
      deps,
      stopping: stopping.signal,
    }
    app.route({
      method: route.method,
      url: BASE + fastifyPath(route.path),
      bodyLimit: deps.limits.bodyMaxBytes,
      // Its name, for what counts requests.
      config: { operation: route.id },
      onRequest: [
        async (request) => {
          const call = new Call(walk, request)
          calls.set(request, call)
          await call.identify()
        },
        app.rateLimit(),
        async (request) => calls.get(request)?.admit(),
      ],
      handler: async (request, reply) => {
        const call = calls.get(request)
        if (!call) throw new Error('broken promise: every request is admitted before it is handled')
        return call.send(reply, await call.answer())
      },
    })
  }
  return app
}

const calls = new WeakMap<FastifyRequest, Call>()

/** A known credential, else the address: made-up ones are no way around the limit. */
function countedBy(request: FastifyRequest): string {
  const credential = calls.get(request)?.credential
  if (credential === undefined) return rateLimit.normalizeIP(request.ip)
  return createHash('sha256').update(credential).digest('base64')
}

async function readJson(_request: FastifyRequest, text: string | Buffer): Promise<unknown> {
  if (text.length === 0) return undefined
  let value: unknown
  try {
    value = parseJson(String(text))
  } catch (error) {
    const why = error instanceof Error ? `: ${error.message}` : ''
    throw new Problem('malformed-json', `The body cannot be read as JSON${why}.`)
  }
  // Only an escape can bring in what no text of the database can hold.
  if (text.includes('\\u')) refuseUnstorable(value, '')
  return value
}

function refuseUnstorable(value: unknown, pointer: string) {
  if (typeof value === 'string' && !isStorable(value)) {
    const message = 'has a NUL character or half a surrogate pair'
    throw new Problem('invalid-request', undefined, { faults: [{ pointer, message }] })
  }
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) {
    refuseUnstorable(name, pointer)
    refuseUnstorable(member, `${pointer}/${name}`)
  }
}

/**
 * `{id}` as Fastify writes it; a literal colon, as in `retirements:plan`, is doubled there, and an
 * id that ends at one says so.
 */
function fastifyPath(path: string): string {
  return path
    .replaceAll(':', '::')
    .replaceAll(/{(\w+)}(?=:)/g, ':$1([^/:]+)')
    .replaceAll(/{(\w+)}/g, ':$1')
}

/** What is logged of the request from now on carries the trace that its caller is in. */
function logTrace(request: FastifyRequest, reply: FastifyReply) {
  const traceId = traceIdOf(request)
  if (traceId === undefined) return
  request.log = request.log.child({ traceId })
  reply.log = request.log
}

/** By W3C Trace Context. */
function traceIdOf({ headers: { traceparent } }: FastifyRequest): string | undefined {
  if (typeof traceparent !== 'string') return undefined
  const [, traceId] = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/.exec(traceparent) ?? []
  return /^0*$/.test(traceId ?? '') ? undefined : traceId
}

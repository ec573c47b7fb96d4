import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { databaseProblem } from '../db/problem.ts'
import { Problem, type ProblemCode, problems } from '../lib/problem.ts'

/** Refusals that Fastify and its plugins make before a route is reached. */
const byFastify: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_REQ_FILE_TOO_LARGE: 'too-large',
  FST_FILES_LIMIT: 'invalid-request',
  FST_FIELDS_LIMIT: 'invalid-request',
  FST_PARTS_LIMIT: 'invalid-request',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-request',
  FST_ERR_BAD_URL: 'not-found',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
  // A path that leads out of the folder of the page or the reference: nothing is there for anybody.
  FST_STATIC_FORBIDDEN_PATH: 'not-found',
}

/** The refusal that an error means; undefined where it is a bug of ours. */
export function toProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error
  const code = codeOf(error)
  const known = code === undefined ? undefined : byFastify[code]
  if (known) return new Problem(known)
  const database = databaseProblem(error)
  if (database) return database
  // What is left of Fastify's own refusals of malformed requests.
  if (code?.startsWith('FST_') && statusOf(error) === 400) return new Problem('invalid-request')
  return undefined
}

/** What an answer says of a content, which then failed before its first byte. */
const OF_CONTENT = ['ETag', 'Accept-Ranges', 'Content-Disposition', 'Content-Range']

export function typeOf(code: string): string {
  return `urn:environmental-credit-service:problem:${code}`
}

/** The answer of RFC 9457. What went wrong inside stays inside. */
export function problemDocument(
  reply: FastifyReply,
  problem: Problem | undefined,
  request: FastifyRequest,
) {
  const code = problem?.code ?? 'internal-error'
  const [status, title] = problem
    ? problems[problem.code]
    : ([500, 'Something broke on our side; the log knows the Request-Id'] as const)
  for (const name of OF_CONTENT) {
    reply.removeHeader(name)
    reply.raw.removeHeader(name)
  }
  if (problem?.retryAfterSeconds !== undefined) {
    reply.header('Retry-After', problem.retryAfterSeconds)
  }
  for (const [name, value] of Object.entries(problem?.headers ?? {})) reply.header(name, value)
  if (status === 401) reply.header('WWW-Authenticate', 'Bearer')
  reply.header('Cache-Control', 'no-store')
  return reply
    .code(status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: typeOf(code),
        title,
        status,
        detail: problem?.detail ?? `${title}.`,
        instance: request.originalUrl.split('?')[0],
        code,
        ...(problem?.faults && { errors: problem.faults }),
      }),
    )
}

/** How long a client gets to read the last word. */
const LINGER_MS = 1_000

/** What comes in is no request that could be answered through a reply: the last word to a socket. */
export function refuseNoHttp(error: Error, socket: Socket) {
  if (codeOf(error) === 'ECONNRESET' || !socket.writable) {
    socket.destroy(error)
    return
  }
  const isTooLong = codeOf(error) === 'HPE_HEADER_OVERFLOW'
  const code: ProblemCode = isTooLong ? 'headers-too-large' : 'invalid-request'
  const [status, title] = problems[code]
  const detail = isTooLong ? `${title}.` : 'It is no HTTP, or did not come to its end in time.'
  const body = JSON.stringify({ type: typeOf(code), title, status, detail, instance: '', code })
  // Whoever does not close its side keeps no socket by that; what it still sends is thrown away.
  setTimeout(() => socket.destroy(), LINGER_MS).unref()
  socket.resume()
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined
  return typeof error.statusCode === 'number' ? error.statusCode : undefined
}

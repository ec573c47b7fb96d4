import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Operation } from '../http/document.ts'
import type { HostileRequest } from './requests.ts'

/** One fault that no operation forgives; undefined where the operation has no place for it. */
type Spoil = (request: HostileRequest, operation: Operation) => HostileRequest | undefined

const withBody =
  (body: Buffer | string, type = 'application/json'): Spoil =>
  (request, { requestBody }) =>
    requestBody?.content['application/json'] && {
      ...request,
      headers: { ...request.headers, 'content-type': type },
      body: Buffer.from(body),
    }

const spoils: readonly Spoil[] = [
  (request) => ({ ...request, path: `${request.path.split('?')[0]}?nonsense=1` }),
  (request, { security }) =>
    security?.length === 0
      ? undefined
      : { ...request, headers: { ...request.headers, authorization: 'Bearer ecs_session_x' } },
  (request, { path }) =>
    path.includes('{')
      ? { ...request, path: `/v1${path.replaceAll(/{\w+}/g, () => randomUUID())}` }
      : undefined,
  withBody('{"name":'),
  withBody('{"nonsense":1}'),
  withBody('{"na\\u0000me":"x"}'),
  withBody('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}'),
  withBody('[]'),
  withBody('"text"'),
  withBody('null'),
  withBody('{}', 'text/plain'),
  withBody('quantity=1', 'application/x-www-form-urlencoded'),
  withBody('<a/>', 'application/xml'),
  withBody(gzipSync('{}')),
  withBody(Buffer.from('{"name":"x"}', 'utf16le')),
  withBody('['.repeat(2000) + ']'.repeat(2000)),
]

/** The request with one certain fault, another one for each `at`: whatever it was, it is refused. */
export function spoiled(given: HostileRequest, operation: Operation, at: number): HostileRequest {
  // A key that has been used would be answered as it was, whatever comes with it now.
  const { 'idempotency-key': _, ...headers } = given.headers
  const request = { ...given, headers }
  for (let turn = 0; turn < spoils.length; turn++) {
    const broken = spoils[(at + turn) % spoils.length]?.(request, operation)
    if (broken) return broken
  }
  throw new Error('every request can be spoiled')
}

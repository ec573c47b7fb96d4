import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type pg from 'pg'
import type { Db } from '../../db/open.ts'
import { newestSequence } from '../../features/events/store.ts'
import { Problem } from '../../lib/problem.ts'
import { metricsOf } from './metrics.ts'

/**
 * Counts every request, and serves the figures to whoever has the token. They tell how much is
 * traded, so there is no other way to them; decision 24.
 */
export function serveMetrics(
  app: FastifyInstance,
  { token, pool, db }: { token: string; pool: pg.Pool; db: Db },
): void {
  const metrics = metricsOf({ pool, newestSequence: () => newestSequence(db) })

  app.addHook('onRequest', async (request, { raw }) => {
    const end = metrics.begin()
    // After the last byte, or when the caller has gone: a response is closed in any case.
    raw.once('close', () => {
      end(operationOf(request), raw.writableFinished ? String(raw.statusCode) : 'aborted')
    })
  })

  app.get('/v1/metrics', { config: { operation: 'metrics' } }, async (request, reply) => {
    if (!isToken(request.headers.authorization, token)) {
      throw new Problem('not-signed-in', 'Send the METRICS_TOKEN of the service as Bearer token.')
    }
    reply.header('Cache-Control', 'no-store').type(metrics.contentType)
    return metrics.text()
  })
}

/** One of a known list, whatever is asked for: made-up paths make no series. */
function operationOf({ routeOptions: { config } }: FastifyRequest): string {
  return 'operation' in config && typeof config.operation === 'string' ? config.operation : 'other'
}

function isToken(authorization: string | undefined, token: string): boolean {
  const [, given = ''] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(token))
}

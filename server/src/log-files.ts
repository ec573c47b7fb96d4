import type { FastifyInstance } from 'fastify'
import type { Db } from './db/open.ts'
import { tileFile } from './features/transparencylog/files.ts'
import { TILES_URI } from './features/transparencylog/usecases.ts'
import { Problem } from './lib/problem.ts'
import { newestCheckpoint } from './transparency/log-store.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

/**
 * The log as files that never change, C2SP tlog-tiles: monitors and witnesses read them, and any cache
 * in front of the service may keep them. Only the checkpoint is new each time.
 */
export function serveLogFiles(app: FastifyInstance, db: Db): void {
  app.get(`${TILES_URI}/checkpoint`, async (_request, reply) => {
    const newest = await newestCheckpoint(db)
    if (!newest) throw new Problem('log-not-begun')
    reply.header('Cache-Control', 'no-cache').type('text/plain; charset=utf-8')
    return reply.header('Access-Control-Allow-Origin', '*').send(newest.note)
  })

  app.get<{ Params: { '*': string } }>(`${TILES_URI}/*`, async (request, reply) => {
    const bytes = await tileFile(db, request.params['*'])
    if (!bytes) throw new Problem('not-found')
    reply.header('Cache-Control', FOR_EVER).type('application/octet-stream')
    return reply.header('Access-Control-Allow-Origin', '*').send(bytes)
  })
}

import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { BASE } from './deps.ts'
import { openapi } from './openapi.ts'
import type { Route } from './route.ts'

/** Serves the OpenAPI document and a reference page made from it. */
export async function serveDocument(app: FastifyInstance, routes: readonly Route[]) {
  const document = openapi(routes)
  const text = JSON.stringify(document)
  app.get(`${BASE}/openapi.json`, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').header('Cache-Control', 'no-cache').send(text),
  )
  await app.register(swagger, {
    mode: 'static',
    // The plugin's type knows OpenAPI 3.0 documents; the page shows 3.1 as well.
    specification: { document: document as never },
  })
  await app.register(swaggerUi, {
    routePrefix: `${BASE}/docs`,
    staticCSP: true,
    uiConfig: { docExpansion: 'none', tryItOutEnabled: true, persistAuthorization: true },
  })
}

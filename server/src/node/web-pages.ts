import { fileURLToPath } from 'node:url'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { demoPassword, demoSignIns } from '../demo/sign-ins.ts'

const root = fileURLToPath(new URL('../../../web/public', import.meta.url))

/** What the start page tells of this installation. */
export interface About {
  /** Who can sign in to a demo market, and with which password; null in a real one. */
  demo: { password: string; signIns: readonly object[] } | null
}

export function aboutOf(demo: boolean): About {
  return { demo: demo ? { password: demoPassword, signIns: demoSignIns } : null }
}

/**
 * Serves the start page at `/` and the page for a first password at `/set-password`. Nothing but
 * these files runs in them; the token of a link stays in the fragment, which no server sees.
 */
export async function servePages(app: FastifyInstance, about: About): Promise<void> {
  await app.register(async (pages) => {
    await pages.register(helmet, {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'"],
          connectSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      // Whether browsers may use nothing but https is for the proxy to say that has the certificate.
      strictTransportSecurity: false,
    })
    await pages.register(fastifyStatic, { root, wildcard: false, cacheControl: false })
    pages.get('/set-password', (_request, reply) => reply.sendFile('set-password.html'))
    pages.get('/about.json', (_request, reply) => reply.send(about))
  })
}

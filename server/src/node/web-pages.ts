import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { demoPassword, demoSignIns } from '../demo/sign-ins.ts'
import type { SignOn } from '../lib/issuer.ts'

const root = fileURLToPath(new URL('../../../web/dist', import.meta.url))
const NOT_BUILT = 'The page is not built: npm run build. The API is at /v1.\n'

/** What the page tells of this installation. */
export interface About {
  /** Who can sign in to a demo market, and with which password; null in a real one. */
  demo: { password: string; signIns: readonly object[] } | null
  /** By whom users can sign in, beside their password. */
  issuers: readonly { id: string; name: string }[]
}

export function aboutOf(demo: boolean, { issuers }: SignOn): About {
  return {
    demo: demo ? { password: demoPassword, signIns: demoSignIns } : null,
    issuers: issuers.map(({ id, name }) => ({ id, name })),
  }
}

/**
 * Serves the page at every address that is none of the API: which of its screens it shows is its own
 * matter. Nothing but its files runs in it; the token of a link stays in the fragment, which no
 * server sees.
 */
export async function servePages(app: FastifyInstance, about: About): Promise<void> {
  const index = `${root}/index.html`
  const page = existsSync(index) ? readFileSync(index, 'utf8') : undefined
  if (page === undefined) app.log.warn(NOT_BUILT.trim())
  await app.register(async (pages) => {
    await pages.register(helmet, {
      enableCSPNonces: true,
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          // With a nonce of each answer for the styles that the page's components make themselves.
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          connectSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      // Whether browsers may use nothing but https is for the proxy to say that has the certificate.
      strictTransportSecurity: false,
    })
    if (page !== undefined) {
      await pages.register(fastifyStatic, {
        root,
        wildcard: false,
        index: false,
        preCompressed: true,
        cacheControl: false,
        globIgnore: ['**/*.{br,gz}', 'index.html'],
        setHeaders: keep,
      })
    }
    pages.get('/about.json', (_request, reply) => reply.send(about))
    pages.get('/*', (request, reply) => {
      if (!isForPeople(request)) return reply.callNotFound()
      if (page === undefined) return reply.code(503).type('text/plain').send(NOT_BUILT)
      return sendPage(reply, page)
    })
  })
}

function sendPage(reply: FastifyReply, page: string) {
  const nonce = reply.cspNonce.style
  reply.header('Cache-Control', 'no-store').type('text/html; charset=utf-8')
  return reply.send(
    page.replace('name="style-nonce" content=""', `name="style-nonce" content="${nonce}"`),
  )
}

/** A browser's own request for a page; what programs ask for and is not there is a problem. */
function isForPeople({ url, headers }: FastifyRequest): boolean {
  if (url === '/') return true
  return !/^\/v1(\/|$)/i.test(url) && (headers.accept ?? '').includes('text/html')
}

/** What the build names after its content never changes. */
function keep(reply: FastifyReply, path: string) {
  const isNamedByContent = path.startsWith(`${root}/assets/`)
  const kept = isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache'
  reply.header('Cache-Control', kept)
}

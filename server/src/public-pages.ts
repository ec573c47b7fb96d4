import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Tx } from './db/open.ts'
import { tagOf } from './http/caching.ts'
import type { Deps } from './http/deps.ts'
import { toProblem } from './http/refuse.ts'
import { isId } from './lib/ids.ts'
import { matches } from './lib/if-match.ts'
import { Problem } from './lib/problem.ts'
import { askedOf } from './pages/asked.ts'
import { creditPage, creditsPage } from './pages/credits.ts'
import { errorPage } from './pages/error.ts'
import { frame, type Page } from './pages/layout.ts'
import type { Asked } from './pages/list.ts'
import { overviewPage } from './pages/overview.ts'
import { projectPage, projectsPage } from './pages/projects.ts'
import { retirementPage, retirementsPage } from './pages/retirements.ts'
import { robots, sitemap, sitemapPart } from './pages/sitemap.ts'
import { isLanguage, type View, viewOf } from './pages/view.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'
const SHARED = 'public, max-age=60'
/** No script, no form to another site, nothing from another one. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const style = readFileSync(new URL('./pages/registry.css', import.meta.url), 'utf8')
const stylesheet = `/registry/style.${tagOf(style).slice(0, 16)}.css`

/** The pages that everybody may read without signing in, as documents that need no script. */
export async function servePublicPages(
  app: FastifyInstance,
  { db, publicUrl }: Pick<Deps, 'db' | 'publicUrl'>,
): Promise<void> {
  const originOf = (request: FastifyRequest) =>
    publicUrl?.replace(/\/+$/, '') ?? `${request.protocol}://${request.host}`

  await app.register(async (pages) => {
    pages.setErrorHandler((error, request, reply) => {
      const problem = toProblem(error)
      if (!problem) request.log.error(error)
      const status = problem?.status ?? 500
      const wait = problem?.retryAfterSeconds
      if (wait !== undefined) reply.header('Retry-After', wait)
      return sendPage(request, reply, errorPage(status, pathOf(request), viewFor(request)))
    })

    const show = (path: string, make: (tx: Tx, view: View, asked: Asked) => Promise<Page>) =>
      pages.get(path, async (request, reply) => {
        const asked = askedOf(queryOf(request))
        if (!asked) throw new Problem('invalid-filter')
        return sendPage(request, reply, await make(db, viewFor(request), asked))
      })
    const showOne = (
      path: string,
      make: (tx: Tx, view: View, id: string) => Promise<Page | { to: string }>,
    ) =>
      pages.get<{ Params: { id: string } }>(`${path}/:id`, async (request, reply) => {
        const id = request.params.id.toLowerCase()
        if (!isId(id)) throw new Problem('not-found')
        const page = await make(db, viewFor(request), id)
        if (!('to' in page)) return sendPage(request, reply, page)
        return reply.header('Cache-Control', SHARED).redirect(page.to, 302)
      })

    pages.get('/registry', async (request, reply) =>
      sendPage(request, reply, await overviewPage(db, viewFor(request), originOf(request))),
    )
    show('/registry/projects', projectsPage)
    show('/registry/credits', creditsPage)
    show('/registry/retirements', retirementsPage)
    showOne('/registry/projects', projectPage)
    showOne('/registry/credits', creditPage)
    showOne('/registry/retirements', retirementPage)
    pages.get(stylesheet, (_request, reply) =>
      reply.header('Cache-Control', FOR_EVER).type('text/css; charset=utf-8').send(style),
    )
    pages.get('/registry/*', async () => {
      throw new Problem('not-found')
    })
  })

  app.get('/robots.txt', (request, reply) =>
    sendShared(request, reply, 'text/plain; charset=utf-8', robots(originOf(request))),
  )
  app.get('/sitemap.xml', async (request, reply) =>
    sendShared(request, reply, XML, await sitemap(db, originOf(request))),
  )
  app.get<{ Params: { name: string } }>('/sitemap/:name', async (request, reply) => {
    const [, name = ''] = /^([a-z]+(?:-\d+)?)\.xml$/.exec(request.params.name.toLowerCase()) ?? []
    const part = await sitemapPart(db, originOf(request), name)
    if (part === undefined) throw new Problem('not-found')
    return sendShared(request, reply, XML, part)
  })

  function sendPage(request: FastifyRequest, reply: FastifyReply, page: Page) {
    const { status = 200 } = page
    reply.header('Content-Security-Policy', POLICY).header('Vary', 'Accept-Language')
    const view = viewFor(request)
    const text = String(frame(page, view, { origin: originOf(request), stylesheet }))
    reply.header('Content-Language', view.language)
    if (status === 200) return sendShared(request, reply, HTML, text)
    return reply.code(status).header('Cache-Control', 'no-store').type(HTML).send(text)
  }
}

const XML = 'application/xml; charset=utf-8'
const HTML = 'text/html; charset=utf-8'

/** What any cache may keep for a minute, and ask whether it has changed. */
function sendShared(request: FastifyRequest, reply: FastifyReply, type: string, text: string) {
  const tag = `"${tagOf(text)}"`
  const seen = request.headers['if-none-match']?.replaceAll('W/', '')
  reply.header('Cache-Control', SHARED).header('ETag', tag)
  if (seen !== undefined && matches(seen, tag)) return reply.code(304).send()
  return reply.type(type).send(text)
}

function viewFor(request: FastifyRequest): View {
  const asked = queryOf(request).get('lang')?.toLowerCase()
  return viewOf(isLanguage(asked) ? asked : undefined, request.headers['accept-language'])
}

function queryOf({ url }: FastifyRequest): URLSearchParams {
  return new URLSearchParams(url.split('?').slice(1).join('?'))
}

const pathOf = ({ url }: FastifyRequest) => url.split('?')[0] ?? '/'

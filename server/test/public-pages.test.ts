import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { newId } from '../src/lib/ids.ts'
import { placeMap } from '../src/pages/map.ts'
import { sitemap, sitemapPart } from '../src/pages/sitemap.ts'
import { languageOf } from '../src/pages/view.ts'
import { newMbp, newProject, submit } from './life.ts'
import { type PublicMarket, publicMarket, SECRET } from './public-market.ts'
import { created, ok, World } from './world.ts'

/** What ends elements, attributes and comments, runs, or hides. */
const HOSTILE = `<script>alert(1)</script>"'><img src=x onerror=alert(1)><!-- & \u202e \u0001`

let world: World
let market: PublicMarket
before(async () => {
  world = await World.create()
  market = await publicMarket(world, {
    project: `Gazi ${HOSTILE}`,
    supplier: `Trust ${HOSTILE}`,
    reason: `Flights ${HOSTILE}`,
    beneficiary: `Žluťoučký ${HOSTILE}`,
  })
})
after(() => world[Symbol.asyncDispose]())

async function read(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(world.baseUrl + path, { headers, method, redirect: 'manual' })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const paths = () => [
  '/registry',
  '/registry/projects',
  `/registry/projects/${market.projectId}`,
  '/registry/credits',
  `/registry/credits/${market.creditId}`,
  '/registry/retirements',
  `/registry/retirements/${market.retirementId}`,
]

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const linksOf = (text: string) =>
  [...text.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => unescaped(href))

describe('a page of the public registry', () => {
  test('says in both languages what it is, to people and to search engines', async () => {
    for (const path of paths()) {
      for (const lang of ['en', 'sv']) {
        const { status, headers, text } = await read(`${path}?lang=${lang}`)
        assert.equal(status, 200, path)
        assert.match(text, new RegExp(`^<!doctype html>\\n<html lang="${lang}">`))
        assert.equal(headers.get('content-language'), lang)
        assert.equal(text.match(/<h1[ >]/g)?.length, 1, path)
        const address = world.baseUrl + path
        assert.ok(text.includes(`<link rel="canonical" href="${address}?lang=${lang}">`), path)
        assert.ok(text.includes(`hreflang="sv" href="${address}?lang=sv">`), path)
        assert.ok(text.includes(`hreflang="x-default" href="${address}">`), path)
        assert.match(text, /<meta name="description" content="[^"]{20,}">/)
        const levels = [...text.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
        levels.forEach((level, at) => {
          assert.ok(level <= (levels[at - 1] ?? 0) + 1, `headings of ${path}: ${levels}`)
        })
        const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
        assert.equal(new Set(ids).size, ids.length, path)
      }
    }
  })

  test('is in the language that the browser asks for unless its address says one', async () => {
    const swedish = await read('/registry', { 'accept-language': 'de, sv-SE;q=0.8, en;q=0.5' })
    assert.ok(swedish.text.includes('<html lang="sv">'))
    assert.equal(swedish.headers.get('vary'), 'Accept-Language')
    const english = await read('/registry?lang=en', { 'accept-language': 'sv' })
    assert.ok(english.text.includes('<html lang="en">'))
    // What was chosen goes on from link to link, what was not does not.
    const chosen = linksOf(english.text).filter((href) => href.startsWith('/registry'))
    assert.ok(chosen.every((href) => href.includes('lang=') || href.endsWith('.css')))
    assert.ok(linksOf(swedish.text).includes('/registry/projects'))
    assert.deepEqual(
      ['', 'fr', 'sv;q=0, en', 'en;q=0.1, sv', 'SV', '*', ';;,q=x'].map(languageOf),
      ['en', 'en', 'en', 'sv', 'sv', 'en', 'en'],
    )
  })

  test('needs no script and lets none in', async () => {
    for (const path of paths()) {
      const { headers, text } = await read(path)
      assert.equal(
        headers.get('content-security-policy'),
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      )
      assert.ok(!/<script(?! type="application\/ld\+json">)/.test(text), path)
      assert.ok(!/<[^>]* (on\w+|style)=/.test(text.replaceAll(/"[^"]*"/g, '""')), path)
      const [sheet = ''] = linksOf(text).filter((href) => href.endsWith('.css'))
      const { status, headers: kept } = await read(sheet)
      assert.equal(status, 200)
      assert.equal(kept.get('cache-control'), 'public, max-age=31536000, immutable')
    }
  })

  test('shows a hostile name as it is written', async () => {
    const shown = HOSTILE.replace('\u0001', '\ufffd')
    const { text } = await read(`/registry/retirements/${market.retirementId}`)
    assert.ok(unescaped(text).includes(`Žluťoučký ${shown}`))
    assert.ok(unescaped(text).includes(`Flights ${shown}`))
    for (const path of paths()) {
      const { text } = await read(path)
      assert.ok(!text.includes('<img src=x') && !text.includes('<script>'), path)
      assert.ok(!text.includes('\u0001'))
    }
    const [certificate = ''] = linksOf(text).filter((href) => href.includes('certificate'))
    assert.equal(
      (await read(certificate)).headers.get('content-type'),
      'application/pdf',
      'its certificate is there',
    )
    const asked = await read(`/registry/projects?q=${encodeURIComponent(HOSTILE)}`)
    assert.ok(!asked.text.includes('<script>'))
    const lost = await read(`/registry/${encodeURIComponent(HOSTILE)}?lang="><script>`)
    assert.equal(lost.status, 404)
    assert.ok(!lost.text.includes('<script>'))
  })
})

test('from the first page every public page is reached, and none says anything private', async () => {
  const seen = new Set<string>()
  const open = ['/registry']
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const { status, text } = await read(path)
    assert.equal(status, 200, path)
    assert.ok(!text.toLowerCase().includes(SECRET), path)
    open.push(...linksOf(text).filter((href) => href.startsWith('/registry')))
  }
  for (const path of paths()) assert.ok(seen.has(path), path)
  const ids = [market.draftProjectId, ...market.undecidedIds, market.buyer.id]
  for (const path of seen) assert.ok(!ids.some((id) => path.includes(id)), path)
})

test('what is not public has no page', async () => {
  const absent = [
    `/registry/projects/${market.draftProjectId}`,
    `/registry/projects/${newId()}`,
    '/registry/projects/nonsense',
    `/registry/retirements/${market.undecidedIds[0]}`,
    `/registry/retirements/${market.creditId}`,
    '/registry/no-such-page',
  ]
  for (const path of absent) {
    const { status, headers, text } = await read(path)
    assert.equal(status, 404, path)
    assert.match(headers.get('content-type') ?? '', /^text\/html/)
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.ok(text.includes('content="noindex, follow"'))
    assert.equal(text.match(/<h1[ >]/g)?.length, 1)
  }
  // A part of an issuance is not told of; its address leads to the issuance.
  const part = await read(`/registry/credits/${market.undecidedIds[0]}?lang=sv`)
  assert.equal(part.status, 302)
  assert.equal(part.headers.get('location'), `/registry/credits/${market.creditId}?lang=sv`)
})

describe('a list', () => {
  const rows = ({ text }: { text: string }) => text.match(/<th scope="row"/g)?.length ?? 0

  test('is searched by its form', async () => {
    const day = new Date().toISOString().slice(0, 10)
    const found: [string, number][] = [
      ['/registry/projects?q=gazi&country=KEN', 1],
      ['/registry/projects?q=&country=&utm_source=x', 1],
      ['/registry/projects?country=SWE', 0],
      ['/registry/projects?q=%25', 0],
      ['/registry/credits?vintage=2024&category=Removal&country=KEN', 1],
      ['/registry/credits?vintage=2023', 0],
      [`/registry/retirements?q=%C5%BDlu%C5%A5ou%C4%8Dk%C3%BD`, 1],
      [`/registry/retirements?from=${day}&until=${day}`, 2],
      ['/registry/retirements?until=2001-01-01', 0],
      [`/registry/retirements?creditId=${market.creditId}&projectId=${market.projectId}`, 2],
    ]
    for (const [path, count] of found) {
      const reply = await read(path)
      assert.equal(reply.status, 200, path)
      assert.equal(rows(reply), count, path)
    }
    // The form says what was looked for, and search engines leave such pages out.
    const { text } = await read('/registry/projects?q=gazi&country=KEN&lang=sv')
    assert.match(text, /name="q" type="search" value="gazi"/)
    assert.match(text, /<option value="KEN" selected>Kenya</)
    assert.match(text, /<input type="hidden" name="lang" value="sv">/)
    assert.match(text, /content="noindex, follow"/)
  })

  test('refuses in words what it cannot look for', async () => {
    const wrong = [
      '/registry/credits?vintage=last',
      '/registry/projects?country=ZZZ',
      '/registry/projects?page=nonsense',
      '/registry/retirements?from=2025-02-30',
      '/registry/credits?projectId=1',
      `/registry/projects?q=${'x'.repeat(300)}`,
      '/registry/projects?q=%00',
    ]
    for (const path of wrong) {
      const { status, headers } = await read(path)
      assert.equal(status, 400, path)
      assert.match(headers.get('content-type') ?? '', /^text\/html/)
    }
  })

  test('goes on from page to page, with each row once', async () => {
    const { supplier, registry } = market
    for (let n = 0; n < 55; n++) {
      const mbps = [newMbp(registry.id, { name: `Benefit ${n}` })]
      const project = await created(
        supplier.post(
          '/ecoProjects',
          newProject(registry.id, { name: `Paged ${n}`, modularBenefitProjects: mbps }),
        ),
      )
      const { id } = await submit(
        supplier,
        'MBPRegister',
        project.modularBenefitProjects[0].resourceUri,
      )
      await ok(registry.act(id, 'Approve'))
    }
    const names: string[] = []
    let path: string | undefined = '/registry/projects?q=paged&lang=en'
    for (let pages = 0; path !== undefined; pages++) {
      assert.ok(pages < 3)
      const { text } = await read(path)
      names.push(...[...text.matchAll(/>(Paged \d+)<\/a>/g)].map(([, name = '']) => name))
      const next: string | undefined = /rel="next" href="([^"]+)"/.exec(text)?.[1]
      path = next && unescaped(next)
    }
    assert.equal(names.length, 55)
    assert.equal(new Set(names).size, 55)
  })
})

describe('what caches and search engines are told', () => {
  test('a page may be kept for a minute, and says when it has not changed', async () => {
    for (const path of [...paths(), '/robots.txt', '/sitemap.xml']) {
      const { headers } = await read(path)
      assert.equal(headers.get('cache-control'), 'public, max-age=60', path)
      assert.equal(headers.get('set-cookie'), null)
      const etag = headers.get('etag') ?? ''
      assert.match(etag, /^"[\w-]+"$/)
      const same = await read(path, { 'if-none-match': `W/${etag}` })
      assert.equal(same.status, 304)
      assert.equal(same.text, '')
      assert.equal((await read(path, { 'if-none-match': '"other"' })).status, 200)
      const head = await read(path, {}, 'HEAD')
      assert.equal(head.status, 200)
      assert.equal(head.headers.get('etag'), etag)
      assert.equal(head.text, '')
    }
    const [plain, own] = [await read('/registry'), await market.supplier.get('/organizations')]
    assert.equal(own.status, 200)
    const token = { authorization: 'Bearer nonsense', cookie: 'session=nonsense' }
    assert.equal((await read('/registry', token)).text, plain.text, 'the same for everybody')
  })

  test('robots may read the registry alone, and the sitemap names every public page', async () => {
    const { text } = await read('/robots.txt')
    assert.ok(text.includes('Allow: /registry\n') && text.includes('Disallow: /\n'))
    assert.ok(text.includes(`Sitemap: ${world.baseUrl}/sitemap.xml`))
    const map = (await read('/sitemap.xml')).text
    const named = locationsOf(map)
    for (const path of paths()) assert.ok(named.includes(`${world.baseUrl}${path}?lang=en`), path)
    for (const address of named) {
      const { status } = await read(address.slice(world.baseUrl.length))
      assert.equal(status, 200, address)
    }
  })

  test('a sitemap that grows too long becomes an index of several', async () => {
    const origin = 'https://registry.example'
    const whole = locationsOf(await sitemap(world.db, origin))
    const index = await sitemap(world.db, origin, 20)
    assert.match(index, /<sitemapindex /)
    const parts = await Promise.all(
      locationsOf(index).map((address) => {
        const name = /\/sitemap\/(.+)\.xml$/.exec(address)?.[1] ?? ''
        return sitemapPart(world.db, origin, name, 20)
      }),
    )
    assert.ok(parts.length > 4)
    const found = parts.flatMap((part) => locationsOf(part ?? ''))
    assert.deepEqual(found.sort(), whole.sort())
    assert.equal((await read('/sitemap/projects-1.xml')).status, 200)
    for (const name of ['projects-2.xml', 'projects-0.xml', 'users-1.xml', 'lists.txt', '-.xml']) {
      assert.equal((await read(`/sitemap/${name}`)).status, 404, name)
    }
  })
})

const locationsOf = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at = '']) => at)

describe('the map of a place', () => {
  const point = (longitude: number, latitude: number) => ({
    type: 'Point',
    coordinates: [longitude, latitude],
  })
  const drawn = (...shapes: object[]) =>
    [...String(placeMap('map', shapes)).matchAll(/class="place" d="([^"]*)"/g)].map(
      ([, d = '']) => d,
    )

  test('shows what lies on both sides of the dateline side by side', () => {
    const xs = drawn(point(179, -17), point(-179, -17)).map((d) =>
      Number(/^M([-\d.]+)/.exec(d)?.[1]),
    )
    const [east = 0, west = 0] = xs
    assert.ok(west > east && west - east < 200, `at ${xs}`)
  })

  test('fills a polygon and not the rest of the world, whichever way round it was written', () => {
    const ring = [
      [10, 10],
      [12, 10],
      [12, 12],
      [10, 12],
      [10, 10],
    ]
    const of = (coordinates: number[][]) => ({
      type: 'Feature',
      properties: null,
      geometry: { type: 'Polygon', coordinates: [coordinates] },
    })
    for (const shape of [of(ring), of(ring.toReversed())]) {
      const [d = ''] = drawn(shape)
      assert.equal(d.match(/[ML]/g)?.length, 4, d)
    }
  })

  test('is small wherever it is, and however far it reaches', () => {
    for (const shapes of [
      [point(0, 90)],
      [point(0, -90)],
      [point(-100, 40), point(100, -30), point(0, 0)],
    ]) {
      const map = String(placeMap('map', shapes))
      assert.ok(map.length < 100_000 && !map.includes('NaN'), `${map.length}`)
    }
  })
})

test('who asks too often is told so on a page', async () => {
  await using busy = await World.create({ requestsPerMinute: 2 })
  const replies = []
  for (let n = 0; n < 3; n++) replies.push(await fetch(`${busy.baseUrl}/registry`))
  assert.deepEqual(
    replies.map(({ status }) => status),
    [200, 200, 429],
  )
  assert.match(replies[2]?.headers.get('content-type') ?? '', /^text\/html/)
  assert.match(replies[2]?.headers.get('retry-after') ?? '', /^\d+$/)
  // A market in which nothing has happened yet has its page as well.
  assert.match((await replies[0]?.text()) ?? '', /Nothing is registered yet/)
})

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import { createApp, routes } from '../../src/app.ts'
import { openPool } from '../../src/db/open.ts'
import { noSignOn } from '../../src/lib/issuer.ts'
import { diskFileStore } from '../../src/node/disk-file-store.ts'
import { serveMetrics } from '../../src/node/metrics/serve-metrics.ts'
import { aboutOf, servePages } from '../../src/node/web-pages.ts'
import { readDocument } from '../http/document.ts'
import { fingerprints } from '../http/fingerprint.ts'
import { ok, roles, World, webhookSurroundings } from '../world.ts'
import { text } from './values.ts'
import { type Answer, Wire } from './wire.ts'

/** What is hardly HTTP, and the addresses that the document leaves out. */
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
console.log(`FUZZ_SEED=${SEED}`)
const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

const world = await World.create()
const folder = await mkdtemp(join(tmpdir(), 'ecs-hostile-'))
const pool = openPool(world.databaseUrl, 2)
/** The whole of it, as it runs: with the page and the metrics. */
const app = await createApp({
  db: world.db,
  files: await diskFileStore(folder),
  webhooks: webhookSurroundings,
  now: () => new Date(),
  limits: { bodyMaxBytes: 1_048_576, fileMaxBytes: 10_000, requestsPerMinute: 1_000_000 },
  logger: { level: 'error' },
})
serveMetrics(app, { token: 'a token of sixteen characters', pool, db: world.db })
await servePages(app, aboutOf(false, noSignOn))
const port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
const wire = new Wire(port)
after(async () => {
  wire.close()
  await app.close()
  await pool.end()
  await world[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})
const member = await world.organization(roles.supplier)

const head = (more: string, path = '/v1/ecoProjects') =>
  `POST ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${member.token}\r\ncontent-type: application/json\r\n${more}\r\n\r\n`
const get = (more: string) =>
  `GET /v1/me HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${member.token}\r\n${more}\r\n\r\n`

describe('what is hardly HTTP gets an end', { skip }, () => {
  const second = 'GET /v1/smuggled HTTP/1.1\r\nhost: x\r\n\r\n'
  /** Of two readers each would see another end of the body: the second request must not be seen. */
  const smuggled = {
    'two lengths': `${head('content-length: 2\r\ncontent-length: 44')}{}${second}`,
    'a list of lengths': `${head('content-length: 2, 44')}{}${second}`,
    'a length and chunks': `${head('content-length: 44\r\ntransfer-encoding: chunked')}0\r\n\r\n${second}`,
    'chunks and a length': `${head('transfer-encoding: chunked\r\ncontent-length: 4')}0\r\n\r\n${second}`,
    'chunks twice': `${head('transfer-encoding: chunked\r\ntransfer-encoding: identity')}0\r\n\r\n${second}`,
    'chunks that are not last': `${head('transfer-encoding: chunked, gzip')}0\r\n\r\n${second}`,
    'chunks by another name': `${head('transfer-encoding: xchunked')}0\r\n\r\n${second}`,
    'a space before the colon': `${head('transfer-encoding : chunked')}0\r\n\r\n${second}`,
    'a vertical tab in the name': `${head('transfer-encoding:\x0bchunked')}0\r\n\r\n${second}`,
    'a folded header': `${head('transfer-encoding:\r\n chunked\r\ncontent-length: 44')}0\r\n\r\n${second}`,
    'a length with a sign': `${head('content-length: +2')}{}${second}`,
    'a length in hexadecimal': `${head('content-length: 0x2')}{}${second}`,
    'a length below nothing': `${head('content-length: -1')}${second}`,
    'a size with a sign': `${head('transfer-encoding: chunked')}+2\r\n{}\r\n0\r\n\r\n${second}`,
    'a size in another line ending': `${head('transfer-encoding: chunked')}2\n{}\n0\n\n${second}`,
    'a bare line feed': get('x: y').replaceAll('\r\n', '\n') + second,
    'a bare carriage return': `${get('x: y\rtransfer-encoding: chunked')}${second}`,
    'a header in a header': `${get('x: y\0\r\ncontent-length: 44')}${second}`,
  }
  for (const [way, bytes] of Object.entries(smuggled)) {
    it(`nobody smuggles a request past a proxy by ${way}`, async () => {
      const answer = await exchange(Buffer.from(bytes, 'latin1'))
      const statuses = [...answer.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => status)
      assert.deepEqual(statuses, ['400'], answer)
      assert.doesNotMatch(answer, /smuggled/)
    })
  }

  it('broken requests are answered or cut off within their time, never by a 5xx', async () => {
    const fixed = [
      'GET / HTTP/9.9\r\n\r\n',
      'GET\r\n\r\n',
      '\r\n\r\n\r\n',
      'GET /v1/me HTTP/1.1\r\nhost: x\r\nhost: y\r\nconnection: close\r\n\r\n',
      'GET /v1/me HTTP/1.1\r\n: x\r\n\r\n',
      'GET /v1/me HTTP/1.1\r\nx\0y: z\r\n\r\n',
      'GET /v1/me HTTP/1.1\r\n\r\n',
      'GET /v1/me HTTP/1.0\r\n\r\n',
      'GET /v1/me\r\n\r\n',
      'GET http://other.example/v1/me HTTP/1.1\r\nhost: x\r\n\r\n',
      'GET //other.example/v1/me HTTP/1.1\r\nhost: x\r\n\r\n',
      'GET * HTTP/1.1\r\nhost: x\r\n\r\n',
      'OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n',
      'CONNECT other.example:443 HTTP/1.1\r\nhost: x\r\n\r\n',
      'TRACE /v1/me HTTP/1.1\r\nhost: x\r\n\r\n',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      'BREW /v1/me HTTP/1.1\r\nhost: x\r\n\r\n',
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      `GET /v1/${'x'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
      `GET /v1/me?${'a=1&'.repeat(3_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
      `${head('transfer-encoding: chunked')}zz\r\n{}\r\n0\r\n\r\n`,
      `${head('transfer-encoding: chunked')}ffffffffffffffffff\r\n{}`,
      `${head('transfer-encoding: chunked')}2;${'x'.repeat(50_000)}\r\n{}\r\n0\r\n\r\n`,
      `${head('transfer-encoding: chunked')}2\r\n{}\r\n0\r\n${'x: y\r\n'.repeat(5_000)}\r\n`,
      `${head('transfer-encoding: gzip, chunked')}2\r\n{}\r\n0\r\n\r\n`,
      `${head('content-length: 99999999999999999999')}{}`,
      `${head('content-length: 2\r\nexpect: nothing')}{}`,
      `${head('content-length: 2\r\nexpect: 100-continue')}{}`,
      `${head('content-length: 2\r\nupgrade: h2c\r\nconnection: upgrade')}{}`,
      `${head('content-length: 2\r\nupgrade: websocket\r\nconnection: upgrade')}{}`,
      get(`x: ${'y'.repeat(20_000)}`),
      get(Array.from({ length: 1_500 }, (_, at) => `x${at}: y`).join('\r\n')),
      get('x: y\r\n'.repeat(2_300).trim()),
      get(`cookie: ${'a=b; '.repeat(3_000)}`),
      get('authorization: Bearer x\r\nauthorization: Bearer y'),
      get('organization-id: x\r\norganization-id: y'),
      get('if-none-match: "1"\r\nif-none-match: "2"'),
      get('content-length: 0\r\nx-http-method-override: DELETE'),
      get('accept: */*\r\nrange: bytes=0-,0-,0-,0-'),
      get(`accept: ${'text/csv;q=0.1,'.repeat(900)}`),
      get(`accept-language: ${'a-'.repeat(4_000)}`),
      get('traceparent: 00-00000000000000000000000000000000-0000000000000000-00'),
      get('x-forwarded-for: "\'; drop table users; --\r\nx-forwarded-proto: javascript'),
    ]
    const noise = fc.sample(fc.uint8Array({ minLength: 1, maxLength: 200 }), {
      numRuns: 60,
      seed: SEED,
    })
    const all = [...fixed.map((text) => Buffer.from(text, 'latin1')), ...noise.map(Buffer.from)]
    await Promise.all(
      all.map(async (bytes) => {
        const answer = await exchange(bytes)
        assert.doesNotMatch(answer, /^HTTP\/1\.1 5/, JSON.stringify(String(bytes).slice(0, 500)))
      }),
    )
    await ok(member.get('/health/live'))
  })

  it('a header that comes twice has one meaning, and not another one for each reader', async () => {
    const other = await world.organization(roles.buyer)
    const twice = await exchange(Buffer.from(get(`authorization: Bearer ${other.token}`)))
    assert.match(twice, new RegExp(member.userId))
    assert.doesNotMatch(twice, new RegExp(other.userId))
  })
})

describe('the addresses that the document leaves out', { skip }, () => {
  /** With what may follow it, where anything may. */
  const unlisted = [
    '/v1/auth/oidc/:issuer/start',
    '/v1/auth/oidc/:issuer/callback',
    '/transparency-log/checkpoint',
    '/transparency-log/*',
    '/v1/openapi.json',
    '/v1/docs',
    '/v1/docs*',
    '/v1/docs/*',
    '/v1/metrics',
    '/about.json',
    '/registry',
    '/registry/projects',
    '/registry/projects/:id',
    '/registry/credits',
    '/registry/credits/:id',
    '/registry/retirements',
    '/registry/retirements/:id',
    '/registry*',
    '/registry/*',
    '/sitemap/:name',
    '/*',
    '*',
  ]

  it('are these and no others', async () => {
    const { operations } = await readDocument(world)
    const documented = new Set(operations.map(({ path }) => plain(`/v1${path}`)))
    const known = unlisted.map(plain)
    const others = served()
      .filter((path) => !documented.has(plain(path)))
      .filter((path) => !path.startsWith('/assets/') && !known.includes(plain(path)))
      .filter(
        (path) => !path.startsWith('/v1/docs/') && !/^\/(registry\/)?[\w.-]+\.\w+$/.test(path),
      )
    assert.deepEqual(others, [])
    assert.ok(served().length > routes.length / 3, 'the tree of routes has been read')
  })

  it('answer whatever is asked of them, by no 5xx, and change nothing', async () => {
    const tails = fc.oneof(
      fc.constantFrom(
        'tile/0/000',
        'tile/0/x001/000',
        'tile/0/000.p/1',
        'tile/0/000.p/256',
        'tile/-1/000',
        'tile/99999999999999999999/000',
        'tile/entries/000',
        `tile/0/${'x999/'.repeat(40)}000`,
        '../../../etc/passwd',
        '..%2f..%2fpackage.json',
        '%2e%2e/%2e%2e/package.json',
        '..\\..\\package.json',
        'static/..%5c..%5cpackage.json',
        'assets/%00',
        '.git/config',
        '%',
        '%ff%fe',
        '?',
        'x'.repeat(3_000),
      ),
      text.map((each) => encodeURIComponent(each.toWellFormed())),
    )
    const queries = fc.oneof(
      fc.constant(''),
      fc.constantFrom(
        'code=x&state=y',
        'next=//other.example',
        'next=a&next=b',
        'error=%00',
        'q=%00&lang=x',
        'page=e30&vintage=9999&q=%ff',
        '%zz',
      ),
      text.map((each) => `state=${encodeURIComponent(each.toWellFormed())}`),
    )
    const headers = fc.dictionary(
      fc.constantFrom(
        'accept',
        'cookie',
        'authorization',
        'range',
        'if-none-match',
        'accept-encoding',
      ),
      fc.constantFrom(
        'text/html',
        '*',
        'bytes=9-1',
        'Bearer x',
        'ecs_sign_on=x',
        '__Host-x=%',
        'br;q=9',
      ),
      { maxKeys: 3 },
    )
    const requests = fc.sample(
      fc.record({
        method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'),
        path: fc
          .tuple(fc.constantFrom(...unlisted), tails, queries)
          .map(
            ([path, tail, query]) =>
              `/${path.replace(/^\//, '').replace(/:issuer|:id|:name|\*/, tail)}?${query}`,
          ),
        headers,
        body: fc.constant(undefined),
      }),
      { numRuns: 600, seed: SEED },
    )
    const before = await fingerprints(world.db)
    for (const request of requests) {
      const answer = await wire.send(request)
      refuseBroken(answer, JSON.stringify(request))
    }
    assert.deepEqual(await fingerprints(world.db), before)
  })
})

/** Where the page is not built there is a word on that, and no other failure. */
function refuseBroken({ status, type, text }: Answer, request: string) {
  if (status === 503 && text.startsWith('The page is not built')) return
  assert.ok(status < 500, `${request}: ${status} ${text}`)
  // The pages of the public registry refuse on a page.
  const isPage = text.startsWith('<!doctype html>') && text.includes('href="/registry/style.')
  if (status >= 400 && text !== '' && !isPage)
    assert.match(type, /^application\/problem\+json/, request)
  assert.doesNotMatch(text, /root:x:0|"workspaces"|\[core\]/, request)
}

/** Every path that is served, read off the tree that Fastify draws. */
function served(): string[] {
  const parents: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', own = ''] = /^([│├└─\s]*?[├└]── )(\S+) \(/.exec(line) ?? []
      if (own === '') return []
      const depth = indent.length / 4 - 1
      parents[depth] = own
      return [parents.slice(0, depth + 1).join('')]
    })
}

function plain(path: string): string {
  return path
    .toLowerCase()
    .replaceAll('::', ':')
    .replaceAll(/:\w+\([^)]*\)+|:\w+(?=\/|$)|{\w+}/g, (name) =>
      /^:(replay|execute|plan)$/.test(name) ? name : '{}',
    )
    .replaceAll(/{}\([^)]*\)/g, '{}')
}

/** What comes back over a bare connection until the other side ends it, or falls silent. */
function exchange(bytes: Buffer): Promise<string> {
  const QUIET_MS = 1_000
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let received = ''
    socket.setTimeout(QUIET_MS, () => socket.destroy())
    socket.on('data', (data) => {
      received += data
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(received))
  })
}

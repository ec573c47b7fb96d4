import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { createApp } from '../src/app.ts'
import { hashPassword } from '../src/features/organizations/sessions/password.ts'
import { diskFileStore } from '../src/node/disk-file-store.ts'
import { fingerprint } from './http/fingerprint.ts'
import { folder } from './node/processes.ts'
import { created, expecting, Member, ok, roles, World, webhookSurroundings } from './world.ts'

const PASSWORD = 'a long enough password'
const HOUR_MS = 3_600_000
const own = { 'sec-fetch-site': 'same-origin' }

describe('The session of the web page', () => {
  let world: World
  let email: string
  let userId: string
  before(async () => {
    world = await World.create()
    const { admin, address } = await someone()
    userId = admin.userId
    email = address
  })
  after(() => world[Symbol.asyncDispose]())

  async function someone() {
    const admin = await world.organization(roles.supplier)
    const passwordHash = await hashPassword(PASSWORD)
    const { userId: id } = admin
    await world.db.updateTable('users').set({ passwordHash }).where('id', '=', id).execute()
    return { admin, address: `${id}@test.example` }
  }

  function send(method: string, path: string, headers: Record<string, string>, body?: object) {
    return fetch(`${world.baseUrl}/v1${path}`, {
      method,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
  }

  const logIn = (headers: Record<string, string> = own) =>
    send('POST', '/auth/login', headers, { email, password: PASSWORD, session: 'cookie' })

  const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? ''

  async function signedIn() {
    const answer = await logIn()
    assert.equal(answer.status, 200)
    return { cookie: cookieOf(answer) }
  }

  const project = { name: 'By cookie', description: 'One of them', country: 'KEN' }
  const projectCount = async () =>
    (await world.db.selectFrom('ecoProjects').select('id').execute()).length
  const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code

  it('a login for a page sets a cookie that no script reads, and tells no token', async () => {
    const answer = await logIn()
    assert.equal(answer.status, 200)
    assert.match(
      answer.headers.get('set-cookie') ?? '',
      /^ecs_session=ecs_session_\S{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/,
    )
    const text = await answer.text()
    assert.doesNotMatch(text, /token|ecs_session_/)
    const headers = { cookie: `other=1; ${cookieOf(answer)}; last=2` }
    const me = await send('GET', '/me', headers)
    assert.equal(me.status, 200)
    assert.equal(((await me.json()) as { user: { id: string } }).user.id, userId)
  })

  it('only a page of the same origin may do something by it', async () => {
    const { cookie } = await signedIn()
    const origin = world.baseUrl
    const [before] = [await projectCount()]
    const forged = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', origin },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      {},
    ]
    for (const headers of forged) {
      const answer = await send('POST', '/ecoProjects', { cookie, ...headers }, project)
      assert.equal(answer.status, 403, JSON.stringify(headers))
      assert.equal(await codeOf(answer), 'cross-site-request')
      // A page of another site cannot read what it asks for: asking does no harm.
      assert.equal((await send('GET', '/ecoProjects', { cookie, ...headers })).status, 200)
    }
    assert.equal(await projectCount(), before)
    for (const headers of [own, { 'sec-fetch-site': 'none' }, { origin }]) {
      const answer = await send('POST', '/ecoProjects', { cookie, ...headers }, project)
      assert.equal(answer.status, 201, JSON.stringify(headers))
    }
    assert.equal(await projectCount(), (before ?? 0) + 3)
  })

  it('no other site signs its visitors in', async () => {
    const answer = await logIn({ 'sec-fetch-site': 'cross-site' })
    assert.equal(answer.status, 403)
    assert.equal(answer.headers.get('set-cookie'), null)
    assert.equal(await codeOf(answer), 'cross-site-request')
  })

  it('a Bearer token goes before the cookie, from wherever it comes', async () => {
    const { cookie } = await signedIn()
    const other = await world.organization(roles.supplier)
    const headers = { cookie, authorization: `Bearer ${other.token}` }
    const across = { ...headers, 'sec-fetch-site': 'cross-site' }
    assert.equal((await send('POST', '/ecoProjects', across, project)).status, 201)
    const me = await send('GET', '/me', headers)
    assert.equal(((await me.json()) as { user: { id: string } }).user.id, other.userId)
  })

  it('signing out ends it and takes the cookie away', async () => {
    const { cookie } = await signedIn()
    const out = await send('POST', '/auth/logout', { cookie, ...own })
    assert.equal(out.status, 204)
    assert.match(out.headers.get('set-cookie') ?? '', /^ecs_session=; Path=\/; Max-Age=0; HttpOnly/)
    const late = await send('GET', '/me', { cookie })
    assert.equal(late.status, 401)
    assert.match(late.headers.get('set-cookie') ?? '', /^ecs_session=; /)
    assert.equal((await logIn({ cookie, ...own })).status, 200, 'it hinders no login')
  })

  it('it ends after twelve hours', async () => {
    const { cookie } = await signedIn()
    try {
      world.now = () => new Date(Date.now() + 11.9 * HOUR_MS)
      assert.equal((await send('GET', '/me', { cookie })).status, 200)
      world.now = () => new Date(Date.now() + 12.1 * HOUR_MS)
      assert.equal((await send('GET', '/me', { cookie })).status, 401)
    } finally {
      world.now = () => new Date()
    }
  })

  it('a new login in the same browser ends the session before', async () => {
    const { cookie } = await signedIn()
    const again = cookieOf(await logIn({ cookie, ...own }))
    assert.notEqual(again, cookie)
    assert.equal((await send('GET', '/me', { cookie })).status, 401)
    assert.equal((await send('GET', '/me', { cookie: again })).status, 200)
  })

  it('a new password makes a new cookie and ends every other session', async () => {
    const [here, there] = [await signedIn(), await signedIn()]
    const body = { currentPassword: PASSWORD, newPassword: `${PASSWORD} too` }
    const changed = await send('PUT', '/auth/password', { ...here, ...own }, body)
    assert.equal(changed.status, 200)
    assert.doesNotMatch(await changed.text(), /token/)
    for (const old of [here, there]) assert.equal((await send('GET', '/me', old)).status, 401)
    const fresh = { cookie: cookieOf(changed) }
    assert.equal((await send('GET', '/me', fresh)).status, 200)
    const back = { currentPassword: body.newPassword, newPassword: PASSWORD }
    assert.equal((await send('PUT', '/auth/password', { ...fresh, ...own }, back)).status, 200)
  })

  it('over https the cookie is marked so that no other host can set it', async (t) => {
    const app = await createApp({
      db: world.db,
      files: await diskFileStore(folder(t)),
      now: () => new Date(),
      webhooks: webhookSurroundings,
      limits: { bodyMaxBytes: 1_000_000, fileMaxBytes: 1_000_000, requestsPerMinute: 1000 },
      logger: false,
      trustProxy: true,
    })
    t.after(() => app.close())
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'credits.example' }
    const payload = { email, password: PASSWORD, session: 'cookie' }
    const origin = 'https://credits.example'
    const answer = await app.inject({
      ...{ method: 'POST', url: '/v1/auth/login', payload },
      headers: { ...headers, origin },
    })
    assert.equal(answer.statusCode, 200)
    const cookie = String(answer.headers['set-cookie'])
    assert.match(cookie, /^__Host-ecs_session=\S+; Path=\/; .*; SameSite=Strict; Secure$/)
    const [pair = ''] = cookie.split(';')
    const ask = (given: string) =>
      app.inject({ url: '/v1/me', headers: { ...headers, cookie: given } })
    assert.equal((await ask(pair)).statusCode, 200)
    assert.equal((await ask(pair.replace('__Host-', ''))).statusCode, 401, 'any host can set that')
  })

  it('the Origin is held against PUBLIC_URL where a proxy tells another host', async (t) => {
    const app = await createApp({
      db: world.db,
      files: await diskFileStore(folder(t)),
      now: () => new Date(),
      webhooks: webhookSurroundings,
      limits: { bodyMaxBytes: 1_000_000, fileMaxBytes: 1_000_000, requestsPerMinute: 1000 },
      logger: false,
      publicUrl: 'https://credits.example/registry/',
    })
    t.after(() => app.close())
    const payload = { email, password: PASSWORD, session: 'cookie' }
    const statusFrom = async (origin: string) =>
      (await app.inject({ method: 'POST', url: '/v1/auth/login', payload, headers: { origin } }))
        .statusCode
    assert.equal(await statusFrom('https://credits.example'), 200)
    assert.equal(await statusFrom('http://localhost:80'), 403)
  })

  it('a refused login by cookie writes nothing, not even a failed attempt', async () => {
    const before = await fingerprint(world.db)
    for (const headers of [{}, { 'sec-fetch-site': 'same-site' }, { origin: 'null' }]) {
      const answer = await logIn(headers)
      assert.equal(answer.status, 403, JSON.stringify(headers))
      assert.equal(await codeOf(answer), 'cross-site-request')
    }
    assert.equal(await fingerprint(world.db), before)
  })

  it('no other site sets a password with the cookie either', async () => {
    const { cookie } = await signedIn()
    const headers = { cookie, 'sec-fetch-site': 'cross-site' }
    const body = { invitationToken: 'wrong', password: PASSWORD }
    const answer = await expecting(403, world.anonymous().post('/auth/password', body, headers))
    assert.equal(answer.body.code, 'cross-site-request')
  })

  it('an API key is no cookie', async () => {
    const admin = await world.organization(roles.supplier)
    const key = await created(
      admin.post(`/organizations/${admin.id}/apiKeys`, {
        ...{ name: 'Robot', marketRole: null, userRole: 'Admin' },
      }),
    )
    await ok(new Member(world, '', '', key.key).get('/me'))
    const answer = await send('GET', '/me', { cookie: `ecs_session=${key.key}` })
    assert.equal(answer.status, 401)
  })

  it('a login for a token leaves the session of the page alone', async () => {
    const { cookie } = await signedIn()
    const body = { email, password: PASSWORD }
    const answer = await send('POST', '/auth/login', { cookie, ...own }, body)
    assert.match(((await answer.json()) as { token: string }).token, /^ecs_session_/)
    assert.equal(answer.headers.get('set-cookie'), null)
    assert.equal((await send('GET', '/me', { cookie })).status, 200)
  })

  it('a login by cookie ends the session of the cookie even beside a Bearer token', async () => {
    const { cookie } = await signedIn()
    const { token } = await world.organization(roles.supplier)
    const headers = { cookie, authorization: `Bearer ${token}`, ...own }
    assert.equal((await logIn(headers)).status, 200)
    assert.equal((await send('GET', '/me', { cookie })).status, 401)
  })

  it('made-up credentials are counted by address, known ones by themselves', async () => {
    await using small = await World.create({ requestsPerMinute: 3 })
    const { token } = await small.organization(roles.supplier)
    const ask = async (headers: Record<string, string>) =>
      (await fetch(`${small.baseUrl}/v1/me`, { headers })).status
    for (let at = 1; at <= 3; at++) {
      assert.equal(await ask({ authorization: `Bearer ecs_session_${at}` }), 401)
      assert.equal(await ask({ authorization: `Bearer ${token}` }), 200)
    }
    assert.equal(await ask({ authorization: 'Bearer ecs_session_4' }), 429)
    assert.equal(await ask({ cookie: 'ecs_session=ecs_session_5' }), 429)
    assert.equal(await ask({ cookie: `ecs_session=${token}` }), 200, 'counted by its own name')
    const guess = { email: 'a@test.example', password: 'x' }
    const headers = { 'content-type': 'application/json', authorization: 'Bearer ecs_key_6' }
    const login = await fetch(`${small.baseUrl}/v1/auth/login`, {
      ...{ method: 'POST', headers, body: JSON.stringify(guess) },
    })
    assert.equal(login.status, 429)
  })

  it('every sign-in, failed attempt, new password and log-out leaves an audit record', async () => {
    const { admin, address } = await someone()
    const records = () =>
      world.db
        .selectFrom('auditRecords')
        .select(['operation', 'path', 'userId', 'details'])
        .where('userId', '=', admin.userId)
        .orderBy('id')
        .execute()
    const login = { email: address, password: PASSWORD, session: 'cookie' }
    const cookie = cookieOf(await send('POST', '/auth/login', own, login))
    const change = { currentPassword: 'not this one', newPassword: `${PASSWORD} too` }
    assert.equal((await send('PUT', '/auth/password', { cookie, ...own }, change)).status, 401)
    change.currentPassword = PASSWORD
    const changed = cookieOf(await send('PUT', '/auth/password', { cookie, ...own }, change))
    assert.equal((await send('POST', '/auth/logout', { cookie: changed, ...own })).status, 204)
    const addressHash = createHash('sha256').update(address).digest('hex')
    assert.deepEqual(
      (await records()).map(({ operation, details }) => [operation, details]),
      [
        ['authLogin', { session: 'cookie' }],
        ['passwordChange', { refused: 'wrong-credentials', addressHash }],
        ['passwordChange', null],
        ['authLogout', null],
      ],
    )
    for (let failure = 1; failure <= 6; failure++) {
      await send('POST', '/auth/login', {}, { ...login, password: 'not this', session: 'token' })
    }
    const failures = await world.db
      .selectFrom('auditRecords')
      .select(['operation', 'userId', 'details'])
      .where('userId', 'is', null)
      .orderBy('id')
      .execute()
    const wrong = { operation: 'authLogin', userId: null }
    assert.deepEqual(failures.slice(-6), [
      ...Array(5).fill({ ...wrong, details: { refused: 'wrong-credentials', addressHash } }),
      { ...wrong, details: { refused: 'too-many-attempts', addressHash } },
    ])
  })
})

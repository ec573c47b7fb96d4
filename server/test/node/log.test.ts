import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { receiver } from '../webhooks/receiver.ts'
import { World } from '../world.ts'
import { folder, until } from './processes.ts'
import { type Running, signIn, start } from './service.ts'

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false
const password = 'nine otters under the bridge'
const wrongPassword = 'ten otters under the bridge'
const newPassword = 'eleven otters under the bridge'

interface Line {
  level: number
  time: number
  msg: string
  reqId?: string
  traceId?: string
  req?: { method: string; url: string; remoteAddress: string }
  res?: { statusCode: number }
}

const linesOf = (service: Running): Line[] =>
  service
    .stderr()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** Sets the operator's password by the first link, and signs in. */
async function operatorOf(service: Running) {
  const [, link = ''] = /set-password#(\S+)/.exec(service.stdout()) ?? []
  const body = { invitationToken: link, password }
  assert.equal((await service.call('POST', '/auth/password', { body })).status, 204)
  return { link, token: await signIn(service, 'operator@localhost', password) }
}

describe('the log', { skip }, () => {
  test('has no secret, whatever is done and at whatever level', async (t) => {
    const world = await World.create()
    t.after(() => world[Symbol.asyncDispose]())
    const supplier = await world.organization('Supplier')
    const hook = await receiver(t)
    const env = {
      DATABASE_URL: world.databaseUrl,
      LOG_LEVEL: 'trace',
      METRICS_TOKEN: 'a-token-of-prometheus',
      WEBHOOK_KEY: Buffer.alloc(32, 'key').toString('base64'),
      WEBHOOK_ALLOW_HTTP: 'true',
      WEBHOOK_ALLOW_PRIVATE: '127.0.0.1/32',
    }
    const service = await start(t, { dataDir: folder(t), env })
    const { link, token: operator } = await operatorOf(service)
    const login = (body: object) => service.call('POST', '/auth/login', { body })
    const email = 'operator@localhost'
    assert.equal((await login({ email, password: wrongPassword })).status, 401)
    const cookie = await fetch(`${service.url}/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: service.url },
      body: JSON.stringify({ email, password, session: 'cookie' }),
    })
    const [, session = ''] = /=([^;]+);/.exec(cookie.headers.get('set-cookie') ?? '') ?? []
    assert.ok(session.length > 20)
    await service.call('GET', '/me', { headers: { cookie: `ecs_session=${session}` } })

    const token = supplier.token ?? ''
    const key = await service.call('POST', `/organizations/${supplier.id}/apiKeys`, {
      token,
      body: { name: 'A machine', userRole: 'Admin', marketRole: null },
    })
    assert.equal(key.status, 201, key.text)
    await service.call('GET', '/credits', { token: key.body.key })
    const hooked = await service.call('POST', '/webhooks', { token, body: { url: hook.url } })
    assert.equal(hooked.status, 201, hooked.text)
    await service.call('POST', `${hooked.body.resourceUri}/test`, { token })
    await until(() => hook.received.length > 0)

    await service.call('GET', '/auth/oidc/callback?code=code-of-the-issuer&state=state-of-ours')
    await service.call(
      'GET',
      `/credits?filter=${encodeURIComponent(`assetId eq '${newPassword}'`)}`,
    )
    await service.call('POST', '/auth/login?password=eleven', { token: 'made-up-token-of-nobody' })
    await fetch(`${service.url}/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"email": "${email}", "password": "${newPassword}"`,
    })
    await fetch(`${service.url}/metrics`, {
      headers: { authorization: 'Bearer wrong-metrics-token' },
    })
    await world.db.schema.alterTable('files').renameTo('hidden').execute()
    const broken = await service.call('GET', '/files', { token })
    assert.equal(broken.status, 500)
    assert.equal(await service.stop(), 0)

    const log = service.stderr()
    const ours = linesOf(service).find(({ level }) => level === 50)
    assert.ok(ours, 'the error of ours is logged')
    assert.match(log, /relation \\"files\\" does not exist/)
    const secrets = {
      ...{ password, wrongPassword, newPassword, link, operator, session, token },
      apiKey: String(key.body.key),
      webhookSecret: String(hooked.body.secret),
      webhookQuery: 'key=a',
      code: 'code-of-the-issuer',
      state: 'state-of-ours',
      madeUp: 'made-up-token-of-nobody',
      metrics: env.METRICS_TOKEN,
      wrongMetrics: 'wrong-metrics-token',
      webhookKey: env.WEBHOOK_KEY,
      query: 'password=eleven',
    }
    for (const [name, secret] of Object.entries(secrets)) {
      assert.ok(secret.length > 4 && secret !== 'undefined', name)
      assert.ok(!log.includes(secret), `${name} is in the log`)
      assert.ok(!log.includes(encodeURIComponent(secret)), `${name} is in the log`)
    }
  })

  test('is lines of JSON by which a request is found again', async (t) => {
    const world = await World.create()
    t.after(() => world[Symbol.asyncDispose]())
    const service = await start(t, {
      dataDir: folder(t),
      env: { DATABASE_URL: world.databaseUrl },
    })
    const traceId = '0af7651916cd43dd8448eb211c80319c'
    const answer = await fetch(`${service.url}/v1/health/live`, {
      headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    })
    await answer.text()
    await service.stop()
    const requestId = answer.headers.get('request-id')
    const [begun, ended, ...more] = linesOf(service).filter(({ reqId }) => reqId === requestId)
    assert.deepEqual(more, [])
    assert.deepEqual(begun?.req, {
      method: 'GET',
      url: '/v1/health/live',
      remoteAddress: '127.0.0.1',
    })
    assert.equal(ended?.res?.statusCode, 200)
    assert.equal(ended?.traceId, traceId)
    assert.ok(linesOf(service).every(({ level, time }) => level >= 30 && time > 1e12))
  })

  test('says as much as LOG_LEVEL asks for', async (t) => {
    const world = await World.create()
    t.after(() => world[Symbol.asyncDispose]())
    const env = { DATABASE_URL: world.databaseUrl, LOG_LEVEL: 'error' }
    const service = await start(t, { dataDir: folder(t), env })
    await service.call('GET', '/health/live')
    await service.stop()
    assert.equal(service.stderr(), '')
  })
})

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { nameOf } from '../../src/node/tracing/statements.ts'
import { receiver } from '../webhooks/receiver.ts'
import { World } from '../world.ts'
import { otlpReceiver } from './otlp-receiver.ts'
import { folder, until } from './processes.ts'
import { start } from './service.ts'

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false
const callersTrace = '0af7651916cd43dd8448eb211c80319c'
const callersSpan = 'b7ad6b7169203331'
const traceparent = `00-${callersTrace}-${callersSpan}-01`

describe('traces', { skip }, () => {
  test('tell of requests, statements and webhooks to a collector, and of nobody’s data', async (t) => {
    const collector = await otlpReceiver(t)
    const hook = await receiver(t)
    const world = await World.create()
    t.after(() => world[Symbol.asyncDispose]())
    const supplier = await world.organization('Supplier')
    const token = supplier.token ?? ''
    const env = {
      DATABASE_URL: world.databaseUrl,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20for-the-collector',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
      WEBHOOK_ALLOW_HTTP: 'true',
      WEBHOOK_ALLOW_PRIVATE: '127.0.0.1/32',
    }
    const service = await start(t, { dataDir: folder(t), env })
    const project = await service.call('POST', '/ecoProjects', {
      token,
      headers: { traceparent },
      body: { name: 'Unspeakable wetland', description: 'Confidential', country: 'KEN' },
    })
    assert.equal(project.status, 201, project.text)
    await service.call('GET', `/ecoProjects/${project.body.id}?secret=hunter2`, { token })
    await service.call('GET', '/no-such-thing/hunter2')
    const made = await service.call('POST', '/webhooks', { token, body: { url: hook.url } })
    assert.equal(made.status, 201, made.text)
    await service.call('POST', `${made.body.resourceUri}/test`, { token })
    await until(() => hook.received.length > 0)
    assert.equal(await service.stop(), 0, 'what is left is sent at the end')

    const { spans } = collector
    assert.equal(collector.resource['service.name'], 'environmental-credit-service')
    assert.equal(collector.resource['deployment.environment.name'], 'test')
    assert.equal(collector.headers.authorization, 'Bearer for-the-collector')

    const created = spans.find(({ name }) => name === 'POST /v1/ecoProjects')
    assert.ok(created, JSON.stringify(spans.map(({ name }) => name)))
    assert.equal(created.traceId, callersTrace, 'in the trace of the caller')
    assert.equal(created.parentSpanId, callersSpan)
    assert.equal(created.kind, 2)
    assert.equal(created.attributes['http.response.status_code'], 201)
    assert.equal(created.attributes['ecs.operation'], 'ecoProjectCreate')
    assert.match(service.stderr(), new RegExp(String(created.attributes['ecs.request_id'])))

    const within = spans.filter(({ parentSpanId }) => parentSpanId === created.spanId)
    const names = within.map(({ name }) => name)
    for (const name of ['SELECT users', 'START', 'INSERT eco_projects', 'COMMIT']) {
      assert.ok(names.includes(name), `${name} in ${names}`)
    }
    assert.ok(within.every(({ traceId, kind }) => traceId === callersTrace && kind === 3))
    const insert = within.find(({ name }) => name === 'INSERT eco_projects')
    assert.match(String(insert?.attributes['db.query.text']), /^insert into "eco_projects" .*\$1/)

    const read = spans.find(({ name }) => name === 'GET /v1/ecoProjects/{ecoProjectId}')
    assert.ok(read)
    assert.equal(read.parentSpanId || undefined, undefined, 'a trace of its own')
    assert.match(service.stderr(), new RegExp(`"traceId":"${read.traceId}"`), 'and the log has it')
    assert.ok(
      spans.some(({ name, kind }) => name === 'GET' && kind === 2),
      'no route, no name',
    )

    const sent = spans.find(({ name, kind }) => name === 'POST' && kind === 3)
    assert.ok(sent)
    assert.equal(sent.attributes['server.address'], '127.0.0.1')
    assert.equal(sent.attributes['http.response.status_code'], 204)
    const turn = spans.find(({ spanId }) => spanId === sent.parentSpanId)
    assert.equal(turn?.name, 'deliver to a webhook')
    const passedOn = hook.received[0]?.headers.traceparent
    assert.equal(passedOn, `00-${sent.traceId}-${sent.spanId}-01`, 'the receiver goes on with it')
    assert.ok(spans.some(({ name }) => name === 'clean up'))

    const alone = spans.filter(({ kind, parentSpanId }) => kind === 3 && !parentSpanId)
    assert.deepEqual(alone, [], 'what only looks around is not traced')
    for (const secret of [
      ...[token, 'Unspeakable', 'Confidential', 'hunter2', 'key=a', made.body.secret],
      ...[project.body.id, new URL(world.databaseUrl).pathname.slice(1)],
    ]) {
      assert.ok(!collector.text.includes(String(secret)), `${secret} is told`)
    }
  })

  test('errors of statements are told by their codes alone', async (t) => {
    const collector = await otlpReceiver(t)
    const world = await World.create()
    t.after(() => world[Symbol.asyncDispose]())
    const { token = '' } = await world.organization('Supplier')
    const env = {
      DATABASE_URL: world.databaseUrl,
      OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.endpoint}/`,
    }
    const service = await start(t, { dataDir: folder(t), env })
    await world.db.schema.alterTable('files').renameTo('hidden').execute()
    const broken = await service.call('GET', '/files', { token })
    assert.equal(broken.status, 500)
    await service.stop()
    const failed = collector.spans.find(({ attributes }) => attributes['error.type'] === '42P01')
    assert.ok(failed)
    assert.equal(failed.status, 2)
    assert.ok(!collector.text.includes('does not exist'), 'no words of the database')
    const request = collector.spans.find(({ spanId }) => spanId === failed.parentSpanId)
    assert.equal(request?.status, 2)
  })

  test('a collector that is away is told of once, and holds up nothing', async (t) => {
    const world = await World.create()
    t.after(() => world[Symbol.asyncDispose]())
    const env = {
      DATABASE_URL: world.databaseUrl,
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
    }
    const service = await start(t, { dataDir: folder(t), env })
    assert.equal((await service.call('GET', '/health/ready')).status, 200)
    const toldAt = Date.now()
    assert.equal(await service.stop(), 0)
    assert.ok(Date.now() - toldAt < 8_000)
    assert.ok(service.stderr().split('Traces are not sent').length <= 2)
  })

  test('none of its code is read where nobody wants traces', () => {
    const main = fileURLToPath(import.meta.resolve('../../src/node/service.ts'))
    const script = `
      import { registerHooks } from 'node:module'
      const read = []
      registerHooks({ load(url, context, next) { read.push(url); return next(url, context) } })
      await import(${JSON.stringify(main)})
      await import(${JSON.stringify(main.replace('service.ts', '../app.ts'))})
      const { tracingOf } = await import(${JSON.stringify(main.replace('service.ts', 'tracing/from-settings.ts'))})
      await tracingOf({ otelTracesSamplerArg: 1 })
      console.log(read.length, read.filter((url) => url.includes('@opentelemetry')).length)`
    const args = ['--input-type=module', '--eval', script]
    const [all, ofTraces] = execFileSync(process.execPath, args).toString().trim().split(' ')
    assert.ok(Number(all) > 100)
    assert.equal(Number(ofTraces), 0)
  })

  test('a statement is named by what it does to which table', () => {
    assert.equal(nameOf('select "id" from "credits" where "id" = $1'), 'SELECT credits')
    assert.equal(nameOf('insert into "events" values ($1)'), 'INSERT events')
    assert.equal(nameOf('\n  with ready as (select id from webhooks) update x'), 'WITH webhooks')
    assert.equal(nameOf('begin'), 'BEGIN')
    assert.equal(nameOf(''), 'STATEMENT')
  })
})

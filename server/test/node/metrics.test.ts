import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { describe, test } from 'node:test'
import { createDatabase, dropDatabase } from '../database.ts'
import { folder } from './processes.ts'
import { start } from './service.ts'

const token = 'a-token-of-prometheus'
const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

interface Panel {
  title: string
  targets?: { expr: string }[]
}

describe('the metrics', { skip }, () => {
  test('count requests by operation and status, for those who have the token', async (t) => {
    const DATABASE_URL = await createDatabase()
    t.after(() => dropDatabase(DATABASE_URL))
    const env = { DATABASE_URL, METRICS_TOKEN: token, DATABASE_POOL_MAX: '7' }
    const service = await start(t, { dataDir: folder(t), env })
    const scrape = (authorization?: string, path = '/v1/metrics') =>
      fetch(service.url + path, { headers: authorization ? { authorization } : {} })

    await t.test('are nobody else’s', async () => {
      for (const authorization of [
        undefined,
        'Bearer',
        'Bearer x',
        `Basic ${token}`,
        `Bearer ${token}x`,
      ]) {
        const answer = await scrape(authorization)
        assert.equal(answer.status, 401, authorization)
        assert.match(answer.headers.get('content-type') ?? '', /problem\+json/)
      }
    })

    await t.test('are those of this service', async () => {
      await service.call('GET', '/health/live')
      await service.call('GET', '/health/live')
      await service.call('GET', '/organizations')
      for (const path of ['/a', '/b', '/c']) await service.call('GET', `/no-such-thing${path}`)
      await fetch(`${service.url}/`, { headers: { accept: 'text/html' } })
      const answer = await scrape(`Bearer ${token}`)
      assert.equal(answer.status, 200)
      assert.match(answer.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/)
      assert.equal(answer.headers.get('cache-control'), 'no-store')
      const text = await answer.text()
      assert.equal(figure(text, 'ecs_http_requests_total{operation="healthLive",status="200"}'), 2)
      assert.equal(
        figure(text, 'ecs_http_requests_total{operation="organizationList",status="401"}'),
        1,
      )
      assert.equal(
        figure(text, 'ecs_http_request_duration_seconds_count{operation="healthLive"}'),
        2,
      )
      assert.ok(figure(text, 'ecs_http_requests_total{operation="other",status="404"}') >= 3)
      assert.ok(figure(text, 'ecs_http_requests_total{operation="metrics",status="401"}') >= 5)
      assert.equal(figure(text, 'ecs_database_up'), 1)
      assert.equal(figure(text, 'ecs_database_connections_max'), 7)
      assert.equal(figure(text, 'ecs_database_waiting'), 0)
      assert.ok(figure(text, 'ecs_database_connections{state="idle"}') >= 1)
      assert.equal(figure(text, 'ecs_http_requests_in_flight'), 1, 'the scrape itself')
      assert.ok(figure(text, 'ecs_events_newest_sequence') >= 0)
      assert.ok(figure(text, 'nodejs_eventloop_lag_p99_seconds') >= 0)
      assert.ok(figure(text, 'process_resident_memory_bytes') > 1e7)
      assert.doesNotMatch(text, /no-such-thing|postgres:/)
    })

    await t.test('know a caller who goes away before the answer', async () => {
      const outgoing = request(`${service.url}/v1/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': 100 },
      })
      outgoing.on('error', () => {}).write('{"email": ')
      const inFlight = async (count: number) => {
        const deadline = Date.now() + 5_000
        while (true) {
          const text = await (await scrape(`Bearer ${token}`)).text()
          if (figure(text, 'ecs_http_requests_in_flight') === count) return text
          assert.ok(Date.now() < deadline, text)
        }
      }
      await inFlight(2)
      outgoing.destroy()
      assert.match(await inFlight(1), /operation="\w+",status="aborted"} 1$/m)
    })

    await t.test('are at the root as well, as other machines ask for them', async () => {
      assert.equal((await scrape(`bearer ${token}`, '/metrics')).status, 200)
    })

    await t.test('are all that the dashboard shows', async () => {
      const text = await (await scrape(`Bearer ${token}`)).text()
      const parts = { histogram: ['_bucket', '_sum', '_count'], counter: [''], gauge: [''] }
      const known = new Set(
        [...text.matchAll(/^# TYPE (\w+) (histogram|counter|gauge)$/gm)].flatMap(([, name, type]) =>
          // The three of the pattern.
          parts[type as keyof typeof parts].map((part) => `${name}${part}`),
        ),
      )
      const file = new URL('../../../docs/operation/dashboard.json', import.meta.url)
      const { panels }: { panels: Panel[] } = JSON.parse(readFileSync(file, 'utf8'))
      const shown = panels.flatMap(({ title, targets = [] }) =>
        targets.flatMap(({ expr }) =>
          [...expr.matchAll(/\b(ecs|nodejs|process)_[a-z0-9_]+/g)].map(([name]) => ({
            title,
            name,
          })),
        ),
      )
      assert.ok(shown.length > 15)
      assert.deepEqual(
        shown.filter(({ name }) => !known.has(name)),
        [],
      )
      const guide = new URL('../../../docs/operations.md', import.meta.url)
      const alerted = readFileSync(guide, 'utf8').matchAll(/\b(ecs|nodejs|process)_[a-z0-9_]+/g)
      for (const [name] of alerted) assert.ok(known.has(name), `docs/operations.md: ${name}`)
      const ours = [...known].filter((name) => name.startsWith('ecs_'))
      const unshown = ours.filter((name) => !shown.some((each) => each.name === name))
      assert.deepEqual(unshown, [], 'what is measured is shown')
    })

    await t.test('still answer when the database is gone', async () => {
      await dropDatabase(DATABASE_URL)
      const text = await (await scrape(`Bearer ${token}`)).text()
      assert.equal(figure(text, 'ecs_database_up'), 0)
      assert.ok(figure(text, 'process_resident_memory_bytes') > 1e7)
    })
  })

  test('are not there unless somebody has set a token', async (t) => {
    const DATABASE_URL = await createDatabase()
    t.after(() => dropDatabase(DATABASE_URL))
    const service = await start(t, { dataDir: folder(t), env: { DATABASE_URL } })
    for (const path of ['/metrics', '/v1/metrics']) {
      const answer = await fetch(service.url + path, {
        headers: { authorization: `Bearer ${token}` },
      })
      assert.equal(answer.status, 404)
    }
  })
})

function figure(text: string, series: string): number {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `))
  assert.ok(line, `no ${series} in\n${text}`)
  return Number(line.slice(series.length + 1))
}

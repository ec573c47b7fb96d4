import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { eventTypes } from '../src/features/events/types.ts'
import { newId } from '../src/lib/ids.ts'
import { expecting, type Member, ok, refused, roles, World } from './world.ts'

let world: World
before(async () => {
  world = await World.create()
})
after(() => world[Symbol.asyncDispose]())

type Writer = Pick<pg.Client, 'query'>

/** Writes an event as emit() does, on a connection whose transactions the test commands. */
async function write(
  client: Writer,
  receivers: string[],
  typeId: number = eventTypes.mbpCreated[0],
  id = newId(),
) {
  const { rows } = await client.query(
    `insert into events (id, type_id, resource_uri, occurred_at, receivers, data)
     values ($1, $2, '/credits/x', now(), $3, '{"n": 1}') returning inserted`,
    [id, typeId, receivers],
  )
  return { id, inserted: Number(rows[0].inserted) }
}

async function connect(to = world) {
  const client = new pg.Client({ connectionString: to.databaseUrl })
  await client.connect()
  return { query: client.query.bind(client), [Symbol.asyncDispose]: () => client.end() }
}

const supplier = () => world.organization(roles.supplier)
const pull = async (who: Member, query = '') => await ok(who.get(`/events${query}`))
const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id)

test('an organization pulls the events that it is told, in their order, and goes on from there', async () => {
  const [one, two, stranger] = [await supplier(), await supplier(), await supplier()]
  await using client = await connect()
  assert.deepEqual(await pull(one, '?after=0'), { items: [], lastSequence: 0 })
  const first = await write(client, [one.id, two.id])
  const second = await write(client, [one.id], eventTypes.creditSplit[0])

  const answer = await pull(one)

  assert.deepEqual(idsOf(answer), [first.id, second.id])
  const [event, next] = answer.items
  assert.deepEqual(event, {
    id: first.id,
    sequence: event.sequence,
    type: { id: 1, name: 'MBP created', uri: 'ecoProjects/modularBenefitProjects/create' },
    resourceUri: '/credits/x',
    occurredAt: event.occurredAt,
    organizationIds: [one.id, two.id],
    data: { n: 1 },
  })
  assert.ok(event.sequence < next.sequence)
  assert.equal(answer.lastSequence, next.sequence)
  assert.deepEqual(idsOf(await pull(two)), [first.id])
  assert.deepEqual(idsOf(await pull(stranger)), [])
  assert.deepEqual(idsOf(await pull(one, '?top=1')), [first.id])
  assert.deepEqual(idsOf(await pull(one, `?after=${event.sequence}`)), [second.id])
  const none = await pull(one, `?after=${next.sequence}`)
  assert.deepEqual(none, { items: [], lastSequence: next.sequence })
  const third = await write(client, [one.id])
  assert.deepEqual(idsOf(await pull(one, `?after=${none.lastSequence}`)), [third.id])
})

test('an organization looks back, newest first, and pulls on from the newest', async () => {
  const [one, other] = [await supplier(), await supplier()]
  await using client = await connect()
  assert.deepEqual(await pull(one, '?before=1000000000'), { items: [], lastSequence: 0 })
  const ids: string[] = []
  for (const receiver of [one, other, one, one]) {
    const { id } = await write(client, [receiver.id], eventTypes.creditSplit[0])
    if (receiver === one) ids.unshift(id)
  }

  const newest = await pull(one, '?before=1000000000&top=2')
  assert.deepEqual(idsOf(newest), ids.slice(0, 2))
  assert.equal(newest.lastSequence, newest.items[0].sequence)
  assert.deepEqual(await pull(one, `?after=${newest.lastSequence}`), {
    items: [],
    lastSequence: newest.lastSequence,
  })
  const [, { sequence }] = newest.items
  assert.deepEqual(idsOf(await pull(one, `?before=${sequence}&wait=60`)), ids.slice(2))
  assert.deepEqual(idsOf(await pull(one, `?before=${sequence}&after=${sequence - 1}`)), [])
  assert.deepEqual(idsOf(await pull(one, '?before=1000000000&type=1')), [])
  await refused(one.get('/events?before=0'), 400, 'invalid-request')
})

test('events of a type are asked for by its id, its name or its uri', async () => {
  const one = await supplier()
  await using client = await connect()
  const created = await write(client, [one.id], eventTypes.mbpCreated[0])
  const split = await write(client, [one.id], eventTypes.creditSplit[0])
  const both = [created.id, split.id]
  assert.deepEqual(idsOf(await pull(one, '?type=1')), [created.id])
  assert.deepEqual(idsOf(await pull(one, '?type=mbp%20Created')), [created.id])
  assert.deepEqual(idsOf(await pull(one, '?type=credits/split')), [split.id])
  assert.deepEqual(idsOf(await pull(one, '?type=1&type=credits/split')), both)
  assert.deepEqual(idsOf(await pull(one, '?type=31')), [])
  await refused(one.get('/events?type=credits/eaten'), 400, 'invalid-request')
})

test('what is asked wrongly is refused', async () => {
  const one = await supplier()
  const queries = ['after=-1', 'after=x', 'after=1.5', 'top=0', 'top=1001', 'wait=61', 'colour=red']
  for (const query of queries) await refused(one.get(`/events?${query}`), 400, 'invalid-request')
  await refused(world.anonymous().get('/events'), 401)
  await refused((await world.operator()).get('/events'), 403)
})

test('a reader by the order of writing misses an event that commits late; GET /events misses none', async () => {
  const one = await supplier()
  await using slow = await connect()
  await using fast = await connect()
  await slow.query('begin')
  const early = await write(slow, [one.id])
  await fast.query('begin')
  const late = await write(fast, [one.id])
  await fast.query('commit')
  assert.ok(early.inserted < late.inserted)
  const naive = async (after: number) => {
    const { rows } = await fast.query(
      'select id, inserted from events where inserted > $1 and $2 = any(receivers) order by inserted',
      [after, one.id],
    )
    return rows
  }

  const naiveFirst = await naive(0)
  const first = await pull(one)
  await slow.query('commit')
  const naiveSecond = await naive(Number(naiveFirst.at(-1)?.inserted))
  const second = await pull(one, `?after=${first.lastSequence}`)

  assert.deepEqual(
    [...naiveFirst, ...naiveSecond].map(({ id }) => id),
    [late.id],
    'the naive reader never sees the early one',
  )
  assert.deepEqual(idsOf(first), [late.id])
  assert.deepEqual(idsOf(second), [early.id])
  assert.deepEqual(idsOf(await pull(one)), [late.id, early.id])
})

test('twenty writers at once: readers get every event once, in increasing sequence', async () => {
  await using busy = await World.create()
  const [one, two] = [
    await busy.organization(roles.supplier),
    await busy.organization(roles.supplier),
  ]
  const written: string[] = []
  let isWriting = true
  let overlapped = false
  async function writing() {
    await using client = await connect(busy)
    for (let n = 0; n < 25; n++) {
      await client.query('begin')
      const mine = [await write(client, [one.id, two.id]), await write(client, [two.id, one.id])]
      if (Math.random() < 0.5) await sleep(Math.random() * 15)
      // What is rolled back never happened.
      const isKept = Math.random() < 0.8
      await client.query(isKept ? 'commit' : 'rollback')
      if (isKept) written.push(...mine.map(({ id }) => id))
    }
  }
  async function reading(who: Member, wait: number) {
    const seen: { id: string; sequence: number }[] = []
    let after = 0
    for (;;) {
      const isLast = !isWriting
      const { items, lastSequence } = await ok(
        who.get(`/events?after=${after}&top=7&wait=${isLast ? 0 : wait}`),
      )
      if (items.length > 0 && isWriting) overlapped = true
      seen.push(...items)
      after = lastSequence
      if (isLast && items.length === 0) return seen
    }
  }
  const readers = [reading(one, 0), reading(one, 1), reading(two, 0), reading(two, 0)]
  await Promise.all(Array.from({ length: 20 }, writing))
  isWriting = false

  assert.ok(overlapped, 'the readers read while the writers wrote')
  for (const seen of await Promise.all(readers)) {
    assert.deepEqual(seen.map(({ id }) => id).sort(), [...written].sort())
    const sequences = seen.map(({ sequence }) => sequence)
    assert.deepEqual(
      sequences,
      [...new Set(sequences)].sort((a, b) => a - b),
    )
  }
})

test('events about one asset come in the order in which they happened to it', async () => {
  await using busy = await World.create()
  const one = await busy.organization(roles.supplier)
  const happened: string[] = []
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      await using client = await connect(busy)
      for (let n = 0; n < 10; n++) {
        await client.query('begin')
        // The lock of the asset, as every writer takes it.
        await client.query('select from organizations where id = $1 for update', [one.id])
        const { id } = await write(client, [one.id])
        happened.push(id)
        await client.query('commit')
        if (n % 3 === 0) await one.get('/events')
      }
    }),
  )
  assert.deepEqual(idsOf(await ok(one.get('/events?top=1000'))), happened)
})

test('a caller sees what was committed before it asked, though others ask at the same time', async () => {
  const one = await supplier()
  await using client = await connect()
  for (let n = 0; n < 20; n++) {
    const { id } = await write(client, [one.id])
    const answers = await Promise.all(Array.from({ length: 5 }, () => pull(one, '?top=1000')))
    for (const answer of answers) assert.equal(idsOf(answer).at(-1), id)
  }
})

test('more events than a round of the sequencer takes come all at once', async () => {
  await using busy = await World.create()
  const one = await busy.organization(roles.supplier)
  await using client = await connect(busy)
  await client.query(
    `insert into events (id, type_id, resource_uri, occurred_at, receivers, data)
     select gen_random_uuid(), 1, '/', now(), array[$1::uuid, gen_random_uuid()], '{}'
       from generate_series(1, 12000)`,
    [one.id],
  )
  const last = await ok(one.get('/events?after=11999'))
  assert.equal(last.items.length, 1)
  assert.equal(last.lastSequence, 12_000)
})

test('a caller that waits gets an event as soon as there is one', async () => {
  const one = await supplier()
  await using client = await connect()
  const began = performance.now()
  const waiting = pull(one, '?wait=30')
  await sleep(200)
  const { id } = await write(client, [one.id])
  assert.deepEqual(idsOf(await waiting), [id])
  assert.ok(performance.now() - began < 5_000)
  const { lastSequence } = await pull(one)
  const none = await pull(one, `?after=${lastSequence}&wait=1`)
  assert.deepEqual(none.items, [])
})

test('when the service stops, callers that wait get their answer', async () => {
  const stopping = await World.create()
  const one = await stopping.organization(roles.supplier)
  const began = performance.now()
  const waiting = one.get('/events?wait=60')
  const streaming = fetch(`${stopping.baseUrl}/v1/events`, {
    headers: { authorization: `Bearer ${one.token}`, accept: 'text/event-stream' },
  }).then((response) => response.text())
  await sleep(300)
  await stopping[Symbol.asyncDispose]()
  assert.deepEqual((await waiting).body.items, [])
  assert.match(await streaming, /^: events follow/)
  assert.ok(performance.now() - began < 10_000)
})

test('events stream as server-sent events, and go on after the last that was seen', async () => {
  const one = await supplier()
  await using client = await connect()
  const first = await write(client, [one.id])
  const stop = new AbortController()
  const response = await fetch(`${world.baseUrl}/v1/events`, {
    headers: { authorization: `Bearer ${one.token}`, accept: 'text/event-stream' },
    signal: stop.signal,
  })
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'text/event-stream')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const until = async (wanted: string) => {
    while (!text.includes(wanted)) text += (await reader?.read())?.value ?? assert.fail('it ended')
  }
  await until(first.id)
  const second = await write(client, [one.id])
  await until(`${second.id}","sequence"`)
  stop.abort()

  const { items } = await pull(one)
  const [a, b] = items
  const message = (event: { sequence: number }) =>
    `id: ${event.sequence}\ndata: ${JSON.stringify(event)}\n\n`
  const again = await streamed(one, String(a.sequence), message(b))
  assert.equal(again, `: events follow\n\n${message(b)}`)
})

/** Reads a stream until it has said this. */
async function streamed(who: Member, lastEventId: string, wanted: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${world.baseUrl}/v1/events`,
      {
        headers: {
          authorization: `Bearer ${who.token}`,
          accept: 'text/event-stream',
          'last-event-id': lastEventId,
        },
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
          if (text.endsWith(wanted)) {
            outgoing.destroy()
            resolve(text)
          }
        })
      },
    )
    outgoing.on('error', reject).end()
  })
}

test('a caller that leaves while it waits costs nothing any more', async () => {
  await using left = await World.create()
  const one = await left.organization(roles.supplier)
  for (const accept of ['application/json', 'text/event-stream']) {
    const outgoing = request(`${left.baseUrl}/v1/events?wait=60`, {
      headers: { authorization: `Bearer ${one.token}`, accept },
      agent: false,
    })
    outgoing.on('error', () => {}).end()
    await sleep(400)
    outgoing.destroy()
  }
  await sleep(700)
  const reads = async () => {
    const { rows } = await sql<{ reads: bigint }>`
      select pg_stat_force_next_flush(), xact_commit as reads from pg_stat_database
       where datname = current_database()`.execute(left.db)
    return Number(rows[0]?.reads)
  }
  await reads()
  await sleep(1200)
  const before = await reads()
  await sleep(1500)
  // Two polls would have read about ten times more.
  assert.ok((await reads()) - before < 8)
})

test('what happened cannot be changed or taken back', async () => {
  const one = await supplier()
  await using client = await connect()
  const { id } = await write(client, [one.id])
  const unchangeable = async () => {
    for (const change of [
      `update events set data = '{}', sequence = 1000000 where id = $1`,
      'update events set data = $$[]$$ where id = $1',
      'delete from events where id = $1',
    ]) {
      await assert.rejects(client.query(change, [id]), /append-only/, change)
    }
  }
  await unchangeable()
  await pull(one)
  await unchangeable()
  const renumber = client.query('update events set sequence = 1000000 where id = $1', [id])
  await assert.rejects(renumber, /append-only/)
})

test('anyone may ask whether the service lives and is ready', async () => {
  const somebody = world.anonymous()
  assert.deepEqual(await ok(somebody.get('/health/live')), { status: 'ok' })
  assert.deepEqual(await ok(somebody.get('/health/ready')), { status: 'ok' })
  await expecting(200, somebody.get('/health/live/'))
})

test('without its database the service lives and is not ready', async () => {
  await using broken = await World.create()
  const down = new URL(broken.databaseUrl)
  const name = down.pathname.slice(1)
  down.pathname = '/postgres'
  const server = new pg.Client({ connectionString: down.href })
  await server.connect()
  await server.query(`alter database ${name} allow_connections false`)
  await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
    name,
  ])
  const live = await fetch(`${broken.baseUrl}/v1/health/live`)
  assert.equal(live.status, 200)
  const ready = await fetch(`${broken.baseUrl}/v1/health/ready`)
  assert.equal(ready.status, 503)
  const { code } = (await ready.json()) as { code: string }
  assert.equal(code, 'unavailable')
  await server.query(`alter database ${name} allow_connections true`)
  await server.end()
  assert.equal((await fetch(`${broken.baseUrl}/health/ready`)).status, 200)
})

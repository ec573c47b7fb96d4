import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { after, describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Patience } from '../../src/http/patience.ts'
import { ok, roles, World } from '../world.ts'

/** As in service, only quicker: a client that has three seconds shows as much as one that has a minute. */
const patience: Patience = {
  headersMs: 1_500,
  bodyMs: 1_000,
  bodyBytes: 1_000,
  idleMs: 3_000,
  connectionsMax: 400,
  connectionsPerAddressMax: 300,
}
/** A slow machine may take longer than the service wants to. */
const DEADLINE_MS = 20_000
const SLOW = 30
const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

const world = await World.create({ patience })
after(() => world[Symbol.asyncDispose]())
const member = await world.organization(roles.supplier)
const port = Number(new URL(world.baseUrl).port)

/** The ports of the clients whose connections the service holds. */
const served = new Set<number>()
/** Of them, those of the clients below; the test's own are kept for its next request. */
const opened = new Set<number>()
world.app.server.on('connection', (socket: Socket) => {
  const { remotePort = 0 } = socket
  served.add(remotePort)
  socket.once('close', () => served.delete(remotePort))
})

const head = (more: string) =>
  `POST /v1/ecoProjects HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${member.token}\r\ncontent-type: application/json\r\n${more}`

describe('clients that are slow on purpose', { skip, concurrency: true }, () => {
  const ways = {
    'send nothing at all': { at: '', drip: '' },
    'send a header a letter at a time': {
      at: 'GET /v1/me HTTP/1.1\r\nhost: x\r\nx-a: ',
      drip: 'a',
    },
    'send one header after another': { at: 'GET /v1/me HTTP/1.1\r\nhost: x\r\n', drip: 'x: y\r\n' },
    'send a body a byte at a time': { at: head('content-length: 100000\r\n\r\n'), drip: ' ' },
    'send a chunk a byte at a time': {
      at: head('transfer-encoding: chunked\r\n\r\nfffff\r\n'),
      drip: ' ',
    },
    'send a file a byte at a time': {
      at: `POST /v1/files HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${member.token}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 100000\r\n\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n`,
      drip: 'x',
    },
    'send a body that is refused before it has come': {
      at: 'POST /v1/ecoProjects HTTP/1.1\r\nhost: x\r\ncontent-length: 100000\r\n\r\n',
      drip: ' ',
    },
    'hang up in the middle of a request, on one side': {
      at: head('content-length: 100000\r\n\r\n{'),
      drip: undefined,
    },
  }
  for (const [way, { at, drip }] of Object.entries(ways)) {
    it(`${SLOW} of them that ${way} are cut off, and others are answered meanwhile`, async (t) => {
      const sockets = Array.from({ length: SLOW }, () => openTo(at))
      const ends = Promise.all(sockets.map(closeOf))
      const dripping = setInterval(() => {
        for (const socket of sockets) {
          if (drip === undefined && !socket.connecting) socket.end()
          else if (drip && socket.writable) socket.write(drip)
        }
      }, 100)
      t.after(() => clearInterval(dripping))
      const start = performance.now()
      await ok(member.get('/me'))
      assert.ok(performance.now() - start < DEADLINE_MS / 4, 'somebody else is answered at once')
      await within(DEADLINE_MS, ends)
    })
  }

  it('a file that comes slowly, but comes on, is taken whole', async (t) => {
    const content = 'x'.repeat(40_000)
    const part = (rest: string) => `--x\r\ncontent-disposition: form-data; ${rest}\r\n\r\n`
    const body = `${part('name="tag"')}Map\r\n${part('name="file"; filename="a"')}${content}\r\n--x--\r\n`
    const socket = openTo(
      `POST /v1/files HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer ${member.token}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: ${body.length}\r\n\r\n`,
    )
    // Longer than the service waits for headers, for a piece of a body, and altogether for silence.
    const pieces = body.match(/[\s\S]{1,900}/g) ?? []
    const sending = setInterval(() => {
      const piece = pieces.shift()
      if (piece === undefined) clearInterval(sending)
      else socket.write(piece)
    }, 100)
    t.after(() => clearInterval(sending))
    const answer = await textOf(socket)
    assert.match(answer, /^HTTP\/1\.1 201 /)
  })

  it('who does not read an answer is cut off when nothing moves any more', async () => {
    const file = await upload('x'.repeat(9_000_000))
    const socket = openTo(
      `GET /v1${file} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${member.token}\r\n\r\n`,
    )
    socket.pause()
    await once(socket, 'connect')
    await until(() => !served.has(socket.localPort ?? 0))
    socket.destroy()
  })
})

describe('clients that are many', { skip }, () => {
  it('of the slow ones no connection is left', untilNone)

  it('one address gets so many connections, and as many again when they are gone', async () => {
    for (const _ of [1, 2]) {
      const most = patience.connectionsPerAddressMax ?? 0
      const sockets = Array.from({ length: most + 50 }, () => openTo(''))
      const closed = sockets.map(closeOf)
      await within(DEADLINE_MS, Promise.any(closed))
      assert.ok((await connections()) <= most)
      for (const socket of sockets) socket.destroy()
      await untilNone()
      await ok(member.get('/me'))
    }
  })

  it('a hundred requests in one breath are answered in their order', async () => {
    const paths = Array.from({ length: 100 }, (_, at) => (at % 3 ? '/v1/me' : `/v1/nowhere${at}`))
    const requests = paths.map((path, at) => {
      const last = at === paths.length - 1 ? 'connection: close\r\n' : ''
      return `GET ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${member.token}\r\n${last}\r\n`
    })
    const answers = await textOf(openTo(requests.join('')))
    const statuses = [...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status))
    assert.deepEqual(
      statuses,
      paths.map((path) => (path === '/v1/me' ? 200 : 404)),
    )
    const instances = [...answers.matchAll(/"instance":"([^"]+)"/g)].map(([, path]) => path)
    assert.deepEqual(
      instances,
      paths.filter((path) => path !== '/v1/me'),
    )
  })

  it('who leaves before the answer leaves nothing behind and disturbs nobody', async () => {
    for (let round = 0; round < 200; round++) {
      const socket = openTo(
        `GET /v1/credits HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${member.token}\r\n\r\n`,
      )
      await once(socket, 'connect')
      socket.resetAndDestroy()
    }
    await ok(member.get('/me'))
    await untilNone()
  })
})

function openTo(text: string): Socket {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: false })
  socket.on('connect', () => opened.add(socket.localPort ?? 0))
  socket.on('error', () => {})
  socket.resume()
  if (text) socket.write(text, 'latin1')
  return socket
}

/** Also where the service resets it: an error comes before the close then. */
function closeOf(socket: Socket): Promise<void> {
  return new Promise((done) => socket.once('close', () => done()))
}

async function textOf(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', (data) => {
    text += data
  })
  await within(DEADLINE_MS, closeOf(socket))
  return text
}

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const late = new AbortController()
  const tooLate = setTimeout(ms, undefined, { signal: late.signal }).then(() => {
    throw new Error(`not within ${ms} ms`)
  })
  return Promise.race([promise, tooLate]).finally(() => late.abort())
}

async function until(isSo: () => boolean | Promise<boolean>) {
  const deadline = Date.now() + DEADLINE_MS
  while (!(await isSo())) {
    assert.ok(Date.now() < deadline, `not within ${DEADLINE_MS} ms`)
    await setTimeout(20)
  }
}

function untilNone() {
  return until(() => ![...served].some((each) => opened.has(each)))
}

function connections(): Promise<number> {
  return new Promise((resolve, reject) =>
    world.app.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  )
}

async function upload(content: string): Promise<string> {
  const form = new FormData()
  form.set('tag', 'Map')
  form.set('file', new Blob([content]), 'a')
  const reply = await member.post('/files', form)
  assert.equal(reply.status, 201)
  return reply.body.resourceUri
}

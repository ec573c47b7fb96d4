import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, before, beforeEach, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Problem, type ProblemCode } from '../src/lib/problem.ts'
import { StartError } from '../src/node/errors.ts'
import { s3FileStore } from '../src/node/files/s3-file-store.ts'
import { parseS3Url } from '../src/node/files/s3-place.ts'
import { badRoad, passOn, placeOf, type S3, startS3 } from './s3.ts'

const MiB = 1024 * 1024
let s3: S3
let road: Awaited<ReturnType<typeof badRoad>>
let warnings: string[]
type Terms = Parameters<typeof s3FileStore>[2]
const warn = (message: string) => warnings.push(message)
/** By the bad road, or straight. */
const open = (terms: Terms = {}) => s3FileStore(placeOf(road.endpoint, 'road'), warn, terms)
const straight = (terms: Terms = {}) => s3FileStore(s3.place('straight'), warn, terms)

/** A content of so many MiB that is never in memory as a whole. */
async function* mebibytes(count: number) {
  const chunk = randomBytes(65_536)
  for (let sent = 0; sent < count * 16; sent++) {
    // As from a socket: other things happen in between.
    if (sent % 4 === 0) await new Promise(setImmediate)
    yield Buffer.from(chunk)
  }
}

const isProblem = (code: ProblemCode) => (error: unknown) =>
  error instanceof Problem && error.code === code

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

describe('files in a bucket', { skip }, () => {
  before(async () => {
    s3 = await startS3()
    road = await badRoad(s3.endpoint)
  })
  beforeEach(() => {
    road.whim = () => false
    warnings = []
  })
  after(async () => {
    await road.close()
    await s3[Symbol.asyncDispose]()
  })

  describe('the start', () => {
    const refusal = async (url: string) => {
      const place = parseS3Url(url) ?? assert.fail(url)
      let sentence = ''
      await assert.rejects(
        s3FileStore(place, assert.fail, { connectMs: 500, silenceMs: 500 }),
        (error) => {
          assert(error instanceof StartError, String(error))
          sentence = error.message
          return true
        },
      )
      return sentence
    }

    test('says when there is no such bucket', async () => {
      assert.equal(
        await refusal(`s3://nowhere/x?region=eu-north-1&endpoint=${s3.endpoint}`),
        `The files of FILES_URL, s3://nowhere/x at ${s3.endpoint.slice(7)}, can't be used: there is no such bucket; make it first.`,
      )
    })

    test('says when the credentials are refused, and does not repeat them', async () => {
      const { AWS_ACCESS_KEY_ID } = process.env
      process.env.AWS_ACCESS_KEY_ID = 'SOMEBODY'
      try {
        const sentence = await refusal(s3.url('x'))
        assert.match(sentence, /it refuses the credentials \(InvalidAccessKeyId\)/)
        assert.doesNotMatch(sentence, /SOMEBODY|S3RVER/)
      } finally {
        process.env.AWS_ACCESS_KEY_ID = AWS_ACCESS_KEY_ID
      }
    })

    test('says when there are no credentials', async () => {
      const { AWS_ACCESS_KEY_ID, HOME } = process.env
      delete process.env.AWS_ACCESS_KEY_ID
      Object.assign(process.env, { AWS_EC2_METADATA_DISABLED: 'true', HOME: '/nowhere' })
      try {
        assert.match(await refusal(s3.url('x')), /there are no credentials; set AWS_ACCESS_KEY_ID/)
      } finally {
        Object.assign(process.env, { AWS_ACCESS_KEY_ID, HOME })
      }
    })

    test('says when nothing listens, and when what listens says nothing', async () => {
      assert.match(
        await refusal('s3://files?region=x&endpoint=http://127.0.0.1:1'),
        /ECONNREFUSED 127.0.0.1:1; is the endpoint right, and does the store run\.$/,
      )
      road.whim = () => true
      assert.match(await refusal(`s3://files?endpoint=${road.endpoint}`), /is the endpoint right/)
    })

    test('says when the bucket is in another region', async () => {
      road.whim = (_request, response) => {
        response.writeHead(301, { 'content-type': 'application/xml' })
        response.end('<Error><Code>PermanentRedirect</Code><Message>There.</Message></Error>')
        return true
      }
      assert.match(await refusal(`s3://files?endpoint=${road.endpoint}`), /in another region; name/)
    })
  })

  test('a content of 100 MiB passes in parts, and the memory stays flat both ways', async () => {
    const store = await straight()
    const drain = async (key: string) => {
      let read = 0
      for await (const chunk of store.open(key)) read += chunk.length
      return read
    }
    // What any content costs, and the first ones more: code, buffers, connections.
    await drain((await store.put(Readable.from(mebibytes(25)))).key)
    const memory = () => process.memoryUsage().rss
    const beforehand = memory()
    let peak = 0
    const look = setInterval(() => (peak = Math.max(peak, memory())), 10)

    const { key, size } = await store.put(Readable.from(mebibytes(100)))
    const read = await drain(key)

    clearInterval(look)
    assert.equal(size, 100 * MiB)
    assert.equal(read, size)
    const grown = Math.round((peak - beforehand) / MiB)
    assert.ok(grown < 60, `the memory grew by ${grown} MiB`)
  })

  test('large uploads beyond those that are taken at once wait, and memory stays within bounds', async () => {
    const store = await straight({ uploadsAtOnce: 3 })
    const beforehand = process.memoryUsage().rss
    let peak = 0
    const look = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 10)
    const stored = await Promise.all(
      Array.from({ length: 12 }, () => store.put(Readable.from(mebibytes(8)))),
    )
    clearInterval(look)
    assert.ok(stored.every(({ size }) => size === 8 * MiB))
    const grown = Math.round((peak - beforehand) / MiB)
    assert.ok(grown < 90, `the memory grew by ${grown} MiB`)
  })

  test('an upload whose turn does not come is refused, and takes nobody else his', async () => {
    const store = await open({ uploadsAtOnce: 1, waitMs: 200 })
    const slow = new Readable({ read: () => {} })
    const first = store.put(slow)
    slow.push('first')
    await assert.rejects(store.put(Readable.from(mebibytes(1))), isProblem('unavailable'))
    const third = store.put(Readable.from(mebibytes(1)))
    slow.push(null)
    assert.equal((await first).size, 5)
    assert.equal((await third).size, MiB)
  })

  test('a sender that falls silent is broken off, and leaves its turn to others', async () => {
    const store = await open({ uploadsAtOnce: 1, waitMs: 200 })
    const silent = new Readable({ read: () => {} })
    silent.push('and then nothing')
    await assert.rejects(store.put(silent), isProblem('invalid-request'))
    assert.equal((await store.put(Readable.from(mebibytes(1)))).size, MiB)
  })

  test('an upload that ends early in the middle of its parts is taken back from the store', async () => {
    const store = await open()
    const asked: string[] = []
    road.whim = ({ method, url }) => {
      asked.push(`${method} ${url}`)
      return false
    }
    async function* infected() {
      yield* mebibytes(12)
      throw new Problem('file-infected')
    }
    await assert.rejects(store.put(Readable.from(infected())), isProblem('file-infected'))
    assert.ok(asked.some((line) => /^PUT .*partNumber=2/.test(line)))
    assert.match(asked.at(-1) ?? '', /^DELETE .*uploadId=/)
  })

  test('a connection that breaks once is tried again, one that always does is an absent store', async () => {
    const store = await open()
    let left = 1
    road.whim = ({ method }, response) => {
      if (method !== 'PUT' || left === 0) return false
      left--
      response.destroy()
      return true
    }
    const { key, size } = await store.put(Readable.from(mebibytes(7)))
    assert.equal((await buffer(store.open(key))).length, size)

    left = 1000
    await assert.rejects(store.put(Readable.from(mebibytes(7))), isProblem('unavailable'))
    assert.match(warnings.join(), /The file store fails: /)
  })

  test('a store that says nothing is given up, a slow one is waited for', async () => {
    const store = await open({ silenceMs: 300, partMs: 5_000 })
    road.whim = ({ method }) => method === 'PUT'
    await assert.rejects(store.put(Readable.from(mebibytes(1))), isProblem('unavailable'))

    road.whim = (request, response) => {
      sleep(150).then(() => passOn(s3.endpoint, request, response))
      return true
    }
    const { key } = await store.put(Readable.from(mebibytes(6)))
    assert.equal((await buffer(store.open(key))).length, 6 * MiB)
  })

  test('a reader may take its time, a store that stops in the middle may not', async () => {
    const store = await open({ silenceMs: 200 })
    const { key } = await store.put(Readable.from(mebibytes(6)))
    let read = 0
    for await (const chunk of store.open(key)) {
      if (read === 0) await sleep(600)
      read += chunk.length
    }
    assert.equal(read, 6 * MiB)

    road.whim = (request, response) => {
      passOn(s3.endpoint, request, response, (answer) => {
        answer.once('data', (chunk) => response.write(chunk))
      })
      return true
    }
    await assert.rejects(buffer(store.open(key)), isProblem('unavailable'))
  })

  test('a full store and one that refuses are told apart', async () => {
    const store = await open()
    const answer = (status: number, code: string) => {
      road.whim = ({ method }, response) => {
        if (method !== 'PUT') return false
        response.writeHead(status, { 'content-type': 'application/xml', connection: 'close' })
        response.end(`<Error><Code>${code}</Code><Message>No.</Message></Error>`)
        return true
      }
      return store.put(Readable.from(mebibytes(1)))
    }
    await assert.rejects(answer(507, 'InsufficientStorage'), isProblem('storage-full'))
    await assert.rejects(answer(403, 'QuotaExceeded'), isProblem('storage-full'))
    await assert.rejects(answer(403, 'AccessDenied'), isProblem('unavailable'))
    assert.match(warnings.join(), /AccessDenied/)
    assert.doesNotMatch(warnings.join(), /S3RVER/)
  })

  test('uploads that a crash interrupted are taken back a day later, page by page', async () => {
    const store = await open()
    const key = 'a'.repeat(32)
    const upload = (id: string, name: string, at: string) =>
      `<Upload><Key>${name}</Key><UploadId>${id}</UploadId><Initiated>${at}</Initiated></Upload>`
    const [old, now] = ['2020-01-01T00:00:00.000Z', new Date().toISOString()]
    const page = (uploads: string, more: string) =>
      `<?xml version="1.0"?><ListMultipartUploadsResult>${more}${uploads}</ListMultipartUploadsResult>`
    const pages = [
      page(
        upload('1', `road/${key}`, old) + upload('2', `road/${key}`, now),
        '<IsTruncated>true</IsTruncated><NextKeyMarker>k</NextKeyMarker><NextUploadIdMarker>2</NextUploadIdMarker>',
      ),
      page(upload('3', 'road/of-somebody-else', old) + upload('4', `road/${key}`, old), ''),
    ]
    const removed: (string | null)[] = []
    road.whim = ({ method, url = '' }, response) => {
      const { searchParams } = new URL(url, road.endpoint)
      if (method === 'DELETE') removed.push(searchParams.get('uploadId'))
      response.writeHead(method === 'DELETE' ? 204 : 200, { 'content-type': 'application/xml' })
      response.end(method === 'DELETE' ? '' : pages[searchParams.get('key-marker') ? 1 : 0])
      return true
    }
    await store.removeInterrupted(new Date(Date.now() - 86_400_000))
    assert.deepEqual(removed, ['1', '4'])

    // The server of these tests is one of those that list no uploads.
    road.whim = () => false
    await store.removeInterrupted(new Date())
  })
})

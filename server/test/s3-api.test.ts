import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { s3FileStore } from '../src/node/files/s3-file-store.ts'
import { folder } from './node/processes.ts'
import { launch, start } from './node/service.ts'
import { badRoad, passOn, placeOf, type S3, startS3 } from './s3.ts'
import { created, refused, roles, World, webhookSurroundings } from './world.ts'

const MiB = 1024 * 1024
const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false
let s3: S3
let road: Awaited<ReturnType<typeof badRoad>>
let world: World
const credentials = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' }
before(async () => {
  s3 = await startS3()
  road = await badRoad(s3.endpoint)
  const place = placeOf(road.endpoint, 'road')
  const store = await s3FileStore(place, () => {}, { silenceMs: 2_000 })
  world = await World.create({ fileMaxBytes: 20 * MiB }, webhookSurroundings, store)
})
after(async () => {
  await world[Symbol.asyncDispose]()
  await road.close()
  await s3[Symbol.asyncDispose]()
})

const form = (content: Buffer) => {
  const form = new FormData()
  form.append('tag', 'map')
  form.append('file', new Blob([new Uint8Array(content)], { type: 'image/png' }), 'map.png')
  return form
}
const read = (token: string | undefined, id: string, method = 'GET', headers = {}) =>
  fetch(`${world.baseUrl}/v1/files/${id}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...headers },
  })

test('a file goes in and out, whole and in part, and nothing of a refused one stays', {
  skip,
}, async () => {
  const supplier = await world.organization(roles.supplier)
  const content = randomBytes(6 * MiB)
  const { id } = await created(supplier.post('/files', form(content)))
  const whole = await read(supplier.token, id)
  assert.deepEqual(Buffer.from(await whole.arrayBuffer()), content)
  const part = await read(supplier.token, id, 'GET', { range: 'bytes=5-9' })
  assert.equal(part.status, 206)
  assert.deepEqual(Buffer.from(await part.arrayBuffer()), content.subarray(5, 10))
  const head = await read(supplier.token, id, 'HEAD')
  assert.equal(head.headers.get('content-length'), String(content.length))

  const kept = s3.files().length
  await refused(supplier.post('/files', form(Buffer.alloc(20 * MiB + 1))), 413, 'too-large')
  const untagged = new FormData()
  untagged.append('file', new Blob(['content']), 'a.txt')
  await refused(supplier.post('/files', untagged), 400, 'invalid-request')
  assert.equal(s3.files().length, kept)
})

test('without its store the API says 503 in time, and works again with it', { skip }, async () => {
  const supplier = await world.organization(roles.supplier)
  const { id } = await created(supplier.post('/files', form(Buffer.from('content'))))
  for (const whim of [
    (_: unknown, response: { destroy(): void }) => Boolean(response.destroy()) || true,
    () => true,
  ]) {
    road.whim = whim
    const answer = await read(supplier.token, id)
    assert.equal(answer.status, 503)
    assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/)
    assert.equal(answer.headers.get('content-disposition'), null)
    assert.equal(answer.headers.get('etag'), null)
    const body: { code: string } = JSON.parse(await answer.text())
    assert.equal(body.code, 'unavailable')
    const upload = await fetch(`${world.baseUrl}/v1/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${supplier.token}` },
      body: form(randomBytes(7 * MiB)),
    })
    assert.equal(upload.status, 503)
  }
  road.whim = () => false
  assert.equal(await (await read(supplier.token, id)).text(), 'content')
})

test('a content that is cut off on its way never looks complete', { skip }, async () => {
  const supplier = await world.organization(roles.supplier)
  const { id } = await created(supplier.post('/files', form(randomBytes(3 * MiB))))
  road.whim = (request, response) => {
    passOn(s3.endpoint, request, response, (answer) => {
      answer.once('data', (chunk) => response.write(chunk, () => response.destroy()))
    })
    return true
  }
  const answer = await read(supplier.token, id)
  await assert.rejects(answer.arrayBuffer())
})

test('the service starts on a bucket, and says so', {
  skip,
}, async (t) => {
  const dataDir = folder(t)
  const env = { ...credentials, DATABASE_URL: world.databaseUrl, FILES_URL: s3.url('started') }
  const service = await start(t, { dataDir, env })
  assert.match(service.line('Data'), /, files in s3:\/\/files\/started at 127\.0\.0\.1:\d+$/)
  assert.equal(await service.stop(), 0)
})

test('the service ends with one sentence when the bucket cannot be reached', {
  skip,
}, async (t) => {
  const FILES_URL = 's3://files?region=x&endpoint=http://127.0.0.1:1'
  const env = { ...credentials, DATABASE_URL: world.databaseUrl, FILES_URL }
  const launched = launch(t, { dataDir: folder(t), env })
  assert.equal(await launched.exitCode, 1)
  const [sentence = ''] = launched.stderr().trim().split('\n').slice(-1)
  assert.match(sentence, /^The files of FILES_URL, s3:\/\/files at 127\.0\.0\.1:1, can't be used: /)
  assert.doesNotMatch(sentence, /\n {4}at /)
})

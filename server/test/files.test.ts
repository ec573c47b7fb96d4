import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '../src/lib/ids.ts'
import { created, expecting, type Member, ok, refused, roles, World } from './world.ts'

// The world makes the folder of its files in here, so that a test can look at the disk.
const temporary = await mkdtemp(join(tmpdir(), 'ecs-test-files-'))
process.env.TMPDIR = temporary

const MAX = 2_000_000
let world: World
before(async () => {
  world = await World.create({ fileMaxBytes: MAX })
})
after(async () => {
  await world[Symbol.asyncDispose]()
  await rm(temporary, { recursive: true, force: true })
})

async function filesOnDisk() {
  const entries = await readdir(temporary, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).length
}

/** Nothing more is on the disk than before, as soon as what was broken off has been cleaned up. */
async function nothingIsLeft(beforehand: number) {
  for (let tries = 0; tries < 100 && (await filesOnDisk()) !== beforehand; tries++) await sleep(20)
  assert.equal(await filesOnDisk(), beforehand)
}

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')

function form(
  content: Buffer | string,
  fields: Record<string, string> = { tag: 'report' },
  name = 'report.pdf',
  type = 'application/pdf',
) {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  form.append('file', new Blob([new Uint8Array(Buffer.from(content))], { type }), name)
  return form
}

const upload = (who: Member, content: Buffer | string = 'content') =>
  created(who.post('/files', form(content)))

/** The content, which the helper of the world would read as a text. */
async function download(who: Member, id: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${who.world.baseUrl}/v1/files/${id}`, {
    headers: { authorization: `Bearer ${who.token}`, ...headers },
  })
  const content = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, content }
}

test('a file comes back byte for byte, with what is known of it', async () => {
  const supplier = await world.organization(roles.supplier)
  const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(1_000_000)])

  const reply = await expecting(
    201,
    supplier.post('/files', form(content, { tag: 'monitoring report' }, 'Q3 report.pdf')),
  )

  const { id } = reply.body
  assert.equal(reply.headers.get('location'), `/v1/files/${id}`)
  assert.deepEqual(
    { ...reply.body, uploadedAt: undefined, createdAt: undefined, lastModifiedAt: undefined },
    {
      id,
      resourceUri: `/files/${id}`,
      tag: 'monitoring report',
      fileName: 'Q3 report.pdf',
      contentType: 'application/pdf',
      size: content.length,
      sha256: sha256(content),
      fileUrl: null,
      uploadedBy: { organizationId: supplier.id, userId: supplier.userId },
      attachedTo: [],
      uploadedAt: undefined,
      createdAt: undefined,
      lastModifiedAt: undefined,
    },
  )
  assert.equal(reply.body.createdAt, reply.body.uploadedAt)
  const known = await expecting(200, supplier.get(`/files/${id}?metadata=true`))
  assert.deepEqual(known.body, reply.body)
  assert.equal(known.etag, reply.etag)

  const { headers, ...got } = await download(supplier, id)
  assert.equal(got.status, 200)
  assert.deepEqual(got.content, content)
  assert.equal(headers.get('etag'), `"${sha256(content)}"`)
  assert.equal(headers.get('content-type'), 'application/pdf')
  assert.equal(headers.get('content-length'), String(content.length))
  assert.equal(headers.get('content-disposition'), 'inline; filename="Q3 report.pdf"')
  assert.equal(headers.get('accept-ranges'), 'bytes')
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'; .*; sandbox$/)
})

test('who has the content already gets 304, for the content and for the metadata', async () => {
  const supplier = await world.organization(roles.supplier)
  const { id } = await upload(supplier)
  const content = await supplier.get(`/files/${id}`)
  assert.equal((await download(supplier, id, { 'if-none-match': content.etag })).status, 304)
  const known = await supplier.get(`/files/${id}?metadata=true`)
  assert.notEqual(known.etag, content.etag)
  const again = supplier.get(`/files/${id}?metadata=true`, { 'if-none-match': known.etag })
  assert.equal((await again).status, 304)
})

test('a range of the content is answered with just those bytes', async () => {
  const supplier = await world.organization(roles.supplier)
  const content = randomBytes(1000)
  const { id } = await upload(supplier, content)
  const etag = `"${sha256(content)}"`
  const cases: [range: string, start: number, end: number][] = [
    ['bytes=0-0', 0, 0],
    ['bytes=0-99', 0, 99],
    ['bytes=500-599', 500, 599],
    ['bytes=900-', 900, 999],
    ['bytes=900-5000', 900, 999],
    ['bytes=-10', 990, 999],
    ['bytes=-5000', 0, 999],
  ]
  for (const [range, start, end] of cases) {
    const { status, headers, content: part } = await download(supplier, id, { range })
    assert.equal(status, 206, range)
    assert.equal(headers.get('content-range'), `bytes ${start}-${end}/1000`)
    assert.equal(headers.get('content-length'), String(end - start + 1))
    assert.equal(headers.get('etag'), etag)
    assert.deepEqual(part, content.subarray(start, end + 1), range)
  }
  for (const range of ['bytes=1000-', 'bytes=5000-6000', 'bytes=-0']) {
    await refused(supplier.get(`/files/${id}`, { range }), 416, 'range-not-satisfiable')
  }
  for (const range of ['bytes=0-1,5-6', 'lines=1-2', 'bytes', 'bytes=a-b']) {
    const { status, content: whole } = await download(supplier, id, { range })
    assert.equal(status, 200, range)
    assert.deepEqual(whole, content)
  }
  const same = await download(supplier, id, { range: 'bytes=0-9', 'if-range': etag })
  assert.equal(same.status, 206)
  const other = await download(supplier, id, { range: 'bytes=0-9', 'if-range': '"other"' })
  assert.equal(other.status, 200)
})

test('a content of many times the memory streams through', async () => {
  await using large = await World.create({ fileMaxBytes: 1_000_000_000 })
  const supplier = await large.organization(roles.supplier)
  const size = 200_000_000
  const hash = createHash('sha256')
  const chunk = randomBytes(1_000_000)
  const start =
    '--x\r\nContent-Disposition: form-data; name="tag"\r\n\r\nlarge\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="large.bin"\r\n\r\n'
  const memory = () => process.memoryUsage().rss
  const beforehand = memory()
  let peak = 0
  async function* parts() {
    yield Buffer.from(start)
    for (let sent = 0; sent < size; sent += chunk.length) {
      hash.update(chunk)
      yield chunk
      peak = Math.max(peak, memory() - beforehand)
    }
    yield Buffer.from('\r\n--x--\r\n')
  }
  const outgoing = request(`${large.baseUrl}/v1/files`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${supplier.token}`,
      'content-type': 'multipart/form-data; boundary=x',
    },
  })
  for await (const part of parts()) if (!outgoing.write(part)) await once(outgoing, 'drain')
  outgoing.end()
  const [response] = await once(outgoing, 'response')
  const text = await new Response(response).text()
  assert.equal(response.statusCode, 201, text)
  const file = JSON.parse(text)
  assert.equal(file.size, size)
  assert.equal(file.sha256, hash.digest('hex'))
  assert.ok(peak < 120_000_000, `the memory grew by ${Math.round(peak / 1e6)} MB`)
})

test('a file that is too large is refused and leaves nothing on the disk', async () => {
  const supplier = await world.organization(roles.supplier)
  const beforehand = await filesOnDisk()
  await refused(supplier.post('/files', form(Buffer.alloc(MAX + 1))), 413, 'too-large')
  await nothingIsLeft(beforehand)
  await created(supplier.post('/files', form(Buffer.alloc(MAX))))
})

test('a file is refused with its faults, and leaves nothing on the disk', async () => {
  const supplier = await world.organization(roles.supplier)
  const beforehand = await filesOnDisk()
  const bad = [
    form('content', {}),
    form('content', { tag: ' ' }),
    form('content', { tag: 'report', colour: 'red' }),
    form('content', { tag: 'report', fileUrl: 'https://example.org/report.pdf' }),
    form('content', { tag: 'nul\0' }),
  ]
  for (const body of bad) await refused(supplier.post('/files', body), 400, 'invalid-request')
  const misnamed = new FormData()
  misnamed.append('tag', 'report')
  misnamed.append('document', new Blob(['content']), 'report.pdf')
  await refused(supplier.post('/files', misnamed), 400, 'invalid-request')
  const two = form('content')
  two.append('file', new Blob(['more']), 'more.pdf')
  await refused(supplier.post('/files', two), 400, 'invalid-request')
  const none = new FormData()
  none.append('tag', 'report')
  await refused(supplier.post('/files', none), 400, 'invalid-request')
  const nowhere = form('content', { tag: 'report', resourceUri: `/credits/${newId()}` })
  await refused(supplier.post('/files', nowhere), 404, 'not-found')
  const notThat = form('content', { tag: 'report', resourceUri: `/organizations/${newId()}` })
  await refused(supplier.post('/files', notThat), 422, 'not-attachable')
  await nothingIsLeft(beforehand)
})

test('a multipart body that cannot be read is refused and leaves nothing on the disk', async () => {
  const supplier = await world.organization(roles.supplier)
  const beforehand = await filesOnDisk()
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\ncontent'
  const bodies: [type: string, body: string][] = [
    ['multipart/form-data', `${head}\r\n--x--\r\n`],
    ['multipart/form-data; boundary=x', head],
    ['multipart/form-data; boundary=x', `${head}\r\n--x\r\nContent-Dispo`],
    ['multipart/form-data; boundary=x', ''],
    ['multipart/form-data; boundary=x', 'no multipart at all'],
    ['multipart/form-data; boundary=y', `${head}\r\n--x--\r\n`],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\ntag\r\n--x--\r\n',
    ],
  ]
  for (const [type, body] of bodies) {
    const reply = await supplier.call('POST', '/files', body, { 'content-type': type })
    assert.equal(reply.status, 400, `${type} ${body}: ${JSON.stringify(reply.body)}`)
  }
  const plain = supplier.call('POST', '/files', 'text', { 'content-type': 'text/plain' })
  await refused(plain, 415, 'unsupported-media-type')
  await nothingIsLeft(beforehand)
})

test('an upload whose connection breaks leaves nothing behind', async () => {
  const supplier = await world.organization(roles.supplier)
  const beforehand = await filesOnDisk()
  const rows = async () => (await world.db.selectFrom('files').select('id').execute()).length
  const rowsBefore = await rows()
  const outgoing = request(`${world.baseUrl}/v1/files`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${supplier.token}`,
      'content-type': 'multipart/form-data; boundary=x',
    },
  })
  outgoing.on('error', () => {})
  outgoing.write('--x\r\nContent-Disposition: form-data; name="tag"\r\n\r\ntag\r\n--x\r\n')
  outgoing.write('Content-Disposition: form-data; name="file"; filename="a"\r\n\r\n')
  outgoing.write(Buffer.alloc(500_000))
  for (let tries = 0; (await filesOnDisk()) === beforehand && tries < 200; tries++) await sleep(10)
  assert.equal(await filesOnDisk(), beforehand + 1, 'the upload has begun')

  outgoing.destroy()

  await nothingIsLeft(beforehand)
  assert.equal(await rows(), rowsBefore)
})

test('a file keeps its name, without folders and control characters, whatever the alphabet', async () => {
  const supplier = await world.organization(roles.supplier)
  const cases: [given: string, kept: string, disposition: RegExp][] = [
    ['../../etc/passwd', 'passwd', /^attachment; filename="passwd"$/],
    ['C:\\reports\\june.pdf', 'june.pdf', /^attachment; filename="june.pdf"$/],
    ['Överblick €.pdf', 'Överblick €.pdf', /filename\*=UTF-8''%C3%96verblick%20%E2%82%AC\.pdf$/],
    ['報告 🌳.pdf', '報告 🌳.pdf', /filename\*=UTF-8''%E5%A0%B1%E5%91%8A%20%F0%9F%8C%B3\.pdf$/],
    ["it's (1)*.pdf", "it's (1)*.pdf", /^attachment; filename="it's \(1\)\*\.pdf"$/],
    ['invoice\u202efdp.exe', 'invoicefdp.exe', /filename="invoicefdp\.exe"$/],
    ['\u061c\u200fa\u2066b\u2069\ufeff.pdf', 'ab.pdf', /^attachment; filename="ab\.pdf"$/],
    ['a\u2028b\u2029.pdf', 'ab.pdf', /filename="ab\.pdf"$/],
    ['..', 'file', /filename="file"$/],
    [`${'å'.repeat(300)}.pdf`, 'å'.repeat(255), /filename\*=/],
  ]
  for (const [given, kept, disposition] of cases) {
    const { id, fileName } = await created(
      supplier.post('/files', form('content', { tag: 'report' }, given)),
    )
    assert.equal(fileName, kept)
    const { headers } = await download(supplier, id)
    assert.match(headers.get('content-disposition') ?? '', disposition)
  }
})

test('a name with quotes cannot break out of its header', async () => {
  const supplier = await world.organization(roles.supplier)
  const body =
    '--x\r\nContent-Disposition: form-data; name="tag"\r\n\r\ntag\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="a\\"; x=\\".html"\r\nContent-Type: text/html\r\n\r\n<script>\r\n--x--\r\n'
  const type = { 'content-type': 'multipart/form-data; boundary=x' }
  const { id, fileName } = await created(supplier.call('POST', '/files', body, type))
  assert.equal(fileName, 'a"; x=".html')
  const { headers } = await download(supplier, id)
  assert.equal(
    headers.get('content-disposition'),
    `attachment; filename="a_; x=_.html"; filename*=UTF-8''a%22%3B%20x%3D%22.html`,
  )
})

test('a content type that is none is not repeated', async () => {
  const supplier = await world.organization(roles.supplier)
  const cases = [
    ['text/csv', 'text/csv'],
    ['Image/SVG+xml', 'image/svg+xml'],
    ['nonsense', 'application/octet-stream'],
    ['', 'application/octet-stream'],
  ]
  for (const [given, kept] of cases) {
    const file = await created(supplier.post('/files', form('x', { tag: 'x' }, 'x', given)))
    assert.equal(file.contentType, kept)
  }
})

test('a file may be a link, which the service never follows', async () => {
  const supplier = await world.organization(roles.supplier)
  const fileUrl = 'https://files.example.org/report.pdf'
  const file = await created(supplier.post('/files', { tag: 'report', fileUrl }))
  assert.equal(file.fileUrl, fileUrl)
  assert.equal(file.size, null)
  assert.equal(file.contentType, null)
  // rulings.md 22: it always answers with its metadata, no redirect.
  assert.deepEqual(await ok(supplier.get(`/files/${file.id}`)), file)
  assert.deepEqual(await ok(supplier.get(`/files/${file.id}?metadata=true`)), file)
  assert.deepEqual(await ok(supplier.get(`/files/${file.id}?metadata=false`)), file)
  const bad = [
    { tag: 'report' },
    { tag: 'report', fileUrl: 'javascript:alert(1)' },
    { tag: 'report', fileUrl: 'file:///etc/passwd' },
    { fileUrl },
    { tag: 7, fileUrl },
    { tag: 'report', fileUrl, file: 'content' },
  ]
  for (const body of bad) await refused(supplier.post('/files', body), 400, 'invalid-request')
  await refused(supplier.get(`/files/${file.id}?metadata=perhaps`), 400, 'invalid-request')
})

test('the same Idempotency-Key gives the same file, and stores its content once', async () => {
  const supplier = await world.organization(roles.supplier)
  const beforehand = await filesOnDisk()
  const headers = { 'idempotency-key': 'upload 1' }
  const first = await expecting(201, supplier.post('/files', form('content'), headers))

  const again = await expecting(201, supplier.post('/files', form('content'), headers))

  assert.deepEqual(again.body, first.body)
  assert.equal(again.etag, first.etag)
  assert.equal(again.headers.get('location'), first.headers.get('location'))
  await nothingIsLeft(beforehand + 1)
  await refused(
    supplier.post('/files', form('other content'), headers),
    422,
    'idempotency-key-reused',
  )
  await refused(
    supplier.post('/files', form('content', { tag: 'other' }), headers),
    422,
    'idempotency-key-reused',
  )
  await nothingIsLeft(beforehand + 1)
})

test('uploads with one key at the same instant make one file', async () => {
  const supplier = await world.organization(roles.supplier)
  const beforehand = await filesOnDisk()
  const headers = { 'idempotency-key': 'at once' }
  const replies = await Promise.all(
    Array.from({ length: 8 }, () => supplier.post('/files', form('content'), headers)),
  )
  assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([201]))
  assert.equal(new Set(replies.map(({ body }) => body.id)).size, 1)
  await nothingIsLeft(beforehand + 1)
})

test('only the organization reads a file that is attached to nothing', async () => {
  const supplier = await world.organization(roles.supplier)
  const colleague = await world.user(supplier.id, 'Reader')
  const stranger = await world.organization([roles.supplier, roles.registry])
  const { id } = await upload(supplier)
  await ok(colleague.get(`/files/${id}`))
  await ok(colleague.get(`/files/${id}?metadata=true`))
  await refused(stranger.get(`/files/${id}`), 404)
  await refused(stranger.get(`/files/${id}?metadata=true`), 404)
  await refused(stranger.delete(`/files/${id}`), 404)
  await refused(world.anonymous().get(`/files/${id}`), 401)
  await refused(colleague.post('/files', form('content')), 403, 'role-missing')
  await refused(colleague.delete(`/files/${id}`), 403, 'role-missing')
  await refused(supplier.get('/files/no-id'), 404)
  await refused(supplier.get(`/files/${newId()}`), 404)
})

test('an organization lists its own files, those of a tag, those attached to nothing', async () => {
  const supplier = await world.organization(roles.supplier)
  await upload(await world.organization(roles.supplier))
  const one = await upload(supplier)
  const two = await created(
    supplier.post('/files', { tag: 'map', fileUrl: 'https://example.org/map' }),
  )
  const ids = async (query: string) =>
    (await ok(supplier.get(`/files${query}`))).items.map(({ id }: { id: string }) => id)
  assert.deepEqual(await ids(''), [two.id, one.id])
  assert.deepEqual((await ok(supplier.get('/files?top=1'))).items, [two])
  assert.deepEqual(await ids('?tag=report'), [one.id])
  assert.deepEqual(await ids('?attached=true'), [])
  assert.deepEqual(await ids('?attached=false'), [two.id, one.id])
  assert.deepEqual(await ids("?filter=contains(fileName,'REPORT') and size gt 3"), [one.id])
  assert.deepEqual(await ids('?orderBy=tag'), [two.id, one.id])
  await refused(supplier.get('/files?filter=colour eq 1'), 400, 'invalid-filter')
})

test('the uploader deletes a file that is attached to nothing, by either ETag', async () => {
  const supplier = await world.organization(roles.supplier)
  const etagOf = async (path: string) => (await supplier.get(path)).etag
  const [one, two, three] = [await upload(supplier), await upload(supplier), await upload(supplier)]
  const unsaid = supplier.call('DELETE', `/files/${one.id}`)
  await refused(unsaid, 428, 'if-match-missing')
  await refused(supplier.delete(`/files/${one.id}`, '"other"'), 412, 'stale-etag')
  const byContent = await etagOf(`/files/${one.id}`)
  await expecting(204, supplier.delete(`/files/${one.id}`, byContent))
  const byMetadata = await etagOf(`/files/${two.id}?metadata=true`)
  await expecting(204, supplier.delete(`/files/${two.id}`, byMetadata))
  await expecting(204, supplier.delete(`/files/${three.id}`))
  await refused(supplier.get(`/files/${one.id}`), 404)
  await refused(supplier.delete(`/files/${one.id}`), 404)
  const link = await created(supplier.post('/files', { tag: 'x', fileUrl: 'https://a.example' }))
  await refused(supplier.delete(`/files/${link.id}`, '"null"'), 412, 'stale-etag')
  await expecting(204, supplier.delete(`/files/${link.id}`))
})

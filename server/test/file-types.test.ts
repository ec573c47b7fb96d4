import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { isConfirmed, servedAs } from '../src/features/files/content-type.ts'
import { created, type Member, roles, World } from './world.ts'

let world: World
let supplier: Member
before(async () => {
  world = await World.create()
  supplier = await world.organization(roles.supplier)
})
after(() => world[Symbol.asyncDispose]())

/** The beginnings of files as programs write them; characters are bytes. */
const beginnings = {
  pdf: '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n',
  png: '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
  jpeg: '\xff\xd8\xff\xe0\0\x10JFIF\0',
  gif: 'GIF89a\x01\0\x01\0',
  webp: 'RIFF\x24\0\0\0WEBPVP8 ',
  tiff: 'II*\0\x08\0\0\0',
  zip: 'PK\x03\x04\x14\0\x06\0\x08\0',
  ole: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0',
  mp4: '\0\0\0\x18ftypmp42',
  gzip: '\x1f\x8b\x08\0',
  csv: 'projekt;mängd\r\nSkog;12,5\r\n',
  utf16: '\xff\xfeS\0k\0o\0g\0',
  json: '{"type": "Point"}',
  html: '<!doctype html><script>parent.owned = 1</script>',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" onload="owned = 1"/>',
  xml: '<?xml version="1.0"?><kml/>',
  script: 'parent.owned = 1',
  executable: 'MZ\x90\0\x03\0\0\0',
  elf: '\x7fELF\x02\x01\x01\0',
} as const
type Beginning = keyof typeof beginnings

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What is served for a content of a type: as which type (absent: as bytes), shown or not. */
const cases: [type: string, content: Beginning, placed: 'inline' | 'attachment' | 'bytes'][] = [
  ['application/pdf', 'pdf', 'inline'],
  ['image/png', 'png', 'inline'],
  ['image/jpeg', 'jpeg', 'inline'],
  ['image/gif', 'gif', 'inline'],
  ['image/webp', 'webp', 'inline'],
  ['image/tiff', 'tiff', 'attachment'],
  ['video/mp4', 'mp4', 'attachment'],
  ['application/zip', 'zip', 'attachment'],
  ['application/gzip', 'gzip', 'attachment'],
  ['application/msword', 'ole', 'attachment'],
  [docx, 'zip', 'attachment'],
  [xlsx, 'zip', 'attachment'],
  ['text/csv', 'csv', 'attachment'],
  ['text/csv', 'utf16', 'attachment'],
  ['text/plain', 'html', 'attachment'],
  ['application/json', 'json', 'attachment'],
  ['application/geo+json', 'json', 'attachment'],
  // Other bytes than were said.
  ['application/pdf', 'html', 'bytes'],
  ['application/pdf', 'png', 'bytes'],
  ['image/png', 'svg', 'bytes'],
  ['image/png', 'jpeg', 'bytes'],
  ['image/gif', 'script', 'bytes'],
  ['text/plain', 'executable', 'bytes'],
  ['text/csv', 'elf', 'bytes'],
  ['text/csv', 'zip', 'bytes'],
  [docx, 'executable', 'bytes'],
  // What a browser could run is never called by its name.
  ['text/html', 'html', 'bytes'],
  ['application/xhtml+xml', 'xml', 'bytes'],
  ['image/svg+xml', 'svg', 'bytes'],
  ['text/xml', 'xml', 'bytes'],
  ['application/xml', 'xml', 'bytes'],
  ['application/vnd.google-earth.kml+xml', 'xml', 'bytes'],
  ['text/javascript', 'script', 'bytes'],
  ['application/javascript', 'script', 'bytes'],
  ['application/ecmascript', 'script', 'bytes'],
  ['text/css', 'script', 'bytes'],
  ['text/cache-manifest', 'script', 'bytes'],
  ['application/wasm', 'executable', 'bytes'],
  ['multipart/x-mixed-replace', 'html', 'bytes'],
  ['message/rfc822', 'html', 'bytes'],
  ['application/x-shockwave-flash', 'executable', 'bytes'],
  ['application/octet-stream', 'png', 'bytes'],
  ['*/*', 'html', 'bytes'],
]

const bytesOf = (text: string) => Buffer.from(text, 'latin1')
const read = (id: string) =>
  fetch(`${world.baseUrl}/v1/files/${id}`, {
    headers: { authorization: `Bearer ${supplier.token}` },
  })

async function upload(content: Buffer, type: string, name: string): Promise<string> {
  const form = new FormData()
  form.append('tag', 'test')
  form.append('file', new Blob([new Uint8Array(content)], { type }), name)
  const file = await created(supplier.post('/files', form))
  return file.id
}

describe('the type under which a content is served', () => {
  test('is the one that its uploader named, if its bytes agree and no browser runs it', async () => {
    for (const [type, beginning, placed] of cases) {
      const content = bytesOf(beginnings[beginning])
      const id = await upload(content, type, `file.${beginning}`)
      const { headers } = await read(id)
      const what = `${beginning} as ${type}`
      const served = placed === 'bytes' ? 'application/octet-stream' : type
      assert.equal(headers.get('content-type'), served, what)
      assert.equal(
        headers.get('content-disposition'),
        `${placed === 'bytes' ? 'attachment' : placed}; filename="file.${beginning}"`,
        what,
      )
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
      assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none';.* sandbox$/)
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin')
    }
  })

  test('follows the first bytes alone: what comes after them changes nothing', async () => {
    const polyglots: [type: string, content: string, isServed: boolean][] = [
      // Two in one: it is what it says, and stays so, since no browser looks for more.
      ['image/gif', `${beginnings.gif}/*${beginnings.html}*/`, true],
      ['image/jpeg', `${beginnings.jpeg}${beginnings.zip}`, true],
      ['application/pdf', `${beginnings.pdf}<script>owned = 1</script>`, true],
      // Readers of PDF take what begins later as well, and so do those of ZIP.
      ['application/pdf', `${beginnings.html}${beginnings.pdf}`, false],
      ['application/pdf', ` ${beginnings.pdf}`, false],
      ['application/zip', `${beginnings.executable}${beginnings.zip}`, false],
      ['image/webp', 'RIFF\x24\0\0\0WAVEfmt ', false],
      ['image/png', '\x89PNG', false],
      ['image/png', '', false],
      ['text/plain', '', true],
      ['text/plain', `${'a'.repeat(4095)}\0`, false],
    ]
    for (const [type, content, isServed] of polyglots) {
      assert.equal(
        isConfirmed(type, bytesOf(content)),
        isServed,
        `${type}: ${content.slice(0, 60)}`,
      )
    }
  })

  test('is none for contents from before types were looked at', async () => {
    const id = await upload(bytesOf(beginnings.png), 'image/png', 'map.png')
    assert.equal((await read(id)).headers.get('content-type'), 'image/png')
    await world.db
      .updateTable('files')
      .set({ isTypeConfirmed: false })
      .where('id', '=', id)
      .execute()
    const { headers } = await read(id)
    assert.equal(headers.get('content-type'), 'application/octet-stream')
    assert.match(headers.get('content-disposition') ?? '', /^attachment/)
    assert.equal((await supplier.get(`/files/${id}?metadata=true`)).body.contentType, 'image/png')
  })

  test('is none for a type that a row alone confirms', () => {
    const bytes = { type: 'application/octet-stream', placed: 'attachment' }
    for (const type of ['text/html', 'image/svg+xml', ''])
      assert.deepEqual(servedAs(type, true), bytes)
  })

  test('is the same for a part of the content, and for HEAD, which brings no content', async () => {
    const content = bytesOf(`${beginnings.pdf}${'x'.repeat(1000)}`)
    const id = await upload(content, 'application/pdf', 'a.pdf')
    const authorization = `Bearer ${supplier.token}`
    const url = `${world.baseUrl}/v1/files/${id}`
    const part = await fetch(url, { headers: { authorization, range: 'bytes=10-19' } })
    assert.equal(part.status, 206)
    assert.equal(part.headers.get('content-type'), 'application/pdf')
    const head = await fetch(url, { method: 'HEAD', headers: { authorization } })
    assert.equal(head.status, 200)
    assert.equal(head.headers.get('content-length'), String(content.length))
    assert.match(head.headers.get('content-security-policy') ?? '', /sandbox/)
    assert.equal(await head.text(), '')
  })
})

describe('a hostile part of a form', () => {
  /** The bytes of the part's head as they are, which FormData would not let through. */
  async function uploadRaw(head: string): Promise<{ status: number; body: string }> {
    const body = `--x\r\nContent-Disposition: form-data; name="tag"\r\n\r\ntag\r\n--x\r\n${head}\r\n\r\n${beginnings.html}\r\n--x--\r\n`
    return new Promise((done, failed) => {
      const headers = {
        authorization: `Bearer ${supplier.token}`,
        'content-type': 'multipart/form-data; boundary=x',
      }
      const outgoing = request(
        `${world.baseUrl}/v1/files`,
        { method: 'POST', headers },
        (answer) => {
          let text = ''
          answer.on('data', (chunk) => {
            text += String(chunk)
          })
          answer.on('end', () => done({ status: answer.statusCode ?? 0, body: text }))
        },
      )
      outgoing.on('error', failed).end(Buffer.from(body, 'latin1'))
    })
  }

  const heads = [
    'filename="a\\"; filename*=UTF-8\'\'b.html"',
    'filename="a\r\nX-Injected: yes"',
    'filename="a%0d%0aX-Injected:%20yes"',
    "filename*=UTF-8''a%0d%0aX-Injected%3A%20yes.html",
    "filename*=UTF-8''%e2%80%aefdp.exe",
    "filename*=UTF-8''..%2f..%2fetc%2fpasswd",
    "filename*=UTF-8''%ff%fe",
    'filename="..\\..\\windows\\system.ini"',
    'filename="C:"',
    'filename=""',
    'filename=".htaccess"',
    'filename="a\0.html"',
    `filename="${'a'.repeat(5000)}.html"`,
  ]
  for (const head of heads) {
    test(`named by ${JSON.stringify(head.slice(0, 60))} does no harm`, async () => {
      const part = `Content-Disposition: form-data; name="file"; ${head}\r\nContent-Type: text/html`
      const { status, body } = await uploadRaw(part)
      if (status === 400) return
      assert.equal(status, 201, body)
      const { id, fileName }: { id: string; fileName: string } = JSON.parse(body)
      assert.doesNotMatch(fileName, /[\p{Cc}\u202e/\\]/u)
      const answer = await read(id)
      assert.equal(answer.headers.get('x-injected'), null)
      assert.equal(answer.headers.get('content-type'), 'application/octet-stream')
      assert.match(
        answer.headers.get('content-disposition') ?? '',
        /^attachment; filename="[^"\\\r\n]*"(; filename\*=UTF-8''[\w!~.%-]+)?$/,
      )
      assert.equal(await answer.text(), beginnings.html)
    })
  }

  test('with a type that would break out of its header is bytes', async () => {
    for (const type of [
      'text/html\r\nX-Injected: yes',
      'image/png; x="',
      'image/png, text/html',
      'image/png\0',
    ]) {
      const part = `Content-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: ${type}`
      const { status, body } = await uploadRaw(part)
      if (status === 400) continue
      assert.equal(status, 201, body)
      const { headers } = await read(JSON.parse(body).id)
      assert.equal(headers.get('x-injected'), null)
      assert.equal(headers.get('content-type'), 'application/octet-stream', type)
    }
  })
})

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { checkProof, retirementOf } from '@environmental-credit-service/proof/certificate'
import { openCheckpoint, publicKeyOf } from '@environmental-credit-service/proof/note'
import readQrModule from 'jsqr'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readProofFile } from '../../web/src/features/proof/read-proof-file.ts'
import { certificateOf } from '../src/features/publicregistry/certificate/facts.ts'
import { pdfOf } from '../src/features/publicregistry/certificate/pdf/file.ts'
import { qrSquares } from '../src/features/publicregistry/certificate/pdf/qr.ts'
import type { Certificate } from '../src/features/publicregistry/certificate/schema.ts'
import { Sealer } from '../src/transparency/seal.ts'
import { type PublicMarket, publicMarket, SECRET } from './public-market.ts'
import { type Member, ok, refused, World } from './world.ts'

// Its types are those of a module of the other kind.
const readQr = readQrModule as unknown as typeof readQrModule.default
const identity = { privateKey: randomBytes(32), origin: 'test.example/transparency-log' }
const log = { name: identity.origin, publicKey: publicKeyOf(identity.privateKey) }

let world: World
let market: PublicMarket
let anybody: Member
let path: string
let unsealed: Certificate
let certificate: Certificate
before(async () => {
  world = await World.create()
  market = await publicMarket(world)
  anybody = world.anonymous()
  path = `/public/retirements/${market.retirementId}/certificate`
  const early = await anybody.get(path)
  assert.equal(early.headers.get('cache-control'), 'public, max-age=2')
  unsealed = early.body
  await new Sealer(world.db, identity).seal(() => new Date())
  certificate = await ok(anybody.get(path))
})
after(() => world[Symbol.asyncDispose]())

async function pdf(query = ''): Promise<{ bytes: Buffer; headers: Headers }> {
  const answer = await fetch(`${world.baseUrl}/v1${path}.pdf${query}`)
  assert.equal(answer.status, 200)
  return { bytes: Buffer.from(await answer.arrayBuffer()), headers: answer.headers }
}

/** What a reader of PDF finds: the text of its pages, what it says of itself, its attachments. */
async function read(bytes: Buffer) {
  const doc = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  try {
    const { items } = await (await doc.getPage(1)).getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join('')
    const { info } = await doc.getMetadata()
    const attachments = (await doc.getAttachments()) ?? new Map()
    assert.deepEqual(
      Array.from(attachments.values(), ({ filename }) => filename),
      ['certificate.json'],
    )
    const [id] = attachments.keys()
    const content = new Uint8Array((await doc.getAttachmentContent(id)) ?? [])
    return { pages: doc.numPages, text: text.replaceAll(/\s+/g, ' '), info: Object(info), content }
  } finally {
    await doc.loadingTask.destroy()
  }
}

const fileOf = (bytes: Buffer) => new File([new Uint8Array(bytes)], 'certificate.pdf')

describe('the certificate of a retirement', () => {
  test('says what was retired, exactly, and where anybody finds it', async () => {
    const { id } = (await ok(anybody.get('/public/retirements'))).items[1]
    assert.equal(certificate.quantity, '250.5')
    assert.deepEqual(certificate.beneficiary, { name: 'Łódź Žluťoučký AB', country: 'SWE' })
    assert.deepEqual(certificate.serialRanges, [{ line: '2024', from: 1, to: 2_505_000 }])
    assert.deepEqual(certificate.credits, [{ id }])
    assert.match(certificate.number, /^RC-\d{4}-\d{6}$/)
    assert.equal(certificate.publicUrl, `${world.baseUrl}/registry/retirements/${id}`)
    assert.equal(certificate.project?.name, 'Gazi Bay')
  })

  test('has its proof as soon as the log has sealed it, and may be kept from then on', async () => {
    assert.equal(unsealed.proof, null)
    assert.deepEqual({ ...certificate, proof: null }, unsealed)
    const { headers, etag } = await anybody.get(path)
    assert.equal(headers.get('cache-control'), 'public, max-age=86400')
    const again = await anybody.get(path, { 'if-none-match': etag })
    assert.equal(again.status, 304)
  })

  test('tells nobody what is private of it, in its proof either', async () => {
    for (const id of [market.retirementId, market.offsetId]) {
      const { proof, ...facts } = await ok(anybody.get(`/public/retirements/${id}/certificate`))
      assert.ok(!JSON.stringify(facts).includes(SECRET))
      const proved = checkProof(proof, log)
      assert.ok(proved.wrong === undefined, proved.wrong)
      const opened = JSON.stringify(proved.leaves.map((leaf) => leaf.opened))
      // An identifier of the beneficiary, and the period that an offset is for.
      assert.doesNotMatch(opened, new RegExp(`${SECRET}|esgReportingPeriodId|parties|user`))
    }
  })

  test('is only for what a registry retired: not for what waits, was rejected, or is on sale', async () => {
    for (const id of [...market.undecidedIds, market.creditId]) {
      await refused(anybody.get(`/public/retirements/${id}/certificate`), 404, 'not-found')
      await refused(anybody.get(`/public/retirements/${id}/certificate.pdf`), 404, 'not-found')
    }
    const retirement = await ok(anybody.get(`/public/retirements/${market.retirementId}`))
    const imported = { ...retirement, certificateNumber: null }
    assert.equal(certificateOf(imported, { baseUrl: 'x', proof: undefined }), undefined)
  })

  test('counts every unit of the largest quantity', async () => {
    const retirement = await ok(anybody.get(`/public/retirements/${market.retirementId}`))
    const serialRange = { line: '2024', from: 2, to: 8_999_999_999_999_998 }
    const large = certificateOf({ ...retirement, serialRange }, { baseUrl: 'x', proof: undefined })
    assert.ok(large)
    assert.equal(large.quantity, '899999999999.9997')
    const { text } = await read(await pdfOf(large, 'en'))
    assert.ok(text.includes('899,999,999,999.9997'), text)
    assert.ok(text.includes('2 – 8999999999999998'), text)
  })
})

describe('the certificate as a PDF', () => {
  test('says the facts on one page, in both languages, and what it is', async () => {
    const { bytes, headers } = await pdf()
    assert.equal(headers.get('content-type'), 'application/pdf')
    assert.equal(headers.get('content-length'), String(bytes.length))
    assert.equal(headers.get('cache-control'), 'public, max-age=86400')
    assert.match(String(headers.get('content-disposition')), /RC-\d{4}-\d{6}\.pdf"$/)
    const english = await read(bytes)
    assert.equal(english.pages, 1)
    assert.equal(english.info.Title, `Retirement certificate ${certificate.number}`)
    assert.equal(english.info.Language, 'en')
    const swedish = await read((await pdf('?language=sv')).bytes)
    assert.equal(swedish.info.Language, 'sv')
    const checkpoint = openCheckpoint(certificate.proof?.checkpoint ?? '', log)
    const facts = [
      certificate.number,
      'Łódź Žluťoučký AB',
      'Flights of 2024',
      'Gazi Bay',
      'Registry of the Coast',
      '1 – 2505000',
      certificate.publicUrl,
      `${identity.origin} · ${checkpoint?.size} `,
    ]
    for (const fact of facts) {
      assert.ok(english.text.includes(fact), `${fact} in ${english.text}`)
      assert.ok(swedish.text.includes(fact), `${fact} in ${swedish.text}`)
    }
    for (const words of ['250.5', 'Sweden', 'for the benefit of']) {
      assert.ok(english.text.includes(words), english.text)
    }
    for (const words of ['250,5', 'Sverige', 'till förmån för', 'Intyg om tillbakadragande']) {
      assert.ok(swedish.text.includes(words), swedish.text)
    }
    await refused(anybody.get(`${path}.pdf?language=fi`), 400, 'invalid-request')
  })

  test('carries its facts and the proof, which holds by the key of the log alone', async () => {
    const { bytes } = await pdf()
    const attached = Buffer.from((await read(bytes)).content).toString()
    assert.deepEqual(JSON.parse(attached), certificate)
    // What the page /verify does with it.
    const file = await readProofFile(fileOf(bytes))
    assert.ok(file)
    assert.deepEqual(file.creditIds, [market.retirementId])
    const proved = checkProof(file.proof, log)
    assert.ok(proved.wrong === undefined, proved.wrong)
    const retirement = retirementOf(proved.leaves, market.retirementId)
    assert.ok('retired' in retirement)
    assert.equal(retirement.retired.serialTo, String(certificate.serialRanges[0]?.to))
  })

  test('with a changed proof holds no longer', async () => {
    const proof = structuredClone(certificate.proof)
    assert.ok(proof)
    for (const leaf of proof.leaves) {
      const entry = Buffer.from(leaf.entry, 'base64').toString()
      leaf.entry = Buffer.from(entry.replace('2505000', '2505001')).toString('base64')
    }
    const file = await readProofFile(fileOf(await pdfOf({ ...certificate, proof }, 'en')))
    assert.ok(file)
    assert.match(String(checkProof(file.proof, log).wrong), /is not in the log/)
  })

  test('before it is sealed says so, and has no proof', async () => {
    const bytes = await pdfOf(unsealed, 'en')
    assert.match((await read(bytes)).text, /has not sealed this retirement yet/)
    assert.equal(await readProofFile(fileOf(bytes)), undefined)
  })

  test('has the same bytes for the same facts', async () => {
    const [one, other] = [await pdf(), await pdf()]
    assert.ok(one.bytes.equals(other.bytes))
    const etag = String(one.headers.get('etag'))
    const seen = await fetch(`${world.baseUrl}/v1${path}.pdf`, {
      headers: { 'if-none-match': etag },
    })
    assert.equal(seen.status, 304)
  })

  test('has a QR code that leads to the public page', () => {
    const scale = 4
    const squares = qrSquares(certificate.publicUrl, 1)
    const modules = Math.round(1 / (squares[0]?.side ?? 1))
    const width = modules * scale
    const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
    for (const { x, y, side } of squares) {
      const [left, top, size] = [x, y, side].map((length) => Math.round(length * width))
      for (let row = 0; row < (size ?? 0); row++) {
        const from = (((top ?? 0) + row) * width + (left ?? 0)) * 4
        for (let at = from; at < from + (size ?? 0) * 4; at++) if (at % 4 !== 3) pixels[at] = 0
      }
    }
    assert.equal(readQr(pixels, width, width)?.data, certificate.publicUrl)
  })

  test('prints names of any script, and shows what it cannot print', async () => {
    const named = async (name: string) => {
      const told = { ...certificate, beneficiary: { name, country: null } }
      const bytes = await pdfOf(told, 'en')
      const { pages, text, content } = await read(bytes)
      assert.equal(pages, 1)
      const attached = JSON.parse(Buffer.from(content).toString())
      assert.equal(attached.beneficiary.name, name, 'the file has it to the letter')
      return text
    }
    for (const name of ['森林株式会社かな', '한국 산림', 'Ελλάδα Україна', 'ป่าไม้', '绿色森林']) {
      assert.ok((await named(name)).includes(name), name)
    }
    // Right to left; readers of PDF differ in the order that they give its parts in.
    assert.match(await named('شركة الغابات (12)'), /12/)
    assert.doesNotMatch(await named('حق'), /\uFFFD/)
    assert.doesNotMatch(await named('יער ירוק'), /\uFFFD/)
    // A name does not turn around what stands in its line, and a family is one thing that is lacking.
    assert.match(await named('Forest \u202Egro.live\u0000 AB'), /Forest \uFFFDgro\.live\uFFFD AB/)
    assert.match(await named('Wood 👩‍👩‍👧 AB'), /Wood \uFFFD AB/)
    assert.match(await named('/Type /EmbeddedFile stream\n{}endstream'), /EmbeddedFile/)
    assert.match(await named('W'.repeat(400)), /W…/)
    assert.match(await named('\uD800 lone'), /\uFFFD lone/)
  })
})

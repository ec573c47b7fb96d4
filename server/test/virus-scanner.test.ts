import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, before, beforeEach, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Problem, type ProblemCode } from '../src/lib/problem.ts'
import { diskFileStore } from '../src/node/disk-file-store.ts'
import type { TendedFileStore } from '../src/node/files/tended.ts'
import { clamd } from '../src/node/scan/clamd.ts'
import { scannedFileStore } from '../src/node/scan/scanned-file-store.ts'
import { EICAR, type FakeClamd, fakeClamd, type Whim } from './fake-clamd.ts'
import { created, refused, roles, World, webhookSurroundings } from './world.ts'

const folder = await mkdtemp(join(tmpdir(), 'ecs-scan-'))
let scanner: FakeClamd
let disk: TendedFileStore
let warnings: string[]
before(async () => {
  scanner = await fakeClamd()
  disk = await diskFileStore(folder)
})
beforeEach(() => {
  scanner.whim = undefined
  warnings = []
})
after(async () => {
  await scanner.close()
  await rm(folder, { recursive: true })
})

const times = { silenceMs: 1_000, connectMs: 1_000 }
function store({ url = scanner.url, acceptUnscanned = false, store = disk } = {}) {
  const warn = (message: string) => warnings.push(message)
  return scannedFileStore(store, { scanner: clamd(url, times), acceptUnscanned, warn })
}

const contentOf = (...parts: Buffer[]) => Readable.from(parts)
const isProblem = (code: ProblemCode) => (error: unknown) =>
  error instanceof Problem && error.code === code
async function filesKept() {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).length
}

describe('a content on its way to the store', () => {
  test('is kept when the scanner finds nothing, byte for byte', async () => {
    const parts = [randomBytes(100_000), Buffer.alloc(0), randomBytes(70_000)]
    const heard = scanner.heard.bytes
    const { size } = await store().put(contentOf(...parts))
    assert.equal(size, 170_000)
    assert.equal(scanner.heard.bytes - heard, 170_000)
    assert.equal((await store().put(contentOf())).size, 0)
  })

  test('is refused when it is infected, wherever that is, and nothing of it stays', async () => {
    const kept = await filesKept()
    const cases = [
      [EICAR],
      [EICAR.subarray(0, 20), EICAR.subarray(20)],
      [randomBytes(3_000_000), EICAR],
      [EICAR, randomBytes(3_000_000)],
    ]
    for (const parts of cases) {
      await assert.rejects(store().put(contentOf(...parts)), (error: unknown) => {
        assert(error instanceof Problem)
        assert.equal(error.code, 'file-infected')
        assert.match(error.detail ?? '', /finds Eicar-Test-Signature in the file/)
        return true
      })
    }
    assert.equal(await filesKept(), kept)
  })

  test('is scanned over a socket of the file system as well', async () => {
    const path = join(folder, 'a socket')
    const local = await fakeClamd(path)
    const url = `unix:${encodeURI(path)}`
    assert.equal((await store({ url }).put(contentOf(Buffer.from('clean')))).size, 5)
    await assert.rejects(store({ url }).put(contentOf(EICAR)), isProblem('file-infected'))
    await local.close()
  })

  test('larger than what the scanner takes is too large, whatever is accepted', async () => {
    const small = await fakeClamd(undefined, 100_000)
    const kept = await filesKept()
    for (const acceptUnscanned of [false, true]) {
      // The daemon hangs up where it has heard enough, so the sender waits for its word.
      async function* slowly() {
        for (let at = 0; at < 5; at++) {
          yield randomBytes(30_000)
          await sleep(20)
        }
      }
      const content = Readable.from(slowly())
      const putting = store({ url: small.url, acceptUnscanned }).put(content)
      await assert.rejects(putting, isProblem('too-large'))
    }
    assert.equal(await filesKept(), kept)
    await small.close()
  })

  const failures: Whim[] = [
    'is silent',
    'hangs up',
    'talks nonsense',
    'reads nothing',
    'hangs up in the middle',
  ]
  for (const whim of failures) {
    test(`is refused where the scanner ${whim}, unless unscanned files are accepted`, async () => {
      scanner.whim = whim
      const kept = await filesKept()
      const parts = () => Array.from({ length: 40 }, () => randomBytes(100_000))
      await assert.rejects(store().put(contentOf(...parts())), isProblem('unavailable'))
      assert.equal(await filesKept(), kept)
      assert.match(warnings.join(), /The virus scanner of CLAMD_URL fails: .*No file is taken/)

      const accepted = await store({ acceptUnscanned: true }).put(contentOf(...parts()))
      assert.equal(accepted.size, 4_000_000)
      assert.match(warnings.at(-1) ?? '', /A file is taken unscanned/)
    })
  }

  test('is refused where nothing listens, unless unscanned files are accepted', async () => {
    for (const url of ['tcp://127.0.0.1:1', 'unix:/nowhere/clamd', 'tcp://scanner.invalid']) {
      const putting = store({ url }).put(contentOf(EICAR))
      await assert.rejects(putting, isProblem('unavailable'), url)
      assert.equal((await store({ url, acceptUnscanned: true }).put(contentOf(EICAR))).size, 68)
    }
  })

  test('ends the scan when its sender goes away, and when the store fails', async () => {
    const cut = new Readable({ read: () => {} })
    cut.push(randomBytes(1000))
    const putting = store().put(cut)
    await sleep(20)
    cut.destroy()
    await assert.rejects(putting)

    const broken = { ...disk, put: async () => assert.fail('the disk is broken') }
    await assert.rejects(store({ store: broken }).put(contentOf(EICAR)), /the disk is broken/)
  })
})

test('the API refuses an infected file with 422, and goes on on the same connection', async () => {
  await using world = await World.create({}, webhookSurroundings, store())
  const supplier = await world.organization(roles.supplier)
  const form = (content: Buffer) => {
    const form = new FormData()
    form.append('tag', 'report')
    form.append('file', new Blob([new Uint8Array(content)]), 'report.txt')
    return form
  }
  const kept = await filesKept()
  const infected = Buffer.concat([EICAR, randomBytes(2_000_000)])
  const { detail } = await refused(supplier.post('/files', form(infected)), 422, 'file-infected')
  assert.match(detail, /Eicar/)
  assert.equal(await filesKept(), kept)
  const { id } = await created(supplier.post('/files', form(Buffer.from('clean'))))
  assert.equal((await supplier.get(`/files/${id}`)).body, 'clean')

  scanner.whim = 'hangs up'
  const answer = await fetch(`${world.baseUrl}/v1/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${supplier.token}` },
    body: form(Buffer.from('clean')),
  })
  assert.equal(answer.status, 503)
  const problem: { code: string; detail: string } = JSON.parse(await answer.text())
  assert.equal(problem.code, 'unavailable')
  assert.match(problem.detail, /while the virus scanner cannot be reached/)
})

const binary = ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].find((path) => existsSync(path))
test('the real clamd, where it is installed, is understood', {
  skip: !binary && 'no clamd',
}, async () => {
  const signatures = join(folder, 'signatures')
  const socket = join(folder, 'clamd.socket')
  const config = join(folder, 'clamd.conf')
  // The signature of the test file alone: its size and its md5.
  await writeFile(`${signatures}.hdb`, '44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n')
  await writeFile(config, `LocalSocket ${socket}\nDatabaseDirectory ${folder}\nForeground yes\n`)
  const daemon = spawn(binary ?? '', ['--config-file', config], { stdio: 'ignore' })
  try {
    const url = `unix:${socket}`
    for (let tries = 0; tries < 200 && !existsSync(socket); tries++) await sleep(100)
    assert.equal((await store({ url }).put(contentOf(Buffer.from('clean')))).size, 5)
    await assert.rejects(store({ url }).put(contentOf(EICAR)), isProblem('file-infected'))
  } finally {
    daemon.kill()
  }
})

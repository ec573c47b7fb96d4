import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { publicKeyOf, verifierKey } from '@environmental-credit-service/proof/note'
import { Sealer } from '../../src/transparency/seal.ts'
import { creditsOfEachFate } from '../credits-of-each-fate.ts'
import { ok, World } from '../world.ts'

const privateKey = randomBytes(32)
const origin = 'test.example/transparency-log'
const key = verifierKey({ name: origin, publicKey: publicKeyOf(privateKey) })
const otherKey = verifierKey({ name: origin, publicKey: publicKeyOf(randomBytes(32)) })
const command = new URL('../../src/node/verify.ts', import.meta.url).pathname

describe('npm run verify, without the service', () => {
  let world: World
  let folder: string
  let log: string
  let proof: string
  before(async () => {
    world = await World.create()
    const credits = await creditsOfEachFate(world)
    await new Sealer(world.db, { privateKey, origin }).seal(() => new Date())
    folder = await mkdtemp(join(tmpdir(), 'ecs-log-'))
    log = join(folder, 'log')
    proof = join(folder, 'proof.json')
    const operator = await world.operator()
    const answer = await ok(operator.get(`/credits/${credits.retired}/proof`))
    await writeFile(proof, JSON.stringify(answer))
    const saved = await run(['--save', log], { DATABASE_URL: world.databaseUrl })
    assert.equal(saved.code, 0, saved.text)
  })
  after(async () => {
    await world[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  })

  test('of a database it tells the key of the log, how long it is and that both hold', async () => {
    const { code, text } = await run([], { DATABASE_URL: world.databaseUrl })
    assert.equal(code, 0, text)
    assert.match(text, /^ok +checkpoints-true/m)
    assert.ok(text.includes(key))
    const other = await run(['--key', otherKey], { DATABASE_URL: world.databaseUrl })
    assert.equal(other.code, 1)
    assert.match(other.text, /BROKEN +checkpoints-signed/)
    const short = await run(['--ledger-only'], { DATABASE_URL: world.databaseUrl })
    assert.equal(short.code, 0)
    assert.doesNotMatch(short.text, /checkpoints-true/)
  })

  test('a log of files is verified, and its sums are told', async () => {
    const { code, text } = await run(['--log', log, '--key', key])
    assert.equal(code, 0, text)
    assert.match(
      text,
      /2024: issued 1,000 mtCO2e = active 600 mtCO2e \+ listed 200 mtCO2e \+ retired 100 mtCO2e \+ cancelled 100 mtCO2e/,
    )
    const served = await run(['--log', `${world.baseUrl}/transparency-log/`, '--key', key])
    assert.equal(served.code, 0, served.text)
    assert.equal(served.text, text)
  })

  test('a log that was changed, cut off or signed by another is not', async () => {
    const changed = join(folder, 'changed')
    await cp(log, changed, { recursive: true })
    const { size } = await ok(world.anonymous().get('/transparencyLog'))
    const entries = join(changed, `tile/entries/000.p/${size}`)
    const bytes = await readFile(entries)
    bytes[bytes.indexOf('"serialTo":"') + 12] = 0x39
    await writeFile(entries, bytes)
    const altered = await run(['--log', changed, '--key', key])
    assert.equal(altered.code, 1)
    assert.match(altered.text, /The entries are not those that the checkpoint has sealed/)

    await writeFile(entries, bytes.subarray(0, -1))
    const cut = await run(['--log', changed, '--key', key])
    assert.equal(cut.code, 1)
    assert.match(cut.text, /missing or cut off/)

    const other = await run(['--log', log, '--key', otherKey])
    assert.equal(other.code, 1)
    assert.match(other.text, /not signed by test.example/)
  })

  test('a retirement is proved alone, and in the whole log as the only one', async () => {
    const alone = await run(['--proof', proof, '--key', key])
    assert.equal(alone.code, 0, alone.text)
    assert.match(alone.text, /: 100 mtCO2e, serials \d+ to \d+ of line 2024, minted .*, retired/)
    const whole = await run(['--proof', proof, '--key', key, '--log', log])
    assert.equal(whole.code, 0, whole.text)
    assert.match(whole.text, /minted once and retired once in the whole log/)
  })

  test('a proof that was changed is none', async () => {
    const text = await readFile(proof, 'utf8')
    const changed = join(folder, 'changed.json')
    await writeFile(changed, text.replace('2025', '2026'))
    const { code, text: told } = await run(['--proof', changed, '--key', key])
    assert.equal(code, 1, told)
    assert.match(told, /NOT PROVED/)
  })

  test('what cannot be read ends with 2 and a sentence', async () => {
    for (const [args, sentence] of [
      [['--log', log], /Say with --key which key you know the log by/],
      [['--log', log, '--key', 'x'], /--key is no key of a log/],
      [['--proof', join(folder, 'absent'), '--key', key], /cannot be read/],
      [['--proof', join(log, 'checkpoint'), '--key', key], /holds no proof of a log/],
    ] as const) {
      const { code, text } = await run(args)
      assert.equal(code, 2, text)
      assert.match(text, sentence)
    }
  })
})

function run(args: readonly string[], env: Record<string, string> = {}) {
  return new Promise<{ code: number; text: string }>((done) => {
    const child = execFile(
      process.execPath,
      [command, ...args],
      { env: { ...process.env, ...env } },
      (_error, out, err) => done({ code: child.exitCode ?? -1, text: out + err }),
    )
  })
}

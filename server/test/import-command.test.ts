import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openDb, openPool } from '../src/db/open.ts'
import { cdm } from '../src/imports/registries/cdm.ts'
import { startEmbeddedPostgres } from '../src/node/embedded-postgres.ts'
import { createDatabase, dropDatabase } from './database.ts'

let folder: string
let databaseUrl: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecs-command-'))
  // The user that runs the database in root's place must be able to enter.
  await chmod(folder, 0o755)
  databaseUrl = await createDatabase()
})
after(async () => {
  await dropDatabase(databaseUrl)
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Runs a command as npm does, on the test's database unless told otherwise. */
async function run(command: 'import' | 'verify', args: string[], env: Record<string, string> = {}) {
  const file = join(import.meta.dirname, `../src/node/${command}.ts`)
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => {
    out += text
  })
  child.stderr.on('data', (text) => {
    err += text
  })
  const code = await new Promise<number | null>((done) => child.on('close', done))
  return { code, out, err }
}

const row = (from: number, to: number, total = to - from + 1) =>
  `2012-03-04 05:06:07,Issuance (1),4 - Completed,${from} - ${to},CER,1,KE,42,${total},${from},${to}`

async function file(name: string, ...rows: string[]) {
  const path = join(folder, name)
  await writeFile(path, [cdm.columns.join(','), ...rows, ''].join('\n'))
  return path
}

test('the commands explain themselves', async () => {
  const imports = await run('import', ['--help'])
  assert.equal(imports.code, 0)
  assert.match(imports.out, /npm run import -- <registry> <file>…/)
  assert.match(imports.out, /names no vintage: the year of issuance/)
  const verify = await run('verify', ['--help'])
  assert.equal(verify.code, 0)
  assert.match(verify.out, /0 when everything holds, 1 when something is broken, 2/)
})

test('a wrong call ends with 2 and says what is right', async () => {
  const path = await file('call.csv', row(1, 10))
  const calls: [args: string[], words: RegExp][] = [
    [[], /Name a registry \(cdm, verra, .*arb\) and a file/],
    [['verra', path], /is not Verra's list of .*: it has no column/],
    [['elsewhere', path], /Name a registry/],
    [['cdm', path, '--fast'], /Unknown option '--fast'/],
    [['cdm', join(folder, 'absent.csv')], /can't be read/],
  ]
  for (const [args, words] of calls) {
    const { code, err } = await run('import', args)
    assert.equal(code, 2, err)
    assert.match(err, words)
    assert.doesNotMatch(err, / at .*\.ts:\d/)
  }
  const { code, err } = await run('verify', ['--fast'])
  assert.equal(code, 2)
  assert.match(err, /Unknown option/)
})

test('import and verify tell how it went, in words, as JSON and by their exit code', async () => {
  const clean = await file('clean.csv', row(1, 10), row(11, 25))
  const dry = await run('import', ['cdm', clean, '--dry-run'])
  assert.equal(dry.code, 0, dry.err)
  assert.match(dry.out, /Imported +2 credits, 25 mtCO2e/)
  assert.match(dry.out, /dry run: nothing is kept/)
  const first = await run('import', ['cdm', clean])
  assert.equal(first.code, 0, first.err)
  assert.match(first.out, /Imported +2 credits, 25 mtCO2e/)
  assert.match(first.out, /keeps all of its \d+ promises/)
  assert.match(first.err, /Writing 2 credits/)

  const faulty = await file('faulty.csv', row(1, 10), row(26, 30, 4), row(31, 32))
  const second = await run('import', ['cdm', faulty])
  assert.equal(second.code, 1, second.err)
  assert.match(second.out, /Row 3: total '4' is not the 5 of 26 to 30\./)
  assert.match(second.out, /Row 4: .* leaves a gap: serials 26 to 30 come before it/)
  const json = JSON.parse((await run('import', ['cdm', faulty, '--json'])).out)
  const [told] = json.files
  assert.deepEqual(told.imported, {})
  assert.deepEqual(told.alreadyThere, { issuance: { count: 1, quantity: 10 } })
  assert.equal(told.errors.length, 2)
  assert.equal(json.isClean, true)

  const verified = await run('verify', [])
  assert.equal(verified.code, 0, verified.err)
  assert.match(verified.out, /^ok +leaves-add-up +What is left/m)
  assert.match(verified.out, /^Minted +25 mtCO2e$/m)
  assert.match(verified.out, /The ledger keeps all of its \d+ promises/)
})

test('verify ends with 1 and names what is broken', async () => {
  const pool = openPool(databaseUrl, 1)
  const db = openDb(pool)
  try {
    await sql`set session_replication_role = replica`.execute(db)
    const { rows } = await sql<{ id: string }>`
      update credits set vintage = 1999 where asset_id = 'KE 1 - 10' returning id`.execute(db)
    const id = rows[0]?.id
    assert.ok(id)
    const { code, out } = await run('verify', [])
    assert.equal(code, 1)
    assert.match(out, /^1 BROKEN +mint-as-recorded/m)
    assert.match(out, new RegExp(`credit ${id}, record .*vintage 2012.*1999`))
    assert.match(out, /THE LEDGER IS BROKEN: 1 of \d+ promises, once in all/)
    const json = JSON.parse((await run('verify', ['--json'])).out)
    assert.equal(json.isClean, false)
    assert.equal(json.minted, 25)
    const broken = json.promises.filter((one: { brokenCount: number }) => one.brokenCount > 0)
    assert.equal(broken[0].findings[0].creditId, id)
  } finally {
    await sql`update credits set vintage = 2012 where vintage = 1999`.execute(db)
    await db.destroy()
  }
})

test('verify ends with 2 where there is no ledger to verify', async () => {
  const absent = await run('verify', [], { DATABASE_URL: '', DATA_DIR: join(folder, 'absent') })
  assert.equal(absent.code, 2)
  assert.match(absent.err, /There is no database in .*absent/)
  const url = new URL(databaseUrl)
  url.pathname = '/template1'
  const foreign = await run('verify', [], { DATABASE_URL: url.href })
  assert.equal(foreign.code, 2)
  assert.match(foreign.err, /There is no ledger in/)
  url.port = '1'
  const silent = await run('verify', [], { DATABASE_URL: url.href })
  assert.equal(silent.code, 2)
  assert.match(silent.err, /can't be used/)
})

test('the embedded database is imported into, but not under a service', async (t) => {
  if (process.env.TEST_SECOND_RUN) return t.skip('the same on every server')
  const dataDir = join(folder, 'data')
  const env = { DATABASE_URL: '', DATA_DIR: dataDir }
  const path = await file('embedded.csv', row(1, 10))
  const imported = await run('import', ['cdm', path], env)
  assert.equal(imported.code, 0, imported.err)
  const verified = await run('verify', [], env)
  assert.equal(verified.code, 0, verified.err)
  assert.match(verified.out, /^Credits +1$/m)

  const service = await startEmbeddedPostgres({ dataDir, log: () => {} })
  try {
    for (const command of ['import', 'verify'] as const) {
      const { code, err } = await run(command, command === 'import' ? ['cdm', path] : [], env)
      assert.equal(code, 2)
      assert.match(err, /A service works on .*: stop it, or name its database in DATABASE_URL/)
    }
    const beside = await run('verify', [], { DATABASE_URL: service.url })
    assert.equal(beside.code, 0, beside.err)
  } finally {
    await service.stop()
  }
})

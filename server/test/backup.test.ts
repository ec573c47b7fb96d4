import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, before, describe, type TestContext, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { diskFileStore } from '../src/node/disk-file-store.ts'
import { createEmptyDatabase, dropDatabase } from './database.ts'
import { type Market, market, mintedCredit, submit } from './life.ts'
import { command } from './node/command.ts'
import { folder, until } from './node/processes.ts'
import { databaseUrl, start } from './node/service.ts'
import { created, ok, World } from './world.ts'

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

interface Filled {
  path: string
  members: Market
  credit: { resourceUri: string }
  world: World
  /** The settings by which commands find it. */
  env: { DATABASE_URL: string; FILES_URL: string; DATA_DIR: string }
}

/** A market with a history: a credit of each end, an open proposal, papers. */
async function filled(path: string): Promise<Filled> {
  const files = join(path, 'files')
  const world = await World.create({}, undefined, await diskFileStore(files))
  const members = await market(world)
  const { supplier, registry, buyer } = members
  const whole = await mintedCredit(members)
  const quantities = [400, 300, 200, 100]
  const { items } = await created(supplier.post(`${whole.resourceUri}/split`, { quantities }))
  const [credit, sold, retired, locked] = items
  await ok(supplier.post(`${sold.resourceUri}/transfer`, { newOwnerId: buyer.id }))
  const retirement = await submit(supplier, 'CreditRetire', retired.resourceUri, { reason: 'Sold' })
  await ok(registry.act(retirement.id, 'Approve'))
  await submit(supplier, 'CreditRetire', locked.resourceUri, { reason: 'Waits' })
  await Promise.all([paper(members, 'a deed\n'), paper(members, 'b'.repeat(300_000))])
  const env = { DATABASE_URL: world.databaseUrl, FILES_URL: pathToFileURL(files).href }
  return { path, members, credit, world, env: { ...env, DATA_DIR: join(path, 'data') } }
}

async function paper({ supplier }: Market, text: string) {
  const body = new FormData()
  body.set('tag', 'deed')
  body.set('file', new Blob([text], { type: 'text/plain' }), 'deed.txt')
  return created(supplier.post('/files', body))
}

/** Sells a credit to and fro, and has papers come and go, until it is told to stop. */
function writing({ members, credit }: Filled) {
  const { supplier, buyer } = members
  let writes = 0
  let isOver = false
  const run = async () => {
    for (let at = 0; !isOver; at++) {
      const [owner, other] = at % 2 === 0 ? [supplier, buyer] : [buyer, supplier]
      await ok(owner.post(`${credit.resourceUri}/transfer`, { newOwnerId: other.id }))
      const kept = await paper(members, `kept ${at}`)
      const passing = await paper(members, `passing ${at}`)
      assert.equal((await supplier.delete(`/files/${passing.id}`)).status, 204)
      assert.equal((await supplier.get(`/files/${kept.id}`)).status, 200)
      writes += 4
    }
  }
  const running = run()
  return {
    writes: () => writes,
    async end() {
      isOver = true
      await running
    },
  }
}

async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Every table as a number of rows and a digest of them all. */
async function digestOf(url: string): Promise<Record<string, string>> {
  return onDatabase(url, async (client) => {
    await client.query("set timezone = 'UTC'")
    const { rows: tables } = await client.query<{ name: string }>(
      "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
    )
    const digests: [string, string][] = []
    for (const { name } of tables) {
      const { rows } = await client.query<{ digest: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') as digest from "${name}" t`,
      )
      digests.push([name, rows[0]?.digest ?? ''])
    }
    return Object.fromEntries(digests)
  })
}

/** Each file below a folder, by its path, as a digest. */
function filesIn(path: string): Record<string, string> {
  const all = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
  const files = all.filter((name) => statSync(join(path, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, sha256(readFileSync(join(path, name)))]))
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

async function emptyDatabase(t: TestContext): Promise<string> {
  const url = await createEmptyDatabase()
  t.after(() => dropDatabase(url))
  return url
}

const tablesIn = (url: string) => digestOf(url).then(Object.keys)

describe('backup and restore', { skip, concurrency: 2 }, () => {
  let still: Filled
  /** A backup of it, and what was there when it was made. */
  let whole: string
  before(async () => {
    still = await filled(mkdtempSync(join(tmpdir(), 'ecs-backup-')))
    whole = join(still.path, 'whole')
    const { code, err } = await command('backup', [whole], still.env)
    assert.equal(code, 0, err)
  })
  after(async () => {
    await still.world[Symbol.asyncDispose]()
    rmSync(still.path, { recursive: true })
  })

  test('a market moves to another database while it goes on, and from there to a server', async (t) => {
    const market = await filled(folder(t))
    t.after(() => market.world[Symbol.asyncDispose]())
    const { path, env } = market
    const writer = writing(market)
    await until(() => writer.writes() > 0)
    const before = writer.writes()
    const first = await command('backup', [join(path, 'first')], env)
    assert.ok(writer.writes() > before, 'somebody wrote during the backup')
    await writer.end()
    assert.equal(first.code, 0, first.err)
    assert.match(first.out, /^Saved to \S+first, as of \S+Z: [\d,]+ rows of \d+ tables, /)
    assert.match(first.out, /Keep WEBHOOK_KEY and TRANSPARENCY_LOG_KEY, or the files/)

    // To the embedded PostgreSQL 18, whatever this one is.
    const dataDir = join(path, 'embedded')
    const there = await command('restore', [join(path, 'first')], { DATA_DIR: dataDir })
    assert.equal(there.code, 0, there.err)
    assert.match(there.out, /^The ledger keeps all of its \d+ promises\.$/m)

    // And from under a service that works on it to a server.
    const service = await start(t, { dataDir })
    const second = await command('backup', [join(path, 'second')], { DATA_DIR: dataDir })
    assert.equal(second.code, 0, second.err)
    const restored = await digestOf(databaseUrl(dataDir))
    await service.stop()
    const server = { DATABASE_URL: await emptyDatabase(t), DATA_DIR: join(path, 'server') }
    const back = await command('restore', [join(path, 'second')], server)
    assert.equal(back.code, 0, back.err)
    assert.deepEqual(await digestOf(server.DATABASE_URL), restored)
    assert.deepEqual(filesIn(join(path, 'server/files')), filesIn(join(dataDir, 'files')))
    assert.ok(Object.keys(filesIn(join(dataDir, 'files'))).length >= 3)
  })

  test('what was saved while nobody wrote comes back to the last row, sequence and byte', async (t) => {
    const { path, env } = still
    assert.equal(statSync(whole).mode & 0o777, 0o700)
    for (const name of Object.keys(filesIn(whole))) {
      assert.equal(statSync(join(whole, name)).mode & 0o777, 0o600, name)
    }
    await promisify(execFile)('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: whole })

    const target = { DATABASE_URL: await emptyDatabase(t), DATA_DIR: join(path, 'other') }
    const { code, err } = await command('restore', [whole], target)
    assert.equal(code, 0, err)
    assert.deepEqual(await digestOf(target.DATABASE_URL), await digestOf(env.DATABASE_URL))
    assert.deepEqual(filesIn(join(path, 'other/files')), filesIn(join(path, 'files')))
    const schemaOf = (url: string) =>
      onDatabase(url, async (client) => {
        const { rows } = await client.query(
          `select conrelid::regclass::text as t, conname, pg_get_constraintdef(oid), convalidated from pg_constraint
            where connamespace = 'public'::regnamespace
            union all select tgrelid::regclass::text, tgname, pg_get_triggerdef(oid), tgenabled = 'O'
              from pg_trigger where not tgisinternal order by 1, 2`,
        )
        return rows
      })
    assert.deepEqual(await schemaOf(target.DATABASE_URL), await schemaOf(env.DATABASE_URL))

    await onDatabase(target.DATABASE_URL, async (client) => {
      await assert.rejects(client.query('update ledger_records set at = now()'), 'triggers are on')
      await assert.rejects(client.query('delete from credits'))
      const sequences = `select sequencename, last_value from pg_sequences order by 1`
      const there = await client.query(sequences)
      const here = await onDatabase(env.DATABASE_URL, (source) => source.query(sequences))
      assert.deepEqual(there.rows, here.rows)
    })
  })

  test('a damaged backup is refused by the name of the file, and nothing is restored', async (t) => {
    const { path } = still
    const content = Object.keys(filesIn(whole)).find((name) => name.startsWith('contents/')) ?? ''
    const target = { DATABASE_URL: await emptyDatabase(t), DATA_DIR: join(path, 'target') }
    const flip = (file: string) => {
      const bytes = readFileSync(file)
      const at = bytes.length >> 1
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(file, bytes)
    }
    const drop = (file: string) => rmSync(file)
    const cut = (file: string) => writeFileSync(file, readFileSync(file).subarray(0, -1))
    const shorten = (file: string) =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^.*tables\/credits.*\n/m, ''))
    const damages: [name: string, damage: (file: string) => void, sentence: RegExp][] = [
      ['tables/credits.copy.gz', flip, /damaged at tables\/credits\.copy\.gz: it is not what SHA/],
      ['tables/events.copy.gz', drop, /damaged at tables\/events\.copy\.gz: it is missing/],
      [content, cut, new RegExp(`damaged at ${content}: it is not what SHA256SUMS says`)],
      ['backup.json', flip, /damaged at backup\.json: it is not what SHA256SUMS says/],
      ['SHA256SUMS', shorten, /damaged at SHA256SUMS: it does not name tables\/credits/],
      ['SHA256SUMS', drop, /is no whole backup: it has no SHA256SUMS/],
    ]
    for (const [name, damage, sentence] of damages) {
      const copy = join(path, 'copy')
      cpSync(whole, copy, { recursive: true })
      damage(join(copy, name))
      const { code, err } = await command('restore', [copy], target)
      assert.equal(code, 2, name)
      assert.match(err, sentence)
      assert.doesNotMatch(err, /^ +at /m, 'a sentence, not a stack')
      rmSync(copy, { recursive: true })
    }
    assert.deepEqual(await tablesIn(target.DATABASE_URL), [])
    assert.ok(!existsSync(join(path, 'target')), 'no content was written')
  })

  test('what somebody put into a backup, with its checksum, breaks a key or the ledger', async (t) => {
    const { path, members } = still
    const forge = async (table: string, change: (text: string) => string) => {
      const copy = join(path, `forged-${table}`)
      cpSync(whole, copy, { recursive: true })
      const file = join(copy, `tables/${table}.copy.gz`)
      const old = readFileSync(file)
      const forged = gzipSync(change(gunzipSync(old).toString()))
      writeFileSync(file, forged)
      const sums = join(copy, 'SHA256SUMS')
      writeFileSync(sums, readFileSync(sums, 'utf8').replace(sha256(old), sha256(forged)))
      const target = { DATABASE_URL: await emptyDatabase(t), DATA_DIR: join(path, 'forged') }
      return { ...(await command('restore', [copy], target)), url: target.DATABASE_URL }
    }
    const { supplier, buyer } = members
    const stolen = await forge('credits', (text) => text.replaceAll(buyer.id, supplier.id))
    assert.equal(stolen.code, 1)
    assert.match(stolen.out, /^THE LEDGER IS BROKEN: /m)

    const orphan = await forge('role_assignments', (text) =>
      text.replaceAll(buyer.id, '019a0000-0000-7000-8000-000000000000'),
    )
    assert.equal(orphan.code, 2)
    assert.match(orphan.err, /^The database refuses rows of role_assignments: .* Nothing is/m)
    assert.deepEqual(await tablesIn(orphan.url), [], 'not even a schema')

    const lost = await forge('events', (text) => text.replace(/^.*\n/, ''))
    assert.equal(lost.code, 2)
    assert.match(lost.err, /^The table events has \d+ rows of \d+: nothing is restored\.$/m)
    assert.deepEqual(await tablesIn(lost.url), [])
  })

  test('a content that the store has lost or changed is named, and all the rest is saved', async (t) => {
    const { path } = still
    const files = join(path, 'faulty-files')
    cpSync(join(path, 'files'), files, { recursive: true })
    const env = { ...still.env, FILES_URL: pathToFileURL(files).href }
    const [one = '', two = ''] = Object.keys(filesIn(files))
    rmSync(join(files, one))
    writeFileSync(join(files, two), 'something else')
    const backup = join(path, 'faulty')
    const { code, out } = await command('backup', [backup], env)
    assert.equal(code, 1)
    for (const name of [one, two])
      assert.match(out, new RegExp(`as it was taken: ${basename(name)}`))
    const target = { DATABASE_URL: await emptyDatabase(t), DATA_DIR: join(path, 'target') }
    const restored = await command('restore', [backup], target)
    assert.equal(restored.code, 1)
    assert.match(restored.out, new RegExp(`^Lost before .* ${basename(one)}$`, 'm'))
    assert.match(restored.out, /^The ledger keeps all/m)

    const bare = join(path, 'bare')
    assert.equal((await command('backup', [bare, '--without-files'], env)).code, 0)
    assert.ok(!existsSync(join(bare, 'contents')), 'the store is not asked')
  })

  test('nothing is written over, and no newer backup is half understood', async (t) => {
    const { path, env } = still
    const again = await command('backup', [whole], env)
    assert.equal(again.code, 2)
    assert.match(again.err, /is not empty: name a new one for the backup\.$/m)
    const full = await command('restore', [whole], env)
    assert.equal(full.code, 2)
    assert.match(full.err, /^The database is not empty: restore into an empty one/m)

    const nothing = { DATABASE_URL: await emptyDatabase(t), DATA_DIR: join(path, 'none') }
    const none = await command('backup', [join(path, 'of-nothing')], nothing)
    assert.equal(none.code, 2)
    assert.match(none.err, /^There is no ledger in PostgreSQL on /m)
    const absent = await command('backup', [join(path, 'absent')], { DATA_DIR: join(path, 'no') })
    assert.match(absent.err, /^There is no database in /m)

    const newer = join(path, 'newer')
    cpSync(whole, newer, { recursive: true })
    const old = readFileSync(join(newer, 'backup.json'), 'utf8')
    const manifest = old.replace('"migrations": [', '"migrations": [ "9999_newer.sql",')
    writeFileSync(join(newer, 'backup.json'), manifest)
    const sums = readFileSync(join(newer, 'SHA256SUMS'), 'utf8')
    const changed = sums.replace(sha256(Buffer.from(old)), sha256(Buffer.from(manifest)))
    writeFileSync(join(newer, 'SHA256SUMS'), changed)
    const refused = await command('restore', [newer], nothing)
    assert.equal(refused.code, 2)
    assert.match(
      refused.err,
      /^The backup is of a newer version of the service \(it has the migration/m,
    )
    assert.deepEqual(await tablesIn(nothing.DATABASE_URL), [])
  })
})

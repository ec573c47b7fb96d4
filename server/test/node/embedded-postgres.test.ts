import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import {
  DataDirInUse,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../../src/node/embedded-postgres.ts'
import {
  ended,
  folder,
  isAlive,
  kill,
  livingPostmaster,
  nobody,
  postmasterPid,
  until,
} from './processes.ts'

const isRoot = process.geteuid?.() === 0
const postgres15 = process.env.PG15_BIN || '/usr/lib/postgresql/15/bin'

async function start(
  t: TestContext,
  dataDir: string,
  more: Partial<EmbeddedPostgresOptions> = {},
): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({ dataDir, log: (m) => t.diagnostic(m), ...more })
  t.after(() => database.stop())
  return database
}

interface Service {
  process: ChildProcess
  /** `url <url>` when it started, else `refused <error's name> <message>`. */
  answer: Promise<string>
}

const script = `
import { startEmbeddedPostgres } from '${import.meta.resolve('../../src/node/embedded-postgres.ts')}'
const options = JSON.parse(process.argv[1])
if (options.arch) Object.defineProperty(process, 'arch', { value: options.arch })
try {
  const database = await startEmbeddedPostgres({ ...options, log: () => undefined })
  process.on('SIGTERM', () => database.stop())
  console.log('url ' + database.url)
} catch (error) {
  console.log('refused ' + error.constructor.name + ' ' + error.message)
}`

/** The service as a process of its own (and a process group, like a shell's), to be killed. */
function spawnService(
  t: TestContext,
  options: Partial<EmbeddedPostgresOptions> & { arch?: string },
  uid?: number,
): Service {
  const args = ['--input-type=module', '--eval', script, JSON.stringify(options)]
  const child = spawn(process.execPath, args, {
    ...(uid !== undefined && { uid, gid: uid }),
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    cwd: '/',
  })
  t.after(() => child.kill('SIGKILL'))
  const answer = new Promise<string>((done) => {
    createInterface(child.stdout).once('line', done)
    child.once('exit', () => done('exited'))
  })
  return { process: child, answer }
}

async function killGroup({ process: child }: Service): Promise<void> {
  assert(child.pid !== undefined)
  kill(-child.pid)
  await ended(child)
}

/** One value from one query over a connection of its own. */
async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}

async function assertInUse(dataDir: string): Promise<void> {
  await assert.rejects(startEmbeddedPostgres({ dataDir, log: () => undefined }), (error) => {
    assert(error instanceof DataDirInUse)
    assert.match(error.message, /^Another service works on .*: stop it, or choose another DATA_DIR/)
    return true
  })
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const entry = import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`)
  return dirname(dirname(fileURLToPath(entry)))
}

// See run.ts: what is started here doesn't depend on the server of the run.
const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

describe('the embedded database', { concurrency: 3, timeout: 120_000, skip }, () => {
  test('is an ordinary, durable cluster on loopback that keeps its data', async (t) => {
    const dataDir = join(folder(t), 'data')
    const first = await start(t, dataDir)
    const settings = {
      data_checksums: 'on',
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      server_encoding: 'UTF8',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      TimeZone: 'UTC',
      password_encryption: 'scram-sha-256',
      shared_buffers: '128MB',
      max_connections: '100',
    }
    for (const [name, value] of Object.entries(settings)) {
      assert.equal(await ask(first.url, `show ${name}`), value, name)
    }
    assert.equal(await ask(first.url, 'select current_database()'), 'ecs')
    assert.equal(await ask(first.url, "select lower('ÄÉ')"), 'äé')
    assert.equal(
      await ask(first.url, "select 'a' > 'B' and 'é' > 'z'"),
      true,
      'sorts by code point',
    )
    const stranger = new URL(first.url)
    stranger.password = 'guess'
    await assert.rejects(ask(stranger.href, 'select 1'), { code: '28P01' })
    assert.equal(statSync(join(dataDir, 'postgres-password')).mode & 0o777, 0o600)
    assert.equal(statSync(join(dataDir, 'postgres')).mode & 0o777, 0o700)

    await ask(first.url, 'create table kept as select 42 as answer')
    const pid = livingPostmaster(dataDir)
    await first.stop()
    assert(!isAlive(pid))
    const second = await start(t, dataDir)
    assert.equal(await ask(second.url, 'select answer from kept'), 42)
  })

  test('refuses a second service on the same folder', async (t) => {
    const dataDir = folder(t)
    const { url } = await start(t, dataDir)
    await assertInUse(dataDir)
    assert.equal(await ask(url, 'select 1'), 1)
  })

  test('racing first starts on an empty folder have one winner', async (t) => {
    const dataDir = folder(t)
    const rivals = [1, 2, 3].map(() => spawnService(t, { dataDir }))
    const answers = await Promise.all(rivals.map(({ answer }) => answer))
    const winners = answers.filter((answer) => answer.startsWith('url '))
    const refusals = answers.filter((answer) => answer.startsWith('refused DataDirInUse Another'))
    assert.deepEqual([winners.length, refusals.length], [1, 2], answers.join('\n'))
    assert.equal(await ask(winners[0]?.slice(4) ?? '', 'select 1'), 1)
    assert.deepEqual(readdirSync(dataDir).sort(), ['postgres', 'postgres-password', 'postgres.log'])
  })

  const moments: [name: string, reached: (dataDir: string, names: string[]) => boolean][] = [
    ['the password is written', (_, names) => names.includes('postgres-password')],
    ['initdb begins', (_, names) => names.some((name) => /^postgres-new-\w+$/.test(name))],
    [
      'initdb is halfway',
      (dataDir, names) =>
        names.some((name) => existsSync(join(dataDir, name, 'global/pg_control'))),
    ],
    ['the cluster has its name', (_, names) => names.includes('postgres')],
    ['the first server starts', (dataDir) => postmasterPid(dataDir) !== undefined],
  ]
  test('a service killed while it creates the cluster starts the next time', async (t) => {
    for (const [name, reached] of moments) {
      const dataDir = join(folder(t), 'data')
      mkdirSync(dataDir)
      const service = spawnService(t, { dataDir })
      await until(() => reached(dataDir, readdirSync(dataDir)))
      await killGroup(service)
      const { url, stop } = await start(t, dataDir)
      assert.equal(await ask(url, 'select 1'), 1, name)
      await stop()
      const again = await start(t, dataDir)
      await again.stop()
      const names = ['postgres', 'postgres-password', 'postgres.log']
      assert.deepEqual(readdirSync(dataDir).sort(), names, name)
    }
  })

  test('outlives a killed service, is taken over, and stopped by the new one', async (t) => {
    const dataDir = folder(t)
    const service = spawnService(t, { dataDir })
    const url = (await service.answer).slice(4)
    await ask(url, 'create table kept as select 42 as answer')
    const pid = livingPostmaster(dataDir)
    await killGroup(service)
    const database = await start(t, dataDir)
    assert.equal(livingPostmaster(dataDir), pid)
    assert.equal(database.url, url)
    assert.equal(await ask(url, 'select answer from kept'), 42)
    await assertInUse(dataDir)
    await database.stop()
    assert(!isAlive(pid))
    assert(!existsSync(join(dataDir, 'postgres/postmaster.pid')), 'ended in an orderly way')
  })

  test('left running from binaries that are gone, it is restarted with ours', async (t) => {
    const path = folder(t)
    const dataDir = join(path, 'data')
    const copy = join(path, 'package')
    cpSync(packageFolder(), copy, { recursive: true, verbatimSymlinks: true })
    // As npm leaves it where install scripts are not allowed: without the links.
    const lib = join(copy, 'native/lib')
    for (const name of readdirSync(lib)) {
      if (lstatSync(join(lib, name)).isSymbolicLink()) rmSync(join(lib, name))
    }
    const service = spawnService(t, { dataDir, binDir: join(copy, 'native/bin') })
    assert.match(await service.answer, /^url /)
    const pid = livingPostmaster(dataDir)
    await killGroup(service)
    rmSync(copy, { recursive: true })
    const { url } = await start(t, dataDir)
    assert.notEqual(livingPostmaster(dataDir), pid)
    await ask(url, 'create function one() returns int language plpgsql as $$begin return 1; end$$')
    assert.equal(await ask(url, 'select one()'), 1, 'its libraries are found')
  })

  test('left running with other settings, it is restarted with ours', async (t) => {
    const dataDir = folder(t)
    const service = spawnService(t, { dataDir, settings: { work_mem: '1MB' } })
    assert.match(await service.answer, /^url /)
    await killGroup(service)
    const { url } = await start(t, dataDir, { settings: { work_mem: '2MB' } })
    assert.equal(await ask(url, 'show work_mem'), '2MB')
  })

  test('left running and not answering, it is replaced', async (t) => {
    const dataDir = folder(t)
    const service = spawnService(t, { dataDir })
    assert.match(await service.answer, /^url /)
    const pid = livingPostmaster(dataDir)
    kill(pid, 'SIGSTOP')
    await killGroup(service)
    const { url } = await start(t, dataDir, { answerWithinMs: 500 })
    assert.equal(await ask(url, 'select 1'), 1)
    assert.notEqual(livingPostmaster(dataDir), pid)
  })

  test('killed under a running service, it is restarted on the same address', async (t) => {
    const dataDir = folder(t)
    const { url, stop } = await start(t, dataDir)
    await ask(url, 'create table kept as select 42 as answer')
    // A session that computes doesn't notice, and keeps the dead server's memory from the next.
    const busy = ask(
      url,
      `do $$ declare at timestamptz := clock_timestamp() + '1.5 s';
       begin while clock_timestamp() < at loop end loop; end $$`,
    ).catch(() => undefined)
    await until(async () => (await ask(url, busySessions)) === '1')
    const pid = livingPostmaster(dataDir)
    kill(pid)
    await until(async () => (await ask(url, 'select answer from kept')) === 42)
    await busy
    assert.notEqual(livingPostmaster(dataDir), pid)
    await until(async () => (await ask(url, lockHolders)) === '1')
    await assertInUse(dataDir)
    await stop()
    assert.equal(postmasterPid(dataDir), undefined)
  })
  const busySessions = "select count(*) from pg_stat_activity where query like 'do %'"
  const lockHolders = "select count(*) from pg_locks where locktype = 'advisory'"

  test('stops in the middle of a restart', async (t) => {
    const dataDir = folder(t)
    const { stop } = await start(t, dataDir)
    kill(livingPostmaster(dataDir))
    await until(() => !isAlive(postmasterPid(dataDir) ?? -1))
    await stop()
    assert(!isAlive(postmasterPid(dataDir) ?? -1))
    await (await start(t, dataDir)).stop()
  })

  test('a broken lock connection is replaced, and the database stays', async (t) => {
    const dataDir = folder(t)
    const { url } = await start(t, dataDir)
    const pid = livingPostmaster(dataDir)
    const cut = `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'`
    assert.equal(await ask(url, cut), true)
    await until(async () => (await ask(url, lockHolders)) === '1')
    assert.equal(livingPostmaster(dataDir), pid)
    await assertInUse(dataDir)
  })

  test('when it cannot be kept running, the service is told', async (t) => {
    const dataDir = folder(t)
    let lost: Error | undefined
    const onLost = (error: Error) => {
      lost = error
    }
    const { stop } = await start(t, dataDir, { onLost })
    const configuration = join(dataDir, 'postgres/postgresql.conf')
    writeFileSync(configuration, 'nonsense = on', { flag: 'a' })
    kill(livingPostmaster(dataDir))
    await until(() => lost !== undefined)
    assert.match(String(lost), /PostgreSQL did not start: .*nonsense/)
    await stop()
  })

  test('killed together with the service, it recovers at the next start', async (t) => {
    const dataDir = folder(t)
    const service = spawnService(t, { dataDir })
    const url = (await service.answer).slice(4)
    await ask(url, 'create table kept as select 42 as answer')
    kill(livingPostmaster(dataDir))
    await killGroup(service)
    const next = await start(t, dataDir)
    assert.equal(await ask(next.url, 'select answer from kept'), 42)
  })

  test('a pid file that names another program, or nothing, stops no start', async (t) => {
    const dataDir = folder(t)
    await (await start(t, dataDir)).stop()
    const { uid, gid } = statSync(join(dataDir, 'postgres'))
    const other = spawn('sleep', ['60'], isRoot ? { uid, gid } : {})
    t.after(() => other.kill())
    const pidFile = join(dataDir, 'postgres/postmaster.pid')
    const lines = [other.pid, join(dataDir, 'postgres'), 1, 5432, '', '127.0.0.1', '1 1', 'ready']
    for (const content of [`${lines.join('\n')}\n`, '']) {
      writeFileSync(pidFile, content)
      chownSync(pidFile, uid, gid)
      const { url, stop } = await start(t, dataDir)
      assert.equal(await ask(url, 'select 1'), 1)
      await stop()
    }
    assert.equal(other.exitCode, null, 'the other program is left alone')
  })

  test('says what is wrong with a folder it cannot use', async (t) => {
    const dataDir = folder(t)
    mkdirSync(join(dataDir, 'postgres/something'), { recursive: true })
    await assert.rejects(start(t, dataDir), /isn't the data folder of a PostgreSQL/)
    writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '9\n')
    await assert.rejects(start(t, dataDir), /created by PostgreSQL 9, .* dump it .* restore it/)
    writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '18\n')
    await assert.rejects(start(t, dataDir), /postgres-password is missing/)
    const mips = await spawnService(t, { dataDir, arch: 'mips' }).answer
    assert.match(mips, /^refused Error No PostgreSQL is installed for this platform .*DATABASE_URL/)
  })

  test('a lost password and a long log are noticed at the start', async (t) => {
    const dataDir = folder(t)
    await (await start(t, dataDir)).stop()
    writeFileSync(join(dataDir, 'postgres.log'), 'x'.repeat(9_000_000))
    await (await start(t, dataDir)).stop()
    assert(statSync(join(dataDir, 'postgres.log')).size < 1_000_000)
    writeFileSync(join(dataDir, 'postgres-password'), 'another')
    await assert.rejects(start(t, dataDir), /The password in .* is not the database's/)
    await until(() => postmasterPid(dataDir) === undefined)
  })

  const without15 = existsSync(postgres15) ? false : 'PostgreSQL 15 is not installed'
  test("an older version's cluster is refused", { skip: without15 }, async (t) => {
    const dataDir = folder(t)
    const { url, stop } = await start(t, dataDir, { binDir: postgres15 })
    assert.match(String(await ask(url, 'select version()')), /^PostgreSQL 15/)
    await stop()
    await assert.rejects(start(t, dataDir), /created by PostgreSQL 15, and .* 18: dump it/)
  })

  const notRoot = isRoot ? false : 'only root has other users'
  test('root starts it below a folder that only root may enter', { skip: notRoot }, async (t) => {
    const path = join(folder(t), 'private')
    mkdirSync(path, { mode: 0o700 })
    const { url } = await start(t, join(path, 'data'))
    assert.equal(await ask(url, 'select 1'), 1)
    assert.notEqual(statSync(join(path, 'data/postgres')).uid, 0)
    assert.equal(statSync(join(path, 'data/postgres-password')).uid, 0)
  })

  test("an ordinary user's database stays theirs after root ran it", {
    skip: notRoot,
  }, async (t) => {
    const path = folder(t)
    const dataDir = join(path, 'data')
    chownSync(path, nobody, nobody)
    for (const uid of [nobody, undefined, nobody]) {
      const service = spawnService(t, { dataDir }, uid)
      assert.match(await service.answer, /^url /, `as ${uid ?? 'root'}`)
      const pid = livingPostmaster(dataDir)
      assert.equal(statSync(`/proc/${pid}`).uid, nobody)
      service.process.kill('SIGTERM')
      await ended(service.process)
      assert(!isAlive(pid))
    }
    const rootOnly = folder(t)
    await (await start(t, rootOnly)).stop()
    const refused = await spawnService(t, { dataDir: rootOnly }, nobody).answer
    assert.match(refused, /^refused Error The folder .* belongs to another user/)
  })
})

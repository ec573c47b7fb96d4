import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { describe, test } from 'node:test'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../src/node/embedded-postgres.ts'
import { createDatabase, dropDatabase } from '../database.ts'
import { folder, until } from './processes.ts'
import { call, launch, type Running, start } from './service.ts'

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

async function onDatabase(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

const readiness = ({ url }: Pick<Running, 'url'>) => call(url, 'GET', '/health/ready')

async function assertNotReady(service: Running, sentence: RegExp) {
  const { status, body, text } = await readiness(service)
  assert.equal(status, 503, text)
  assert.equal(body.code, 'unavailable')
  assert.match(body.detail, sentence)
  assert.equal((await service.call('GET', '/health/live')).status, 200, 'it lives all the same')
}

describe('readiness', { skip, concurrency: 2 }, () => {
  test('ends while the database is away and comes back with it; the process lives', async (t) => {
    const dataDir = folder(t)
    const options = { dataDir, log: () => undefined }
    let database = await startEmbeddedPostgres(options)
    t.after(() => database.stop())
    const { port } = new URL(database.url)
    const service = await start(t, { dataDir: folder(t), env: { DATABASE_URL: database.url } })
    assert.equal((await readiness(service)).status, 200)

    await database.stop()
    await assertNotReady(service, /^Its database does not answer\.$/)

    database = await startEmbeddedPostgres({ ...options, settings: { port } })
    await until(async () => (await readiness(service)).status === 200)
    assert.equal(await service.stop(), 0)
  })

  test('knows migrations that are missing, and those that are newer', async (t) => {
    const DATABASE_URL = await createDatabase()
    t.after(() => dropDatabase(DATABASE_URL))
    const service = await start(t, { dataDir: folder(t), env: { DATABASE_URL } })
    assert.equal((await readiness(service)).status, 200)

    await onDatabase(DATABASE_URL, "insert into migrations (name) values ('9999_newer.sql')")
    await assertNotReady(service, /^Its database is of a newer version: .* 9999_newer\.sql\.$/)
    const older = launch(t, { dataDir: folder(t), env: { DATABASE_URL } })
    assert.equal(await older.exitCode, 1)
    assert.match(
      older.stderr(),
      /^The database is of a newer version of the service \(it has the migration 9999_newer\.sql\): run that version or a later one\.\n$/m,
    )
    assert.doesNotMatch(older.stderr(), /^ +at /m, 'a sentence, not a stack')

    await onDatabase(
      DATABASE_URL,
      "update migrations set name = 'gone' where name = '0001_organizations.sql'",
    )
    await assertNotReady(service, /^Its database is not migrated yet: 0001_organizations\.sql/)
    await service.stop()
  })

  test('ends when the service is told to stop, before its last answers', async (t) => {
    const DATABASE_URL = await createDatabase()
    t.after(() => dropDatabase(DATABASE_URL))
    const service = await start(t, { dataDir: folder(t), env: { DATABASE_URL } })
    const { hostname, port } = new URL(service.url)
    const socket = connect(Number(port), hostname)
    t.after(() => socket.destroy())
    let answer = ''
    socket.on('data', (chunk) => {
      answer += String(chunk)
    })
    const closed = new Promise((done) => socket.once('close', done))
    // A question that is on its way when the signal comes.
    socket.write('GET /health/ready HTTP/1.1\r\nHost: localhost\r\n')
    await readiness(service)
    service.process.kill('SIGTERM')
    await until(() =>
      readiness(service).then(
        () => false,
        () => true,
      ),
    )
    socket.write('\r\n')
    await closed
    assert.match(answer, /^HTTP\/1\.1 503 [\s\S]*The service is stopping\./)
    assert.equal(await service.exitCode, 0)
  })
})

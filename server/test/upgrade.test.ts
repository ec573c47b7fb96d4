import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { applyMigrations } from '../src/db/migrate.ts'
import { newSecret, secretHash } from '../src/lib/secret.ts'
import { createEmptyDatabase, dropDatabase } from './database.ts'
import { command } from './node/command.ts'
import { folder } from './node/processes.ts'
import { type Running, start } from './node/service.ts'

/** The migrations of version 0.1.0, the release before this one. */
const released = [
  '0001_organizations.sql',
  '0002_assets.sql',
  '0003_proposals_and_events.sql',
  '0004_ledger.sql',
  '0005_demand.sql',
]
const rows = readFileSync(new URL('upgrade/0.1.0.sql', import.meta.url), 'utf8')

/** What version 0.1.0 has left behind: its database, and its folder of files. */
async function left(t: TestContext) {
  const databaseUrl = await createEmptyDatabase()
  const client = new pg.Client({ connectionString: databaseUrl })
  t.after(async () => {
    await client.end()
    await dropDatabase(databaseUrl)
  })
  await client.connect()
  await applyMigrations(client, released)
  await client.query(rows)
  const { rows: files } = await client.query<{ key: string }>(
    'select storage_key as key from files',
  )
  const path = folder(t)
  for (const { key } of files) {
    const file = join(path, 'files', key.slice(0, 2), key.slice(2, 4), key)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, 'a deed')
  }
  const FILES_URL = pathToFileURL(join(path, 'files')).href
  const env = { DATABASE_URL: databaseUrl, FILES_URL, DATA_DIR: join(path, 'data') }
  return { client, path, env }
}

/** A session of the first Admin of the organization of the query; its token. */
async function sessionOf(client: pg.Client, organization: string): Promise<string> {
  const token = newSecret('session')
  const { rowCount } = await client.query(
    `insert into sessions (token_hash, user_id, created_at, expires_at)
     select $1, user_id, now(), now() + interval '1 hour' from role_assignments
      where organization_id = (${organization}) limit 1`,
    [secretHash(token)],
  )
  assert.equal(rowCount, 1)
  return token
}

async function read(service: Running, path: string, token: string) {
  const { status, body, text } = await service.call('GET', path, { token })
  assert.equal(status, 200, text)
  return body
}

describe('the database of version 0.1.0', { concurrency: 2 }, () => {
  test('is brought up to date by the start, and says what it said', async (t) => {
    const { client, env } = await left(t)
    const before = await client.query(
      'select id, status, quantity, owner_id from credits order by id',
    )
    const service = await start(t, { dataDir: env.DATA_DIR, env })
    assert.equal((await service.call('GET', '/health/ready')).status, 200)

    const verified = await command('verify', ['--json'], env)
    assert.equal(verified.code, 0, verified.err + verified.out)
    const { creditCount, minted, retired, listed } = JSON.parse(verified.out)
    assert.deepEqual(
      { creditCount, minted, retired, listed },
      { creditCount: 5, minted: 1000, retired: 200, listed: 400 },
    )
    const after = await client.query(
      'select id, status, quantity, owner_id from credits order by id',
    )
    assert.deepEqual(after.rows, before.rows)

    const supplier = await sessionOf(
      client,
      "select owner_id from credits where status = 'retired'",
    )
    const { items } = await read(service, '/credits', supplier)
    assert.deepEqual(
      items
        .map(
          ({ quantity, status }: { quantity: number; status: string }) => `${quantity} ${status}`,
        )
        .sort(),
      ['100 active', '1000 split', '200 retired', '300 active', '400 listed'],
    )
    const locked = items.find(({ quantity }: { quantity: number }) => quantity === 100)
    assert.ok(locked.openProposalId, 'still locked by its proposal')
    const { items: files } = await read(service, '/files', supplier)
    assert.equal(files.length, 1)
    assert.equal(
      (await service.call('GET', files[0].resourceUri, { token: supplier })).text,
      'a deed',
    )
    const { items: events } = await read(service, '/events', supplier)
    assert.ok(events.length > 5)

    // And it goes on: what had waited is decided, on what the old version had written.
    const registry = await sessionOf(client, 'select issuer_id from credits limit 1')
    const approved = await service.call('POST', `/proposals/${locked.openProposalId}/action`, {
      token: registry,
      body: { action: 'Approve' },
    })
    assert.equal(approved.status, 200, approved.text)
    assert.equal((await command('verify', [], env)).code, 0)
    await service.stop()
  })

  test('is backed up by this version before the upgrade, and upgraded where it is restored', async (t) => {
    const { path, env } = await left(t)
    const backup = join(path, 'backup')
    const saved = await command('backup', [backup], env)
    assert.equal(saved.code, 0, saved.err)
    assert.deepEqual(
      JSON.parse(readFileSync(join(backup, 'backup.json'), 'utf8')).migrations,
      released,
    )
    const target = await createEmptyDatabase()
    t.after(() => dropDatabase(target))
    const there = { DATABASE_URL: target, DATA_DIR: join(path, 'there') }
    const restored = await command('restore', [backup], there)
    assert.equal(restored.code, 0, restored.err)
    const verified = await command('verify', ['--json'], there)
    assert.equal(verified.code, 0, verified.err)
    assert.equal(JSON.parse(verified.out).creditCount, 5)
  })
})

import assert from 'node:assert/strict'
import { readdirSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type TestContext, test } from 'node:test'
import Fastify from 'fastify'
import { type Db, openDb, openPool } from '../../src/db/open.ts'
import { newId } from '../../src/lib/ids.ts'
import { newSecret, secretHash } from '../../src/lib/secret.ts'
import { diskFileStore } from '../../src/node/disk-file-store.ts'
import { removeOld, sweepFiles } from '../../src/node/upkeep.ts'
import { createDatabase, dropDatabase } from '../database.ts'
import { folder } from './processes.ts'

async function database(t: TestContext): Promise<Db> {
  const url = await createDatabase()
  const db = openDb(openPool(url, 2))
  t.after(async () => {
    await db.destroy()
    await dropDatabase(url)
  })
  return db
}

async function organization(db: Db): Promise<string> {
  const now = new Date()
  const id = newId()
  await db
    .insertInto('organizations')
    .values({ id, name: 'One', marketRoles: ['Supplier'], createdAt: now, lastModifiedAt: now })
    .execute()
  return id
}

test('keys of 48 hours and what opens nothing any more are thrown away, the rest stays', async (t) => {
  const db = await database(t)
  const now = new Date()
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const person = { name: 'A', createdAt: now, lastModifiedAt: now }
  const userId = newId()
  await db
    .insertInto('users')
    .values({ ...person, id: userId, email: 'a@b.example' })
    .execute()
  for (const age of [47, 49]) {
    const key = { scopeId: userId, key: `${age}`, operation: 'POST /x', bodyHash: '' }
    await db
      .insertInto('idempotencyKeys')
      .values({ ...key, createdAt: hoursAgo(age) })
      .execute()
  }
  for (const expiresAt of [hoursAgo(-1), hoursAgo(1)]) {
    const secret = { userId, createdAt: hoursAgo(30), expiresAt }
    const tokenHash = () => secretHash(newSecret('session'))
    await db
      .insertInto('sessions')
      .values({ ...secret, tokenHash: tokenHash() })
      .execute()
    await db
      .insertInto('invitations')
      .values({ ...secret, tokenHash: tokenHash() })
      .execute()
  }

  await removeOld(db, now)

  const keys = await db.selectFrom('idempotencyKeys').select('key').execute()
  assert.deepEqual(keys, [{ key: '47' }])
  for (const table of ['sessions', 'invitations'] as const) {
    const left = await db.selectFrom(table).select('expiresAt').execute()
    assert.deepEqual(left, [{ expiresAt: hoursAgo(-1) }], table)
  }
})

test('a process whose clock runs ahead forgets no key', async (t) => {
  const db = await database(t)
  const scopeId = await organization(db)
  await db
    .insertInto('idempotencyKeys')
    .values({ scopeId, key: 'fresh', operation: 'POST /x', bodyHash: '', createdAt: new Date() })
    .execute()

  await removeOld(db, new Date(Date.now() + 100 * 24 * 3_600_000))

  assert.equal((await db.selectFrom('idempotencyKeys').select('key').execute()).length, 1)
})

test('contents that no file names are removed, unless hardly any is named', async (t) => {
  const db = await database(t)
  const path = join(folder(t), 'files')
  const store = await diskFileStore(path)
  const organizationId = await organization(db)
  const put = async (isNamed: boolean) => {
    const { key, size, sha256 } = await store.put(Readable.from([Buffer.from('content')]))
    const weekAgo = new Date(Date.now() - 7 * 86_400_000)
    utimesSync(join(path, key.slice(0, 2), key.slice(2, 4), key), weekAgo, weekAgo)
    const file = { id: newId(), organizationId, tag: 'x', storageKey: key, sha256 }
    if (!isNamed) return
    await db
      .insertInto('files')
      .values({ ...file, size: BigInt(size), uploadedAt: new Date() })
      .execute()
  }
  const countOf = () =>
    readdirSync(path, { recursive: true }).filter((name) => /[0-9a-f]{32}$/.test(String(name)))
      .length
  const said: string[] = []
  const stream = { write: (line: string) => said.push(line) }
  const { log } = Fastify({ logger: { stream } })
  const sweep = () => sweepFiles({ db, files: store, log })

  await put(true)
  await put(false)
  await put(false)
  await sweep()
  assert.equal(countOf(), 3, 'they look like those of another database')
  assert.match(said.join(''), /does FILES_URL belong to this database\?/)

  await put(true)
  await sweep()
  assert.equal(countOf(), 2)
  await sweep()
  assert.equal(countOf(), 2)
  rmSync(path, { recursive: true })
})

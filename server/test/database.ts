import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { migrate } from '../src/db/migrate.ts'
import { openPool } from '../src/db/open.ts'

const folder = new URL('../migrations/', import.meta.url)
const fingerprint = createHash('sha256')
for (const name of readdirSync(folder).sort())
  fingerprint.update(readFileSync(new URL(name, folder)))
const template = `ecs_template_${fingerprint.digest('hex').slice(0, 12)}`

function serverUrl(): URL {
  const { TEST_DATABASE_URL } = process.env
  if (!TEST_DATABASE_URL) throw new Error('Tests need a PostgreSQL: run them with `npm test`.')
  return new URL(TEST_DATABASE_URL)
}

function urlOf(database: string): string {
  const url = serverUrl()
  url.pathname = `/${database}`
  return url.href
}

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl().href })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A fresh migrated database, copied from a template that the first test makes. */
export async function createDatabase(): Promise<string> {
  const name = `ecs_test_${randomUUID().replaceAll('-', '')}`
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock(724)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      template,
    ])
    if (!rowCount) {
      const draft = `${template}_draft`
      await client.query(`drop database if exists ${draft}`)
      await client.query(`create database ${draft}`)
      const pool = openPool(urlOf(draft), 1)
      await migrate(pool)
      await pool.end()
      await client.query(`alter database ${draft} rename to ${template}`)
    }
    await client.query(`create database ${name} template ${template}`)
    await client.query('select pg_advisory_unlock(724)')
  })
  return urlOf(name)
}

/** A fresh database with nothing in it. */
export async function createEmptyDatabase(): Promise<string> {
  const name = `ecs_test_${randomUUID().replaceAll('-', '')}`
  await onServer((client) => client.query(`create database ${name}`))
  return urlOf(name)
}

export async function dropDatabase(url: string) {
  const name = new URL(url).pathname.slice(1)
  await onServer((client) => client.query(`drop database if exists ${name} with (force)`))
}

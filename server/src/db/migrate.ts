import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'

const folder = new URL('../../migrations/', import.meta.url)

/** The numbered SQL files, in order. They only go forward, and a merged one is never edited. */
const migrations = readdirSync(folder)
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .map((name) => ({ name, sql: readFileSync(new URL(name, folder), 'utf8') }))

const VERSION_MIN = 15
const MIGRATION_LOCK = 7_318_204

/** Brings the schema up to date. Any number of processes may start at once: one migrates. */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  const client = await pool.connect()
  try {
    await refuseOldServer(client)
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await client.query(
      'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string }>('select name from migrations')
    const applied = new Set(rows.map(({ name }) => name))
    const missing = migrations.filter(({ name }) => !applied.has(name))
    for (const { name, sql } of missing) {
      await client.query(sql)
      await client.query('insert into migrations (name) values ($1)', [name])
    }
    await client.query('commit')
    return missing.map(({ name }) => name)
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

/** How many migrations the database still lacks: not zero while another process migrates. */
export async function migrationsMissing(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ name: string }>('select name from migrations')
  const applied = new Set(rows.map(({ name }) => name))
  return migrations.filter(({ name }) => !applied.has(name)).length
}

async function refuseOldServer(client: pg.PoolClient) {
  const { rows } = await client.query<{ version: string; text: string }>(
    `select current_setting('server_version_num') as version, current_setting('server_version') as text`,
  )
  const [server] = rows
  if (server && Number(server.version) < VERSION_MIN * 10_000) {
    throw new Error(
      `DATABASE_URL names PostgreSQL ${server.text}; the service needs ${VERSION_MIN} or newer.`,
    )
  }
}

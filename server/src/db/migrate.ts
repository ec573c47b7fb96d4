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

/** The database is none that this program can work with; the message says what to do. */
export class DatabaseRefused extends Error {}

/** How a schema differs from the one that this program is written for. */
export interface SchemaDifference {
  /** Not applied yet: the database is older, or another process is just migrating it. */
  missing: string[]
  /** Applied by a newer program, which this one knows nothing of. */
  unknown: string[]
}

/**
 * Brings the schema up to date, and returns what was applied. Any number of processes may start at
 * once: one migrates. Throws {@link DatabaseRefused}.
 */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  const client = await pool.connect()
  try {
    await refuseOldServer(client)
    await client.query('begin')
    const applied = await applyMigrations(client)
    await client.query('commit')
    return applied
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

/** Applies what is missing, all of it or those `wanted`, in the transaction of the caller. */
export async function applyMigrations(
  client: pg.ClientBase,
  wanted: readonly string[] = migrations.map(({ name }) => name),
): Promise<string[]> {
  await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
  await client.query(
    'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
  )
  const { rows } = await client.query<{ name: string }>('select name from migrations')
  const { missing, unknown } = differenceOf(rows)
  refuseNewer(unknown)
  const applied = missing.filter((name) => wanted.includes(name))
  for (const { name, sql } of migrations.filter(({ name }) => applied.includes(name))) {
    await client.query(sql)
    await client.query('insert into migrations (name) values ($1)', [name])
  }
  return applied
}

/** How far the database is from what this program expects; to be asked of its table of migrations. */
export function differenceOf(applied: readonly { name: string }[]): SchemaDifference {
  const known = migrations.map(({ name }) => name)
  const names = applied.map(({ name }) => name)
  return {
    missing: known.filter((name) => !names.includes(name)),
    unknown: names.filter((name) => !known.includes(name)).sort(),
  }
}

/** The same, asked; throws undefined_table where there is no schema at all. */
export async function schemaDifference(pool: pg.Pool): Promise<SchemaDifference> {
  const { rows } = await pool.query<{ name: string }>('select name from migrations')
  return differenceOf(rows)
}

/** An older program would break promises that it does not know. */
export function refuseNewer(unknown: readonly string[], what = 'The database'): void {
  if (unknown.length === 0) return
  throw new DatabaseRefused(
    `${what} is of a newer version of the service (it has the migration ${unknown.at(-1)}): ` +
      'run that version or a later one.',
  )
}

export async function refuseOldServer(client: pg.ClientBase) {
  const { rows } = await client.query<{ version: string; text: string }>(
    `select current_setting('server_version_num') as version, current_setting('server_version') as text`,
  )
  const [server] = rows
  if (server && Number(server.version) < VERSION_MIN * 10_000) {
    throw new DatabaseRefused(
      `DATABASE_URL names PostgreSQL ${server.text}; the service needs ${VERSION_MIN} or newer.`,
    )
  }
}

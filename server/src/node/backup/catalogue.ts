import pg from 'pg'
import type { Sequence, Table } from './manifest.ts'

/**
 * What there is to save, as the database itself tells: a new table is in the next backup without
 * anybody's doing.
 */
export async function tablesOf(client: pg.ClientBase): Promise<Omit<Table, 'rows'>[]> {
  const { rows } = await client.query<Omit<Table, 'rows'>>(
    `select relname as name, array_agg(attname::text order by attnum) as columns
       from pg_class join pg_attribute on attrelid = pg_class.oid
      where relnamespace = current_schema()::regnamespace and relkind = 'r'
        and attnum > 0 and not attisdropped and attgenerated = ''
      group by relname order by relname`,
  )
  return rows
}

/** Sequences are of no snapshot: read last, they are as far as anything that was saved. */
export async function sequencesOf(client: pg.ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `select sequencename as name, coalesce(last_value, start_value)::text as value,
            last_value is not null as "isCalled"
       from pg_sequences where schemaname = current_schema() order by sequencename`,
  )
  return rows
}

export async function migrationsOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migrations order by name')
  return rows.map(({ name }) => name)
}

export interface ForeignKey {
  table: string
  name: string
  definition: string
}

export async function foreignKeysOf(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select relname as "table", conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
       from pg_constraint join pg_class on pg_class.oid = conrelid
      where contype = 'f' and connamespace = current_schema()::regnamespace
      order by relname, conname`,
  )
  return rows
}

/** Whether anything at all is in the database. */
export async function isEmpty(client: pg.ClientBase): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_class join pg_namespace n on n.oid = relnamespace
      where relkind in ('r', 'p', 'm', 'v', 'f') and nspname !~ '^pg_'
        and nspname <> 'information_schema' limit 1`,
  )
  return rowCount === 0
}

export async function versionOf(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version') as version",
  )
  return rows[0]?.version ?? 'unknown'
}

export const quoted = pg.escapeIdentifier

import { sql } from 'kysely'
import type { Db } from '../../src/db/open.ts'

/** What changes without anybody having done anything: keys that were used, answers that were kept. */
const UNCOUNTED = "('idempotency_keys', 'event_sequencer', 'event_receivers')"

/** A text that is another one as soon as any row of any table is another one. */
export async function fingerprint(db: Db): Promise<string> {
  const statement = await statementFor(db)
  const { rows } = await sql<{ fingerprint: string }>`${sql.raw(statement)}`.execute(db)
  return rows[0]?.fingerprint ?? ''
}

/** Of each table by itself, to find where two fingerprints differ. */
export async function fingerprints(db: Db): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string; rows: string | null }>`
    ${sql.raw((await tablesOf(db)).join(' union all '))}`.execute(db)
  return Object.fromEntries(rows.map(({ name, rows }) => [name, rows ?? '']))
}

const statements = new WeakMap<Db, Promise<string>>()

function statementFor(db: Db) {
  const known = statements.get(db) ?? makeStatement(db)
  statements.set(db, known)
  return known
}

async function makeStatement(db: Db) {
  const tables = await tablesOf(db)
  return `select md5(string_agg(name || coalesce(rows, ''), '|' order by name)) as fingerprint
            from (${tables.join(' union all ')}) tables`
}

async function tablesOf(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
     where schemaname = 'public' and tablename not in ${sql.raw(UNCOUNTED)}
     order by 1`.execute(db)
  return rows.map(
    ({ name }) => `select '${name}' as name, md5(string_agg(row, '|' order by row)) as rows from (
      select (to_jsonb(t) - 'last_used_at' - 'sequence')::text as row from "${name}" t) all_rows`,
  )
}

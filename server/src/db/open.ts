import {
  CamelCasePlugin,
  HandleEmptyInListsPlugin,
  Kysely,
  type LogConfig,
  PostgresDialect,
  replaceWithNoncontingentExpression,
  type Transaction,
} from 'kysely'
import pg from 'pg'
import type { DB } from './tables.ts'

export type Db = Kysely<DB>
/** Either a transaction (writes) or the pool itself (plain reads). The only way to the database. */
export type Tx = Kysely<DB> | Transaction<DB>

const { builtins } = pg.types
const readers: Record<number, (text: string) => unknown> = {
  [builtins.INT8]: BigInt,
  // A day is a day: no time zone may move it.
  [builtins.DATE]: (text) => text,
}

/** Opens a pool on a PostgreSQL server, 15 or newer. */
export function openPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 10_000,
    options: '-c timezone=UTC',
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        readers[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
    },
  })
  // An idle connection that the server closes is replaced at the next query; the query says so then.
  pool.on('error', () => {})
  // So is one that breaks between two queries of a transaction: unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** `log`: who is told of every statement, with its placeholders. */
export function openDb(pool: pg.Pool, log?: LogConfig): Db {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    ...(log && { log }),
    plugins: [
      new CamelCasePlugin({ maintainNestedObjectKeys: true }),
      // Nothing is in an empty list. SQL has no such list, and a caller may well send one.
      new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression }),
    ],
  })
}

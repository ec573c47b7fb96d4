import { Socket } from 'node:net'
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
/** SQLSTATE read_only_sql_transaction. */
const READ_ONLY = '25006'
const readers: Record<number, (text: string) => unknown> = {
  [builtins.INT8]: BigInt,
  // A day is a day: no time zone may move it.
  [builtins.DATE]: (text) => text,
}

interface PoolOptions {
  /** How long a server may say nothing to a statement before its connection is given up; 0: for ever. */
  silenceMaxMs?: number
}

/** Opens a pool on a PostgreSQL server, 15 or newer. */
export function openPool(
  url: string,
  max: number,
  { silenceMaxMs = 0 }: PoolOptions = {},
): pg.Pool {
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
  replaceFollowers(pool)
  if (silenceMaxMs > 0) pool.on('connect', (client) => endWhenSilent(client, silenceMaxMs))
  return pool
}

/**
 * A connection that has refused a write leads to a server that follows another: after a fail-over an address
 * may lead there for a moment. It is not used again, so that the next one is made to the leader.
 */
function replaceFollowers(pool: pg.Pool) {
  const followers = new WeakSet<pg.ClientBase>()
  pool.on('connect', (client) => {
    if (!(client instanceof pg.Client)) return
    client.connection.on('errorMessage', ({ code }: pg.DatabaseError) => {
      if (code === READ_ONLY) followers.add(client)
    })
  })
  // Before the pool looks whether it is still good.
  pool.on('release', (_error, client) => {
    if (followers.has(client) && client instanceof pg.Client) client.end().catch(() => {})
  })
}

/**
 * A host that is gone closes no connection: without this its statements would wait for as long as TCP tries,
 * a quarter of an hour, and hold all connections of the pool meanwhile.
 */
function endWhenSilent(client: pg.ClientBase, silenceMaxMs: number) {
  if (!(client instanceof pg.Client)) return
  const { stream } = client.connection
  if (!(stream instanceof Socket)) return
  stream.setTimeout(silenceMaxMs, () => {
    const seconds = silenceMaxMs / 1000
    stream.destroy(new Error(`Connection terminated: the database said nothing for ${seconds} s`))
  })
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

import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { measurement } from '../../lib/file-store.ts'
import { quoted, sequencesOf, tablesOf } from './catalogue.ts'
import { type Sequence, type Table, tableFile } from './manifest.ts'
import type { Sums } from './sums.ts'

/** One state of the database, whoever writes meanwhile; ended by a rollback, for nothing changes. */
export async function inOneState<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin isolation level repeatable read, read only')
  try {
    // Texts of values that every version of PostgreSQL reads the same way.
    await client.query(
      "set local datestyle = 'ISO'; set local intervalstyle = 'postgres'; " +
        "set local bytea_output = 'hex'; set local extra_float_digits = 1; " +
        'set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0',
    )
    return await work()
  } finally {
    await client.query('rollback')
  }
}

/** Writes every table to its file; to be called within {@link inOneState}. */
export async function dumpTables(
  client: pg.ClientBase,
  folder: string,
  sums: Sums,
  onTable: (done: number, all: number) => void,
): Promise<{ tables: Table[]; sequences: Sequence[] }> {
  const tables: Table[] = []
  const all = await tablesOf(client)
  for (const { name, columns } of all) {
    onTable(tables.length, all.length)
    const path = tableFile(name)
    const rows = client.query(
      copyTo(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout`),
    )
    const { through, result } = measurement()
    const file = createWriteStream(join(folder, path), { flags: 'wx', mode: 0o600, flush: true })
    await pipeline(rows, createGzip(), through, file)
    sums.set(path, result().sha256)
    tables.push({ name, columns, rows: rows.rowCount })
  }
  return { tables, sequences: await sequencesOf(client) }
}

import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { applyMigrations, refuseOldServer } from '../../db/migrate.ts'
import { markDemoMarket } from '../demo-marks.ts'
import { StartError } from '../errors.ts'
import { type ForeignKey, foreignKeysOf, isEmpty, quoted, tablesOf } from './catalogue.ts'
import { type Manifest, type Sequence, type Table, tableFile } from './manifest.ts'

/**
 * Fills an empty database: the schema by the migrations that the backup had, then its rows. All of it
 * is one transaction, so that a failure leaves the database empty.
 *
 * Checks and unique keys hold while rows come in; foreign keys are made when all are there, as cycles
 * need it, which checks each row. Triggers rest: they decide about changes, these rows were decided
 * upon when they came to be, and the records of the ledger are verified afterwards.
 */
export async function loadDatabase(
  client: pg.ClientBase,
  folder: string,
  manifest: Manifest,
  onTable: (done: number, all: number) => void,
): Promise<void> {
  await refuseOldServer(client)
  await client.query('begin')
  try {
    await refuseFull(client)
    await applyMigrations(client, manifest.migrations)
    await refuseOtherTables(client, manifest.tables)
    const foreignKeys = await foreignKeysOf(client)
    const names = manifest.tables.map(({ name }) => quoted(name))
    for (const key of foreignKeys) await alter(client, key, `drop constraint ${quoted(key.name)}`)
    for (const name of names) await client.query(`alter table ${name} disable trigger user`)
    // Migrations bring rows of their own, which the backup has as they have become.
    for (const name of names) await client.query(`delete from ${name}`)
    for (const [at, table] of manifest.tables.entries()) {
      onTable(at, manifest.tables.length)
      await loadTable(client, folder, table)
    }
    for (const name of names) await client.query(`alter table ${name} enable trigger user`)
    for (const key of foreignKeys) {
      await alter(client, key, `add constraint ${quoted(key.name)} ${key.definition}`)
    }
    for (const sequence of manifest.sequences) await setSequence(client, sequence)
    if (manifest.isDemo) await markDemoMarket(client)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
  // Without statistics the first queries of the service would be slow.
  await client.query('analyze')
}

/** Rows of two origins cannot be told apart afterwards. */
export async function refuseFull(client: pg.ClientBase) {
  if (await isEmpty(client)) return
  throw new StartError(
    'The database is not empty: restore into an empty one, of another DATABASE_URL or DATA_DIR.',
  )
}

/** The same migrations make the same tables, or somebody has changed a schema by hand. */
async function refuseOtherTables(client: pg.ClientBase, saved: readonly Table[]) {
  const shapeOf = (tables: readonly Omit<Table, 'rows'>[]) =>
    tables.map(({ name, columns }) => `${name}(${columns.toSorted().join(', ')})`).toSorted()
  const [made, asked] = [shapeOf(await tablesOf(client)), shapeOf(saved)]
  const other = asked.find((table) => !made.includes(table)) ?? made.find((t) => !asked.includes(t))
  if (other === undefined) return
  throw new StartError(`The backup's tables are not those of its migrations: ${other} differs.`)
}

async function loadTable(client: pg.ClientBase, folder: string, { name, columns, rows }: Table) {
  const into = client.query(
    copyFrom(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`),
  )
  try {
    await pipeline(createReadStream(join(folder, tableFile(name))), createGunzip(), into)
  } catch (error) {
    throw refusedRows(error, name)
  }
  if (into.rowCount === rows) return
  throw new StartError(
    `The table ${name} has ${into.rowCount} rows of ${rows}: nothing is restored.`,
  )
}

async function alter(client: pg.ClientBase, { table }: ForeignKey, change: string) {
  try {
    await client.query(`alter table ${quoted(table)} ${change}`)
  } catch (error) {
    throw refusedRows(error, table)
  }
}

/** The database's words, without the values that it refuses. */
function refusedRows(error: unknown, table: string): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  return new StartError(
    `The database refuses rows of ${table}: ${error.message}. Nothing is restored.`,
    { cause: error },
  )
}

async function setSequence(client: pg.ClientBase, { name, value, isCalled }: Sequence) {
  await client.query('select setval($1::regclass, $2::bigint, $3)', [quoted(name), value, isCalled])
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseRefused, schemaDifference } from '../db/migrate.ts'
import { sqlState } from '../db/transaction.ts'
import { parseSettings, SettingsError } from './config.ts'
import { type Database, openDatabase } from './database.ts'
import { DataDirInUse } from './embedded-postgres.ts'
import { StartError } from './errors.ts'
import { urlOfRunning } from './postgres/running.ts'
import type { Settings } from './settings.ts'

/** What a command ends with. */
export const OK = 0
export const BROKEN = 1
export const COULD_NOT_RUN = 2

interface OnDatabase {
  /** Of the settings, before the database is opened. */
  check?: (settings: Settings) => void
  /** The command gets along with a service that works on the embedded database. */
  mayBeInUse?: boolean
}

/** Runs a command on the database of the settings; ends what it has started of it then. */
export async function onDatabase<T>(
  work: (database: Database, settings: Settings) => Promise<T>,
  { check = () => {}, mayBeInUse = false }: OnDatabase = {},
): Promise<T> {
  const { settings } = parseSettings(process.env, [])
  check(settings)
  const database = await openEven(settings, mayBeInUse)
  try {
    return await work(database, settings)
  } finally {
    await database.close()
  }
}

async function openEven(settings: Settings, inUse: boolean): Promise<Database> {
  const silent = { log: () => {}, onLost: () => {} }
  try {
    return await openDatabase(settings, silent)
  } catch (error) {
    if (!(error instanceof Error && error.cause instanceof DataDirInUse)) throw error
    const databaseUrl = inUse ? urlOfRunning(settings.dataDir) : undefined
    if (databaseUrl !== undefined) return openDatabase({ ...settings, databaseUrl }, silent)
    throw new StartError(
      `A service works on ${settings.dataDir}: stop it, or name its database in DATABASE_URL.`,
    )
  }
}

/** What the caller can help is told in one sentence; a bug shows where it is. */
export async function orCouldNotRun(command: () => Promise<number>): Promise<number> {
  try {
    return await command()
  } catch (error) {
    const isForCaller =
      [StartError, SettingsError, DatabaseRefused].some((kind) => error instanceof kind) ||
      isOfParseArgs(error)
    const text = error instanceof Error ? error.message : String(error)
    const stack = error instanceof Error ? error.stack : undefined
    process.stderr.write(`${isForCaller ? text : (stack ?? text)}\n`)
    return COULD_NOT_RUN
  }
}

function isOfParseArgs(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS/.test(String(error.code))
}

export function refuseAbsent({ databaseUrl, dataDir }: Settings) {
  if (databaseUrl !== undefined || existsSync(join(dataDir, 'postgres'))) return
  throw new StartError(`There is no database in ${dataDir}: name its folder in DATA_DIR.`)
}

/** How its schema differs from this program's, where it has one at all. */
export async function refuseNoLedger(pool: Database['pool'], place: string) {
  const UNDEFINED_TABLE = '42P01'
  try {
    return await schemaDifference(pool)
  } catch (error) {
    if (sqlState(error) !== UNDEFINED_TABLE) throw error
    throw new StartError(`There is no ledger in ${place}.`)
  }
}

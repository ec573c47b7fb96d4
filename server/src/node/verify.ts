import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DatabaseRefused, refuseNewer, schemaDifference } from '../db/migrate.ts'
import { sqlState } from '../db/transaction.ts'
import { isClean, reportJson, reportText } from '../ledger/verify/report.ts'
import { checkPromises, inSnapshot, totalsOf } from '../ledger/verify.ts'
import { parseSettings, SettingsError } from './config.ts'
import { type Database, openDatabase } from './database.ts'
import { DataDirInUse } from './embedded-postgres.ts'
import { StartError } from './errors.ts'
import { say } from './log.ts'
import { urlOfRunning } from './postgres/running.ts'
import type { Settings } from './settings.ts'

const help = `Usage: npm run verify -- [--json]

Computes from the ledger's records who owns what, and checks that the credits say the same and that
every unit is there once. It reads one state of the database, also while a service works on it, and
changes nothing. The database is that of DATABASE_URL, or the embedded one in DATA_DIR (./data)
while no service runs on it.

  --json  Print promises, totals and breaches as JSON.
  --help  Print this text.

Ends with 0 when the ledger keeps all its promises, 1 when it is broken, 2 when it could not be read.
`

export const OK = 0
export const BROKEN = 1
export const COULD_NOT_RUN = 2

if (import.meta.main) process.exitCode = await orCouldNotRun(() => verify(process.argv.slice(2)))

async function verify(args: string[]): Promise<number> {
  const options = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const
  const { values } = parseArgs({ args, options })
  if (values.help) {
    say(help)
    return OK
  }
  return onDatabase(
    async ({ db, pool, place }, settings) => {
      await refuseOtherSchema(pool, place)
      const beganAt = performance.now()
      const { checked, totals } = await inSnapshot(db, async (tx) => ({
        checked: await checkPromises(tx),
        totals: await totalsOf(tx),
      }))
      const seconds = Number(((performance.now() - beganAt) / 1000).toFixed(1))
      if (values.json) say(JSON.stringify({ ...reportJson(checked, totals), seconds }, null, 2))
      else say(`${nameOf(settings)}\n\n${reportText(checked, totals)}\nIt took ${seconds} s.`)
      return isClean(checked) ? OK : BROKEN
    },
    { check: refuseAbsent },
  )
}

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

function nameOf({ databaseUrl, dataDir }: Settings): string {
  if (databaseUrl === undefined) return `The ledger in ${dataDir}`
  const { host, pathname } = new URL(databaseUrl)
  return `The ledger in the database ${host}${pathname}`
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

async function refuseOtherSchema(pool: Database['pool'], place: string) {
  const difference = await refuseNoLedger(pool, place)
  refuseNewer(difference.unknown)
  if (difference.missing.length > 0) {
    throw new StartError(`The ledger in ${place} is of an older version: start the service once.`)
  }
}

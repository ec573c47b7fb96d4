import type { LogConfig } from 'kysely'
import pg from 'pg'
import { type Db, openDb, openPool } from '../db/open.ts'
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded-postgres.ts'
import { StartError } from './errors.ts'
import { nameOfPlace, parseS3Url } from './files/s3-place.ts'
import type { Settings } from './settings.ts'

const CLOSE_WAIT_MS = 2_000

export interface Database {
  db: Db
  pool: pg.Pool
  url: string
  /** Where it is, in words for whoever starts the service. */
  place: string
  close(): Promise<void>
}

interface Listener {
  log: (message: string) => void
  onLost: (error: Error) => void
  onStatement?: LogConfig | undefined
  /** See openPool. */
  silenceMaxMs?: number
}

/** Opens the embedded database or the one of DATABASE_URL, whatever its schema. */
export async function openDatabase(settings: Settings, listener: Listener): Promise<Database> {
  const { dataDir, databaseUrl, databasePoolMax, filesUrl } = settings
  await using opened = new AsyncDisposableStack()
  const embedded =
    databaseUrl === undefined ? await startEmbedded({ dataDir, ...listener }) : undefined
  if (embedded) opened.defer(() => embedded.stop())
  const url = embedded?.url ?? databaseUrl ?? ''
  if (!embedded) await refuseUnreachable(url)

  const { silenceMaxMs = 0 } = listener
  const pool = openPool(url, databasePoolMax, { silenceMaxMs })
  const db = openDb(pool, listener.onStatement)
  opened.defer(() => withinReason(endAll(db, pool)))

  const stack = opened.move()
  const { host, pathname } = new URL(url)
  const bucket = parseS3Url(filesUrl)
  const files = bucket ? nameOfPlace(bucket) : dataDir
  return {
    db,
    pool,
    url,
    place: embedded
      ? `${dataDir} (embedded PostgreSQL on ${host}${bucket ? `), files in ${files}` : ', files)'}`
      : `PostgreSQL on ${host}${pathname}, files in ${files}`,
    close: () => stack.disposeAsync(),
  }
}

/** Its errors say what to do, all of them. */
async function startEmbedded(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    return await startEmbeddedPostgres(options)
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

/** Kysely ends a pool that it has used, and leaves one to itself that others alone have used. */
async function endAll(db: Db, pool: pg.Pool): Promise<void> {
  await db.destroy()
  if (!pool.ending) await pool.end()
}

/** The pool waits for whoever still uses a connection; the end of the service does not. */
async function withinReason(end: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, CLOSE_WAIT_MS)
  })
  await Promise.race([end, late])
  clearTimeout(timer)
}

async function refuseUnreachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    // An address that resolves to several gives one error of several, without words of its own.
    const [first] = error instanceof AggregateError ? error.errors : [error]
    const why = first instanceof Error ? first.message : String(first)
    throw new StartError(`The database of DATABASE_URL can't be used: ${why}.`)
  } finally {
    await client.end()
  }
}

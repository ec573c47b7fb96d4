import type { ChildProcess } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { major, packagedBinDir, restoreLinks, tryBinaries } from './binaries.ts'
import { clusterMajor, createCluster, freshPath } from './create.ts'
import { hasCode } from './has-code.ts'
import { reachableBinDir } from './public-copy.ts'
import { databaseUser, giveTo, type Launch, type User } from './unprivileged.ts'

export const superuser = 'ecs'
export const startWaitMs = 30_000
const logBytesMax = 8_000_000

export interface EmbeddedPostgresOptions {
  dataDir: string
  log: (message: string) => void
  /** The database is gone, or another service's: this service can only end. */
  onLost?: (error: Error) => void
  /** The folder of other binaries than those of the npm package, e.g. an older version's. */
  binDir?: string
  /** Settings of the server, over those of its postgresql.conf. */
  settings?: Record<string, string>
  /** How long a running database may leave a connection unanswered before it is replaced. */
  answerWithinMs?: number
}

/** A data folder that this service works on, and how. */
export interface Cluster {
  dataDir: string
  folder: string
  binDir: string
  version: string
  launch: Launch
  user: User | undefined
  password: string
  settings: Record<string, string>
  /** Tells whether a database found running was started the same way as we would. */
  setup: string
  logFile: string
  log: (message: string) => void
  answerWithinMs: number
  /** Aborted when the service stops, which ends all waiting. */
  signal: AbortSignal
  /** The server process that this service has started itself. */
  started: Started | undefined
}

export interface Started {
  process: ChildProcess
  /** Where in the log file this process's own words begin. */
  logFrom: number
  error?: Error
}

export async function openCluster(
  options: EmbeddedPostgresOptions,
  signal: AbortSignal,
): Promise<Cluster> {
  const dataDir = makeFolder(options.dataDir)
  const folder = join(dataDir, 'postgres')
  const installed = realpathSync(options.binDir ?? packagedBinDir())
  restoreLinks(installed)
  const user = databaseUser([folder, dataDir])
  const binDir = reachableBinDir(installed, user)
  const { launch, version } = tryBinaries(binDir, user, dataDir)
  const createdBy = clusterMajor(folder)
  if (createdBy !== undefined && createdBy !== major(version)) {
    throw new Error(
      `The database in ${folder} was created by PostgreSQL ${createdBy}, and this service runs ` +
        `PostgreSQL ${major(version)}: dump it with pg_dump ${createdBy} and restore it into a ` +
        'new DATA_DIR.',
    )
  }
  const settings = options.settings ?? {}
  const setup = createHash('sha256')
    .update(JSON.stringify([folder, binDir, version, settings]))
    .digest('hex')
  const logFile = join(dataDir, 'postgres.log')
  writeFileSync(logFile, '', { flag: 'a', mode: 0o600 })
  trimLog(logFile)
  const cluster = {
    ...{ dataDir, folder, binDir, version, launch, user, settings, setup, logFile, signal },
    password: keepPassword(dataDir, createdBy !== undefined),
    log: options.log,
    answerWithinMs: options.answerWithinMs ?? startWaitMs,
    started: undefined,
  }
  if (createdBy === undefined) await createCluster(cluster)
  if (user !== undefined) {
    giveTo(user, folder)
    // In an ordinary user's folder even what root adds is theirs, or they could not start again.
    const { uid, gid } = statSync(dataDir)
    for (const name of ['postgres.log', 'postgres-password'])
      chownSync(join(dataDir, name), uid, gid)
  }
  return cluster
}

function makeFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true })
    return realpathSync(resolve(path))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`The folder ${resolve(path)} can't be made (${why}): choose another DATA_DIR.`)
  }
}

/** The superuser's password, made on first use. Linking makes one rival's file everyone's. */
function keepPassword(dataDir: string, clusterExists: boolean): string {
  const file = join(dataDir, 'postgres-password')
  if (!existsSync(file)) {
    if (clusterExists) {
      throw new Error(`${file} is missing, the password of the database beside it: restore it.`)
    }
    const fresh = `${freshPath(dataDir)}.password`
    writeFileSync(fresh, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true })
    try {
      linkSync(fresh, file)
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
    } finally {
      rmSync(fresh, { force: true })
    }
  }
  return readFileSync(file, 'utf8').trim()
}

/** Only who holds the lock removes: then no rival's unfinished folder is of use any more. */
export function removeLeftovers(cluster: Cluster): void {
  for (const name of readdirSync(cluster.dataDir)) {
    if (!name.startsWith('postgres-new-')) continue
    try {
      rmSync(join(cluster.dataDir, name), { recursive: true, force: true })
    } catch (error) {
      // An orphaned initdb still writes there; the next start removes the rest.
      cluster.log(`Could not remove ${name} in ${cluster.dataDir}: ${String(error)}`)
    }
  }
}

export function trimLog(logFile: string): void {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (size > logBytesMax) truncateSync(logFile)
}

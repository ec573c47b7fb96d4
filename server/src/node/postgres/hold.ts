import { setTimeout as delay } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'
import { type Cluster, type Started, superuser } from './cluster.ts'
import { end, findPostmaster, isRunning, pollMs } from './process.ts'
import { freePort, judgeFailure, startServer } from './start.ts'

export const databaseName = 'ecs'
/** The advisory lock that stands for "a service works on this folder"; any constant will do. */
const lockKey = 7_236_965
const lockWaitMs = 2_000

/** Another service works on the folder. */
export class DataDirInUse extends Error {}

/** A connection that holds the folder's lock, and the moment at which it breaks. */
export interface Hold {
  client: Client
  port: number
  broken: Promise<void>
}

/** Connects and locks; a server that was started differently than we would is replaced. */
export async function takeHold(cluster: Cluster, port: number | undefined): Promise<Hold> {
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

async function pause(cluster: Cluster): Promise<void> {
  await delay(pollMs, undefined, { signal: cluster.signal })
}

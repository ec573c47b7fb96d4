import { setTimeout as delay } from 'node:timers/promises'
import {
  type EmbeddedPostgresOptions,
  openCluster,
  removeLeftovers,
  superuser,
  trimLog,
} from './postgres/cluster.ts'
import { DataDirInUse, databaseName, type Hold, takeHold } from './postgres/hold.ts'
import { end, findPostmaster, interruptStarted, isRunning, pollMs } from './postgres/process.ts'

export { DataDirInUse, type EmbeddedPostgresOptions }

const lossesMax = 5
const lossesWithinMs = 60_000

export interface EmbeddedPostgres {
  /** The database `ecs`, as its superuser; valid until `stop`, also across restarts. */
  url: string
  /** Ends the database in an orderly way, whoever's child process it is. */
  stop(): Promise<void>
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

import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { serverEnv } from './binaries.ts'
import { type Cluster, type Started, startWaitMs } from './cluster.ts'
import { forgetPid } from './process.ts'

export function startServer(cluster: Cluster, port: number): Started {
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
export function judgeFailure(cluster: Cluster, failed: Started, beganAt: number): void {
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

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done, failed) =>
    server.once('error', failed).listen(0, '127.0.0.1', done),
  )
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('A TCP socket has a port.')
  return address.port
}

import { type ChildProcess, spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Cluster } from './cluster.ts'
import { hasCode } from './has-code.ts'

const stopWaitMs = 60_000
export const pollMs = 20

/** A server that runs on the folder, whoever started it. */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

/** The running server of this folder. A pid file alone proves nothing: pids are used again. */
export function findPostmaster(cluster: Pick<Cluster, 'folder'>): Postmaster | undefined {
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
export function forgetPid(folder: string): Record<string, string> {
  const pid = Number(readPidFile(folder)[0])
  const command = pid > 0 ? commandOf(pid) : undefined
  const isForeign = process.platform !== 'win32' && command !== undefined
  return isForeign && !postgresProgram.test(command) ? { PG_GRANDPARENT_PID: `${pid}` } : {}
}

/** Ends a server, more firmly when it takes too long, and waits until its process is gone. */
export async function end(cluster: Cluster, { pid }: Postmaster, how: 'SIGINT' | 'SIGQUIT') {
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

export function interruptStarted(cluster: Cluster): void {
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

export function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

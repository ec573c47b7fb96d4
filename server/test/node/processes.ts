import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'

/** The unprivileged user that every Linux has. */
export const nobody = 65_534

/** A folder that any user may enter; what still runs in it afterwards is killed. */
export function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'ecs-postgres-'))
  chmodSync(path, 0o755)
  t.after(async () => {
    for (const dataDir of [path, join(path, 'data'), join(path, 'private', 'data')]) {
      const pid = postmasterPid(dataDir)
      if (pid !== undefined) kill(pid)
    }
    await until(() => {
      rmSync(path, { recursive: true, force: true })
      return true
    })
  })
  return path
}

export async function ended(child: ChildProcess): Promise<void> {
  await until(() => child.exitCode !== null || child.signalCode !== null)
}

export function kill(pid: number, signal: NodeJS.Signals = 'SIGKILL'): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended by itself.
  }
}

export function postmasterPid(dataDir: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10)
    return Number.isNaN(pid) ? undefined : pid
  } catch {
    return undefined
  }
}

export function livingPostmaster(dataDir: string): number {
  const pid = postmasterPid(dataDir)
  assert(pid !== undefined && isAlive(pid), 'the database runs')
  return pid
}

/** A zombie, which waits for whoever has inherited it, is dead. */
export function isAlive(pid: number): boolean {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== ''
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Polls until the condition holds; an exception counts as "not yet". */
export async function until(
  condition: () => boolean | Promise<boolean>,
  waitMaxMs = 20_000,
): Promise<void> {
  let last: unknown
  for (const deadline = Date.now() + waitMaxMs; Date.now() < deadline; await delay(2)) {
    try {
      if (await condition()) return
    } catch (error) {
      last = error
    }
  }
  assert.fail(`It never came to be: ${condition} ${last}`)
}

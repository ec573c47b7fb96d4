import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { major, serverEnv } from './binaries.ts'
import { type Cluster, superuser } from './cluster.ts'
import { hasCode } from './has-code.ts'
import { giveTo } from './unprivileged.ts'

/** Made under another name and renamed when complete: a crash leaves rubbish, never a half one. */
export async function createCluster(cluster: Cluster): Promise<void> {
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

/** The major version that created the cluster; undefined when there is none yet. */
export function clusterMajor(folder: string): number | undefined {
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

export function freshPath(dataDir: string): string {
  return join(dataDir, `postgres-new-${randomBytes(6).toString('hex')}`)
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const fd = openSync(folder, 'r')
  fsyncSync(fd)
  closeSync(fd)
}

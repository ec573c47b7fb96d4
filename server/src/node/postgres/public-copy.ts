import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { mayEnter, type User } from './unprivileged.ts'

/**
 * The binaries where the user can run them. PostgreSQL asks the system whether the user may execute
 * its programs, and that answer knows no capabilities: below a folder that only root may enter
 * (/root, a private temporary folder) they do not run for anybody else. Then root keeps a copy where
 * everybody may read and only root may write.
 */
export function reachableBinDir(binDir: string, user: User | undefined): string {
  if (user === undefined || isRunBy(user, binDir)) return binDir
  const native = dirname(binDir)
  const { mtimeMs, size } = statSync(join(binDir, 'postgres'))
  const key = createHash('sha256').update(`${binDir} ${mtimeMs} ${size}`).digest('hex').slice(0, 16)
  const copy = join(publicFolder(), `postgresql-${key}`)
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
    openToAll(draft)
    try {
      renameSync(draft, copy)
    } catch (error) {
      // Another start has made it meanwhile.
      rmSync(draft, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    }
  }
  refuseForeign(copy)
  return join(copy, basename(binDir))
}

function isRunBy(user: User, binDir: string): boolean {
  const { mode, uid } = statSync(join(binDir, 'postgres'))
  return mayEnter(user, binDir) && (uid === user.uid || (mode & 0o005) === 0o005)
}

function publicFolder(): string {
  for (const folder of [
    '/var/lib/environmental-credit-service',
    join(tmpdir(), 'ecs-postgresql'),
  ]) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 })
      chmodSync(folder, 0o755)
      refuseForeign(folder)
      return folder
    } catch {
      // Read-only, or somebody else's: the next.
    }
  }
  throw new Error(
    'The user that runs PostgreSQL in place of root cannot reach its programs, and there is no ' +
      'folder for a copy: install in a folder that others may enter, or give the address of a ' +
      'database in DATABASE_URL.',
  )
}

/** What others could have put there is never run. */
function refuseForeign(path: string) {
  const { uid, mode } = lstatSync(path)
  if (uid !== 0 || (mode & 0o022) !== 0) throw new Error(`${path} is not root's alone.`)
}

function openToAll(path: string) {
  const entry = lstatSync(path)
  if (entry.isSymbolicLink()) return
  const execute = entry.isDirectory() || (entry.mode & 0o100) !== 0
  chmodSync(path, execute ? 0o755 : 0o644)
  if (entry.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name))
}

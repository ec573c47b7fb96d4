import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../server/src/db/migrate.ts'
import { openPool } from '../server/src/db/open.ts'
import { startEmbeddedPostgres } from '../server/src/node/embedded-postgres.ts'

/** Writes server/src/db/tables.ts from the migrations, on a throwaway database. */
const root = new URL('../', import.meta.url).pathname
const dataDir = mkdtempSync(join(tmpdir(), 'ecs-tables-'))
const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} })
try {
  const pool = openPool(postgres.url, 1)
  await migrate(pool)
  await pool.end()
  const run = (bin: string, ...args: string[]) =>
    execFileSync(join(root, 'node_modules/.bin', bin), args, { cwd: root, stdio: 'inherit' })
  run('kysely-codegen', '--config-file', 'server/.kysely-codegenrc.json', '--url', postgres.url)
  run('biome', 'format', '--write', 'server/src/db/tables.ts')
} finally {
  await postgres.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

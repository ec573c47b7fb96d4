/**
 * Runs the tests, as `npm test` does: `node server/test/run.ts [--once] [test file globs…]`.
 *
 * Twice, because two versions of PostgreSQL are promised: on the embedded one, and on the oldest
 * supported one (or the server in TEST_DATABASE_URL) when there is any; `--once` leaves that out.
 */
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/node/embedded-postgres.ts'

const { values, positionals } = parseArgs({
  options: { once: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const root = join(import.meta.dirname, '../..')
const everywhere = ['proof', 'server', 'client', 'cli', 'web'].map((part) =>
  join(root, part, 'test/**/*.test.ts'),
)
const globs = positionals.length > 0 ? positionals : everywhere
const oldestBin = process.env.PG15_BIN || '/usr/lib/postgresql/15/bin'
const givenUrl = process.env.TEST_DATABASE_URL

const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => interrupted.abort())
}

const failures = [await runOnCluster('the embedded PostgreSQL', undefined, {})]
if (!values.once && !interrupted.signal.aborted) {
  // What tests of the embedded database start themselves is the same in both runs.
  const again = { TEST_SECOND_RUN: 'true' }
  if (givenUrl) {
    failures.push(await runOn('the server in TEST_DATABASE_URL', givenUrl, again))
  } else if (process.env.PG15_BIN || existsSync(oldestBin)) {
    failures.push(await runOnCluster('the oldest supported PostgreSQL', oldestBin, again))
  } else {
    console.log(
      `\nNO SECOND RUN on the oldest supported PostgreSQL, 15: there is none in ${oldestBin}, ` +
        'and neither PG15_BIN nor TEST_DATABASE_URL is given.\n',
    )
  }
}
process.exitCode = interrupted.signal.aborted ? 130 : failures.some((failed) => failed) ? 1 : 0

/** Like {@link runOn}, with a cluster made for it; it is fast because it need not survive. */
async function runOnCluster(
  name: string,
  binDir: string | undefined,
  env: Record<string, string>,
): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ecs-test-'))
  let database: EmbeddedPostgres | undefined
  try {
    // The user that runs the database in root's place must be able to enter.
    chmodSync(dataDir, 0o755)
    database = await startEmbeddedPostgres({
      dataDir,
      ...(binDir !== undefined && { binDir }),
      settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
      log: () => undefined,
      onLost: (error) => console.error(`The database of the tests is lost: ${error.message}`),
    })
    const url = new URL(database.url)
    url.pathname = '/postgres'
    return await runOn(name, url.href, env)
  } finally {
    await database?.stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Whether the tests failed on the server at `url`. */
async function runOn(name: string, url: string, env: Record<string, string>): Promise<boolean> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ version: string }>('select version()')
  await client.end()
  console.log(`\nTESTS ON ${name}: ${rows[0]?.version}\n`)
  if (interrupted.signal.aborted) return true

  const child = spawn(process.execPath, ['--test', '--test-concurrency=3', ...globs], {
    stdio: 'inherit',
    env: { ...process.env, ...env, TEST_DATABASE_URL: url },
  })
  const interrupt = () => child.kill('SIGTERM')
  interrupted.signal.addEventListener('abort', interrupt)
  const code = await new Promise((done, failed) => child.once('exit', done).once('error', failed))
  interrupted.signal.removeEventListener('abort', interrupt)
  return code !== 0
}

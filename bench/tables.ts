/**
 * What a whole list costs as a table: `BENCH_DATABASE_URL=… node --expose-gc bench/tables.ts`. Copies a credit of
 * a fresh market until there are 100,000, reads them as CSV and as Excel by a process of their own, and
 * prints time, bytes and the most memory that the service took for each. Works in a database of its own.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { market, mintedCredit } from '../server/test/life.ts'
import { World } from '../server/test/world.ts'

const ROWS = Number(process.env.BENCH_ROWS ?? 100_000)
process.env.TEST_DATABASE_URL ??= process.env.BENCH_DATABASE_URL

const world = await World.create()
const { supplier, ...others } = await market(world)
const { id } = await mintedCredit({ supplier, ...others }, 1)
await sql`alter table credits disable trigger all`.execute(world.db)
const { rows } = await sql<{ name: string }>`
  select column_name as name from information_schema.columns
  where table_name = 'credits' and is_generated = 'NEVER'`.execute(world.db)
const columns = rows.map(({ name }) => sql.ref(name))
const values = rows.map(({ name }) => {
  if (name === 'id') return sql`gen_random_uuid()`
  if (name === 'serial_from' || name === 'serial_to') return sql`${sql.ref(name)} + n * 10000`
  if (name === 'asset_id') return sql`${sql.ref(name)} || '-' || n`
  if (name === 'processed_claim_id') return sql`null`
  return sql.ref(name)
})
await sql`insert into credits (${sql.join(columns)})
  select ${sql.join(values)} from credits, generate_series(1, ${ROWS - 1}::int) n where id = ${id}`.execute(
  world.db,
)

for (const format of ['csv', 'xlsx']) {
  await delay(1000)
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  const before = heapUsed + external
  const began = performance.now()
  const url = `${world.baseUrl}/v1/credits?format=${format}`
  const reader = spawn('curl', ['-sS', '-H', `Authorization: Bearer ${supplier.token}`, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let [bytes, most, lines] = [0, 0, 0]
  reader.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (format === 'csv') for (const byte of chunk) if (byte === 10) lines++
  })
  // What is really held: garbage that nobody has collected yet says nothing.
  const sampling = setInterval(() => {
    globalThis.gc?.()
    most = Math.max(most, process.memoryUsage().heapUsed + process.memoryUsage().external)
  }, 250)
  const [code] = await once(reader, 'close')
  clearInterval(sampling)
  const seconds = (performance.now() - began) / 1000
  const mega = (count: number) => (count / 1_000_000).toFixed(1)
  console.log(
    `${format}: ${seconds.toFixed(1)} s, ${mega(bytes)} MB, ${lines} lines, curl ${code}; memory ${mega(before)} MB before, ${mega(most)} MB at most`,
  )
}
await world[Symbol.asyncDispose]()

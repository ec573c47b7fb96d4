/**
 * What the pages of the public registry cost: `BENCH_DATABASE_URL=… node bench/public-registry.ts`. Copies
 * an issuance and a retirement of a fresh market until there are 500,000 of each, and prints the
 * milliseconds of a few requests of each page. Works in a database of its own.
 */
import { type RawBuilder, sql } from 'kysely'
import { publicMarket } from '../server/test/public-market.ts'
import { World } from '../server/test/world.ts'

const ROWS = Number(process.env.BENCH_ROWS ?? 500_000)
const REQUESTS = 4
process.env.TEST_DATABASE_URL ??= process.env.BENCH_DATABASE_URL

const world = await World.create()
const { db } = world
const { creditId, retirementId, projectId } = await publicMarket(world)

const idOf = (kind: number) =>
  sql`('00000000-0000-7000-8000-' || lpad(to_hex(n * 4 + ${sql.lit(kind)}), 12, '0'))::uuid`
const asOf = (column: string) => sql`${sql.ref(`t.${column}`)} - n % 4000 * interval '1 day'`
const credit = {
  serial_from: sql`t.serial_from + n * 10000000::bigint`,
  serial_to: sql`t.serial_to + n * 10000000::bigint`,
  asset_id: sql`'X-' || n`,
  processed_claim_id: sql`null`,
  vintage: sql`2010 + n % 15`,
}
const [issued, retired, record] = [idOf(1), idOf(2), idOf(3)]

await copy('credits', sql`t.id = ${creditId}`, {
  ...credit,
  id: issued,
  issued_at: asOf('issued_at'),
})
await copy('credits', sql`t.id = ${retirementId}`, {
  ...credit,
  id: retired,
  parent_id: issued,
  retired_at: asOf('retired_at'),
})
await copy('ledger_records', sql`t.credit_id = ${retirementId} and t.operation = 'retire'`, {
  id: record,
  credit_id: retired,
  sequence: sql`t.sequence + 1000 + n`,
})

const paths = [
  '/registry',
  '/registry/projects',
  `/registry/projects/${projectId}`,
  '/registry/credits',
  '/registry/credits?q=X-77',
  '/registry/credits?country=SWE',
  `/registry/credits/${creditId}`,
  '/registry/retirements',
  '/registry/retirements?q=nordic',
  '/registry/retirements?q=nobody',
  '/registry/retirements?certificateNumber=RC-2026-000013',
  `/registry/retirements/${retirementId}`,
  '/sitemap.xml',
  '/sitemap/credits-1.xml',
]
for (const path of paths) {
  const times: number[] = []
  for (let n = 0; n < REQUESTS; n++) {
    const began = performance.now()
    await (await fetch(world.baseUrl + path)).text()
    times.push(Math.round(performance.now() - began))
  }
  console.log(`${path}: ${times.join(', ')} ms`)
}
await world[Symbol.asyncDispose]()

async function copy(
  table: string,
  which: RawBuilder<unknown>,
  set: Record<string, RawBuilder<unknown>>,
) {
  await sql`alter table ${sql.table(table)} disable trigger all`.execute(db)
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_name = ${table} and is_generated = 'NEVER'`.execute(db)
  const columns = rows.map(({ name }) => sql.ref(name))
  const values = rows.map(({ name }) => set[name] ?? sql.ref(`t.${name}`))
  await sql`insert into ${sql.table(table)} (${sql.join(columns)})
    select ${sql.join(values)} from ${sql.table(table)} t, generate_series(1, ${ROWS}::int) n
    where ${which}`.execute(db)
  await sql`vacuum analyze ${sql.table(table)}`.execute(db)
}

/**
 * How long the overlaps of one MBP among 100,000 take, over HTTP, one call after the other:
 * `node bench/overlaps.ts`. Half of the MBPs lie anywhere, half crowd in a hundred regions; a third
 * are outlines, the others points.
 *
 * Works in a database of its own on the server of BENCH_DATABASE_URL; without one it starts the
 * embedded PostgreSQL in a temporary folder.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../server/src/node/embedded-postgres.ts'
import { registerRandom } from '../server/test/overlaps-many.ts'
import { World } from '../server/test/world.ts'

const MBPS = 100_000
const CALLS = 500

async function measure() {
  await using world = await World.create()
  const owner = await world.organization('Supplier')
  const registry = await world.organization('IssuingRegistry')
  await registerRandom(world.db, { ownerId: owner.id, registryId: registry.id }, MBPS)
  const subjects = await world.db
    .selectFrom('mbps')
    .select(['id', 'ecoProjectId'])
    .where('status', '=', 'registered')
    .orderBy('id')
    .limit(CALLS)
    .execute()
  const headers = { authorization: `Bearer ${owner.token}` }
  for (const radiusKm of [10, 100, 1000]) {
    const times: number[] = []
    let items = 0
    for (const { id, ecoProjectId } of subjects) {
      const path = `/v1/ecoProjects/${ecoProjectId}/mbps/${id}/overlaps?radiusKm=${radiusKm}`
      const start = performance.now()
      const response = await fetch(world.baseUrl + path, { headers })
      const answer = JSON.parse(await response.text())
      times.push(performance.now() - start)
      items += answer.items.length
    }
    times.sort((a, b) => a - b)
    const at = (share: number) => (times[Math.floor(CALLS * share)] ?? 0).toFixed(1)
    console.log(
      `${MBPS} MBPs, ${radiusKm} km: median ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms, ${items / CALLS} on the first page`,
    )
  }
}

async function onServer(url: string) {
  // The world of the tests makes its databases there.
  process.env.TEST_DATABASE_URL = url
  await measure()
}

const given = process.env.BENCH_DATABASE_URL
if (given) {
  await onServer(given)
} else {
  const dataDir = mkdtempSync(join(tmpdir(), 'ecs-bench-'))
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} })
  try {
    await onServer(postgres.url)
  } finally {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

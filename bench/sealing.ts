/**
 * What the transparency log costs a write: `node bench/sealing.ts`. Splits over HTTP by eight clients, on
 * the embedded PostgreSQL as durable as in production, with and without a sealer beside them, in turns.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../server/src/node/embedded-postgres.ts'
import { sealing } from '../server/src/node/sealing.ts'

const CLIENTS = 8
const SECONDS = 4
const ROUNDS = 5

const dataDir = mkdtempSync(join(tmpdir(), 'ecs-bench-'))
const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} })
process.env.TEST_DATABASE_URL = postgres.url
const { World, created } = await import('../server/test/world.ts')
const { market, mintedCredit } = await import('../server/test/life.ts')
try {
  await using world = await World.create()
  const parties = await market(world)
  const credits: string[] = []
  for (let at = 0; at < CLIENTS; at++) {
    credits.push((await mintedCredit(parties, 400_000)).resourceUri)
  }
  const identity = { privateKey: randomBytes(32), origin: 'bench.example/transparency-log' }
  const rest = new Map<string, number>()
  const rates: Record<string, number[]> = { without: [], with: [] }
  await splitFor(1)
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['without', 'with'] as const) {
      const log = { warn: (...told: unknown[]) => process.stderr.write(`${told.join(' ')}\n`) }
      const beside = sealing({ db: world.db, log, identity })
      // What the round before has left is not to be counted here.
      if (name === 'with') {
        await beside.seal()
        beside.start()
      }
      rates[name]?.push(await splitFor(SECONDS))
      await beside.stop()
    }
  }
  const [without, withLog] = [median(rates.without ?? []), median(rates.with ?? [])]
  const row = (name: string, figures: number[]) =>
    `${name.padEnd(14)}${figures.map((figure) => figure.toFixed(0).padStart(7)).join('')}`
  process.stdout.write(
    [
      'splits per second over HTTP, by round',
      row('without log', rates.without ?? []),
      row('with log', rates.with ?? []),
      `A write costs ${(without / withLog).toFixed(3)} times what it costs without the log.`,
      '',
    ].join('\n'),
  )

  /** Each client splits a chain of its own; returns the splits per second of all. */
  async function splitFor(seconds: number): Promise<number> {
    const beganAt = performance.now()
    const until = beganAt + seconds * 1000
    let count = 0
    await Promise.all(
      credits.map(async (_, client) => {
        while (performance.now() < until) {
          const uri = credits[client] ?? ''
          const quantities = [0.0001, await restOf(uri)]
          const { items } = await created(parties.supplier.post(`${uri}/split`, { quantities }))
          credits[client] = items[1].resourceUri
          rest.set(items[1].resourceUri, items[1].quantity)
          count++
        }
      }),
    )
    return count / ((performance.now() - beganAt) / 1000)
  }
  async function restOf(uri: string): Promise<number> {
    const quantity = rest.get(uri) ?? (await parties.supplier.get(uri)).body.quantity
    return Number((quantity - 0.0001).toFixed(4))
  }
} finally {
  await postgres.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
}

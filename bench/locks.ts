/**
 * Two ways to keep rivals on the ledger apart, on the ledger's own code: `node bench/locks.ts`.
 *
 *   locked        read committed; the credit's row is locked before anything is decided.
 *   serializable  nothing is locked to decide; PostgreSQL refuses what could not have happened one
 *                 by one, and the transaction is tried again after a growing, random wait.
 *
 * Works in a database of its own on the server of BENCH_DATABASE_URL; without one it starts the
 * embedded PostgreSQL in a temporary folder, as durable as in production.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { IsolationLevel } from 'kysely'
import { Client } from 'pg'
import { anonymous, type Ctx } from '../server/src/ctx.ts'
import { migrate } from '../server/src/db/migrate.ts'
import { type Db, openDb, openPool, type Tx } from '../server/src/db/open.ts'
import { sqlState } from '../server/src/db/transaction.ts'
import { creditGet, creditLock } from '../server/src/ledger/credit.ts'
import { mint } from '../server/src/ledger/mint.ts'
import { split } from '../server/src/ledger/move.ts'
import { present } from '../server/src/lib/assert.ts'
import { newId } from '../server/src/lib/ids.ts'
import { noSignOn } from '../server/src/lib/issuer.ts'
import { KEY_BYTES, secretBox } from '../server/src/lib/secret-box.ts'
import { startEmbeddedPostgres } from '../server/src/node/embedded-postgres.ts'

const CREDITS = 5_000
const QUANTITY = 1_000_000_000n
const SECONDS = 4
const ROUNDS = 5
const RIVALS = 50
const ATTEMPTS_MAX = 10

interface Way {
  name: string
  isolation: IsolationLevel
  read: typeof creditGet
}
const ways: readonly Way[] = [
  { name: 'locked', isolation: 'read committed', read: creditLock },
  { name: 'serializable', isolation: 'serializable', read: creditGet },
]

/** What a transaction came to: its effect, a refusal, or nothing after all attempts. */
type Ending = 'done' | 'refused' | 'failed'
interface Tally {
  done: number
  refused: number
  failed: number
  retries: number
}
const nothing = (): Tally => ({ done: 0, refused: 0, failed: 0, retries: 0 })

class Refused extends Error {}

const organizationId = newId()
const assetId = (() => {
  let last = 0
  return () => `BENCH-${++last}`
})()

function ctxOf(tx: Tx): Ctx {
  const organization = {
    id: organizationId,
    name: 'Bench',
    marketRoles: [],
    isOmnibusOrganization: false,
  }
  return {
    tx,
    actor: { ...anonymous, organization },
    now: new Date(),
    files: {
      put: () => Promise.reject(new Error('no files here')),
      open: () => {
        throw new Error('no files here')
      },
      remove: async () => {},
    },
    webhooks: {
      box: secretBox(Buffer.alloc(KEY_BYTES)),
      targets: { isHttpAllowed: false, allowedRanges: [] },
    },
    signOn: noSignOn,
    ifMatch: undefined,
    accept: undefined,
    lastEventId: undefined,
    range: undefined,
    ifRange: undefined,
    browser: { cookie: undefined, isSignedInByCookie: false, isSameOrigin: false },
    publicUrl: 'http://localhost',
    audit: async () => {},
    signal: AbortSignal.abort(),
  }
}

async function attempt(db: Db, way: Way, tally: Tally, work: (tx: Tx) => Promise<unknown>) {
  const ending = await tried(db, way, tally, work)
  tally[ending]++
  return ending
}

async function tried(
  db: Db,
  { isolation }: Way,
  tally: Tally,
  work: (tx: Tx) => Promise<unknown>,
): Promise<Ending> {
  for (let at = 1; ; at++) {
    try {
      await db.transaction().setIsolationLevel(isolation).execute(work)
      return 'done'
    } catch (error) {
      if (error instanceof Refused) return 'refused'
      if (!['40001', '40P01'].includes(sqlState(error) ?? '')) throw error
      if (at === ATTEMPTS_MAX) return 'failed'
      tally.retries++
    }
    await delay(Math.random() * 20 * at)
  }
}

/** Reads the credit, decides, and splits it in two; the first child's id. */
async function splitInTwo(tx: Tx, way: Way, id: string): Promise<string> {
  const credit = present(await way.read(tx, id), 'the credit was minted')
  if (credit.status !== 'active') throw new Refused()
  const children = [{ quantity: credit.quantity - 1n }, { quantity: 1n }]
  const [first] = await split(ctxOf(tx), credit, children)
  return present(first, 'a split has children').id
}

async function mintOne(tx: Tx, vintage = 2024): Promise<string> {
  const parties = { ownerId: organizationId, issuerId: organizationId, supplierId: organizationId }
  const credit = { tokenType: 'CCP' as const, quantity: QUANTITY, vintage, assetId: assetId() }
  const { proposalId } = present(
    await tx.selectFrom('proposals').select('id as proposalId').limit(1).executeTakeFirst(),
    'there is a proposal to name',
  )
  return mint(ctxOf(tx), { ...parties, ...credit }, proposalId)
}

/** Each worker splits a chain of its own; nobody ever wants what another has. */
async function independent(db: Db, way: Way, workers: number) {
  const chains = await db.transaction().execute(async (tx) => {
    const ids: string[] = []
    for (let at = 0; at < workers; at++) ids.push(await mintOne(tx, 2000 + at))
    return ids
  })
  const tally = nothing()
  const beganAt = performance.now()
  const until = beganAt + SECONDS * 1000
  await Promise.all(
    chains.map(async (first) => {
      let id = first
      while (performance.now() < until) {
        let child = id
        const ending = await attempt(db, way, tally, async (tx) => {
          child = await splitInTwo(tx, way, id)
        })
        // What a failed commit has made is not there.
        if (ending === 'done') id = child
      }
    }),
  )
  const seconds = (performance.now() - beganAt) / 1000
  return { tally, perSecond: Math.round(tally.done / seconds) }
}

/** 50 at once, ROUNDS times: what all of them want is there once, or is theirs in turn. */
async function together(db: Db, way: Way, work: (db: Db) => Promise<(tx: Tx) => Promise<unknown>>) {
  const tally = nothing()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const rival = await work(db)
    const beganAt = performance.now()
    await Promise.all(Array.from({ length: RIVALS }, () => attempt(db, way, tally, rival)))
    times.push(performance.now() - beganAt)
  }
  return { tally, settledMs: Math.round(present(times.sort((a, b) => a - b)[ROUNDS >> 1], 'a')) }
}

/** Enough credits beside those of the bench that an index finds them, as in a real ledger. */
async function fill(db: Db) {
  const at = { createdAt: new Date(), lastModifiedAt: new Date() }
  await db
    .insertInto('organizations')
    .values({
      id: organizationId,
      name: 'Bench',
      marketRoles: ['Supplier', 'IssuingRegistry'],
      ...at,
    })
    .execute()
  const proposal = {
    id: newId(),
    type: 'CreditMint',
    status: 'approved',
    submitterId: organizationId,
    reviewerId: organizationId,
    assetType: 'processedClaim',
    assetId: newId(),
    resourceUri: '/processedClaims/bench',
    ...at,
  } as const
  await db.insertInto('proposals').values(proposal).execute()
  await db.transaction().execute(async (tx) => {
    for (let n = 0; n < CREDITS; n++) await mintOne(tx, 1999)
  })
}

async function measure(url: string) {
  const pool = openPool(url, RIVALS)
  const db = openDb(pool)
  try {
    await migrate(pool)
    await fill(db)
    await pool.query('analyze')
    const { rows } = await pool.query<{ version: string; fsync: string }>(
      `select current_setting('server_version') as version, current_setting('fsync') as fsync`,
    )
    console.log(`PostgreSQL ${rows[0]?.version}, fsync ${rows[0]?.fsync}\n`)
    // Every connection is open before the first measurement.
    await Promise.all(Array.from({ length: RIVALS }, () => pool.query('select pg_sleep(0.2)')))

    console.log(row('what', 'way', 'result', 'done', 'refused', 'retries', 'failed'))
    console.log(row('---', '---', '---:', '---:', '---:', '---:', '---:'))
    for (const workers of [8, 32]) {
      for (const way of ways) {
        const { tally, perSecond } = await independent(db, way, workers)
        report(`${workers} credits split at once`, way, `${perSecond}/s`, tally)
      }
    }
    for (const way of ways) {
      const { tally, settledMs } = await together(db, way, async (it) => {
        const id = await it.transaction().execute((tx) => mintOne(tx))
        return (tx) => splitInTwo(tx, way, id)
      })
      report(`${RIVALS} rivals for one credit`, way, `${settledMs} ms`, tally)
    }
    for (const way of ways) {
      const { tally, settledMs } = await together(db, way, async () => (tx) => mintOne(tx))
      report(`${RIVALS} mints on one serial line`, way, `${settledMs} ms`, tally)
    }
  } finally {
    await db.destroy()
  }
}

function report(what: string, { name }: Way, result: string, tally: Tally) {
  const { done, refused, retries, failed } = tally
  console.log(row(what, name, result, done, refused, retries, failed))
}

function row(...cells: (string | number)[]) {
  const widths = [27, 14, 9, 6, 8, 8, 7]
  return `| ${cells.map((cell, at) => (at < 2 ? `${cell}`.padEnd(widths[at] ?? 0) : `${cell}`.padStart(widths[at] ?? 0))).join(' | ')} |`
}

async function onServer(serverUrl: string) {
  const name = `ecs_bench_${randomUUID().replaceAll('-', '')}`
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(`create database ${name}`)
    const url = new URL(serverUrl)
    url.pathname = `/${name}`
    await measure(url.href)
  } finally {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.end()
  }
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

import { sql } from 'kysely'
import type { Db, Tx } from '../db/open.ts'
import type { Units } from '../lib/quantity.ts'
import { conservation } from './verify/conservation.ts'
import { credits } from './verify/credits.ts'
import { records } from './verify/records.ts'
import { endUseBuyers, steps } from './verify/steps.ts'
import { type Promised, type Walk, walkQuery } from './verify/walk.ts'

/**
 * Every promise of the ledger (domain.md, Conservation). Who owns what, and that nothing was lost or
 * made, is computed from the records alone; then the credits must say the same.
 */
const walks: readonly Walk[] = [records, steps, endUseBuyers, ...conservation, ...credits]

export const promises: readonly Pick<Promised, 'name' | 'sentence'>[] = walks
  .flatMap(({ promises }) => promises)
  .map(({ name, sentence }) => ({ name, sentence }))

export interface Finding {
  promise: string
  recordId: string | null
  creditId: string | null
  /** What is wrong, in words. */
  message: string
}

export interface Checked {
  name: string
  sentence: string
  brokenCount: number
  /** The first 100 breaches. */
  findings: Finding[]
}

/** Checks every promise on one consistent state: call it within {@link inSnapshot}. */
export async function checkPromises(tx: Tx): Promise<Checked[]> {
  await sql`
    select set_config('work_mem', '64MB', true), set_config('jit', 'off', true)`.execute(tx)
  const checked: Checked[] = []
  for (const walk of walks) {
    const { rows } = await sql.raw<Broken>(walkQuery(walk)).execute(tx)
    for (const { name, sentence } of walk.promises) {
      const broken = rows.filter((row) => row.name === name)
      const findings = broken.map(({ recordId, creditId, breach: message }) => ({
        promise: name,
        recordId,
        creditId,
        message,
      }))
      checked.push({ name, sentence, brokenCount: broken[0]?.count ?? 0, findings })
    }
  }
  return checked
}

/** What breaks a promise of the ledger: empty where all hold. */
export async function verifyLedger(tx: Tx): Promise<Finding[]> {
  return (await checkPromises(tx)).flatMap(({ findings }) => findings)
}

/** Runs `work` on one state of the database, which it cannot change, whatever is written meanwhile. */
export async function inSnapshot<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(work)
}

export interface Totals {
  creditCount: bigint
  recordCount: bigint
  minted: Units
  active: Units
  listed: Units
  retired: Units
  cancelled: Units
}

/** What there is, and the quantity in each status. */
export async function totalsOf(tx: Tx): Promise<Totals> {
  const { rows } = await sql<Totals>`
    select count(*) as credit_count,
           (select count(*) from ledger_records) as record_count,
           ${sumWhere(sql`parent_id is null`)} as minted,
           ${sumWhere(sql`status = 'active'`)} as active,
           ${sumWhere(sql`status = 'listed'`)} as listed,
           ${sumWhere(sql`status = 'retired'`)} as retired,
           ${sumWhere(sql`status = 'cancelled'`)} as cancelled
      from credits`.execute(tx)
  const [totals] = rows
  if (!totals) throw new Error('broken promise: an aggregate has one row')
  return totals
}

/** Exact, and a bigint: 2^63 units are 9e14 mtCO2e, a thousand times what a credit may be. */
function sumWhere(condition: ReturnType<typeof sql>) {
  return sql`coalesce(sum(quantity) filter (where ${condition}), 0)::bigint`
}

interface Broken {
  name: string
  recordId: string | null
  creditId: string | null
  breach: string
  count: number
}

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../db/open.ts'
import { canonicalJson } from '../lib/json.ts'
import { Problem } from '../lib/problem.ts'

/** A request that may be sent again: its key, and what makes it the same request. rulings.md 32. */
export interface Repeatable {
  scopeId: string
  key: string
  /** Method and normalized path. */
  operation: string
  bodyHash: string
}

/** An answer as it was first given, byte for byte. */
export interface Kept {
  status: number
  body: string | null
  headers: Record<string, string>
}

export function hashOf(body: unknown): string {
  return createHash('sha256')
    .update(canonicalJson(body ?? null))
    .digest('hex')
}

/**
 * Claims the key for this transaction, or returns the answer that it got before. A second request
 * with the key waits here until the first has committed or failed. The clock is the database's: how long
 * a key is kept must not hang on those of several processes.
 */
export async function claim(tx: Tx, request: Repeatable): Promise<Kept | undefined> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('idempotencyKeys')
    .values({ ...request, createdAt: sql`now()` })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows ? undefined : lookUp(tx, request)
}

/** The answer that the key got, if it was used; refused where it was used for something else. */
export async function lookUp(tx: Tx, request: Repeatable): Promise<Kept | undefined> {
  const row = await tx
    .selectFrom('idempotencyKeys')
    .select(['operation', 'bodyHash', 'status', 'body', 'headers'])
    .where('scopeId', '=', request.scopeId)
    .where('key', '=', request.key)
    .executeTakeFirst()
  if (!row || row.status === null) return undefined
  if (row.operation !== request.operation || row.bodyHash !== request.bodyHash) {
    throw new Problem('idempotency-key-reused', `It was used for ${row.operation}; take a new key.`)
  }
  // Written by keep() alone.
  return { status: row.status, body: row.body, headers: row.headers as Record<string, string> }
}

export async function keep(tx: Tx, { scopeId, key }: Repeatable, answer: Kept) {
  await tx
    .updateTable('idempotencyKeys')
    .set({ status: answer.status, body: answer.body, headers: JSON.stringify(answer.headers) })
    .where('scopeId', '=', scopeId)
    .where('key', '=', key)
    .execute()
}

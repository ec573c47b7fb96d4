import type { Transaction } from 'kysely'
import type { Db } from './open.ts'
import type { DB } from './tables.ts'

/** A deadlock or a serialization failure: nothing was done, and trying again is right. */
const RETRIED = new Set(['40001', '40P01'])
const ATTEMPTS_MAX = 5

/**
 * One write, one transaction, read committed. Whoever writes locks the root of what it decides on
 * first (a project's row, a credit's row), so that rivals wait and then see what the winner did.
 * decisions/0003-locks-before-decisions.md.
 */
export async function inTransaction<T>(
  db: Db,
  work: (tx: Transaction<DB>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().setIsolationLevel('read committed').execute(work)
    } catch (error) {
      if (!RETRIED.has(sqlState(error) ?? '') || attempt === ATTEMPTS_MAX) throw error
    }
    // Wait longer each time, and by chance, so that rivals do not meet again.
    await new Promise((resume) => setTimeout(resume, Math.random() * 20 * attempt))
  }
}

/**
 * Many reads of one state of the database: what others write meanwhile is not seen. Others do not
 * wait for it, but a connection is taken until it ends.
 */
export function inSnapshot<T>(db: Db, work: (tx: Transaction<DB>) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(work)
}

/** The SQLSTATE of an error of the database, if it is one. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined
}

/** The constraint that an error of the database names, if it does. */
export function constraintOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('constraint' in error)) return undefined
  return typeof error.constraint === 'string' ? error.constraint : undefined
}

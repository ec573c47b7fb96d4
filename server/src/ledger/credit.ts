import type { Selectable } from 'kysely'
import type { Tx } from '../db/open.ts'
import type { Credits } from '../db/tables.ts'

export type CreditRow = Selectable<Credits>

/**
 * Locks the credit for this transaction: rivals wait, then see what became of it. Taken before any
 * decision on a credit.
 */
export async function creditLock(tx: Tx, id: string): Promise<CreditRow | undefined> {
  return tx.selectFrom('credits').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function creditGet(tx: Tx, id: string): Promise<CreditRow | undefined> {
  return tx.selectFrom('credits').selectAll().where('id', '=', id).executeTakeFirst()
}

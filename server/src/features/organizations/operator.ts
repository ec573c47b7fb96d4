import type { Tx } from '../../db/open.ts'
import { assert } from '../../lib/assert.ts'
import { findOperator, findOrInsertUser } from './users/store.ts'

/** No e-mail address that the API would take: nobody else can have it. */
const FIRST_OPERATOR = { email: 'operator@localhost', name: 'Operator', isOperator: true }

/**
 * The operator of the installation, made if there is none; processes that start at the same instant
 * make one. Without a password it needs the link of `createInvitation`.
 */
export async function ensureOperator(tx: Tx, now: Date) {
  const { id, email, hasPassword, isOperator } =
    (await findOperator(tx)) ?? (await findOrInsertUser(tx, FIRST_OPERATOR, now))
  assert(isOperator, `${email} is the operator`)
  return { userId: id, email, hasPassword }
}

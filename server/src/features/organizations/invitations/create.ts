import type { Tx } from '../../../db/open.ts'
import { newSecret, secretHash } from '../../../lib/secret.ts'
import { deleteOpenInvitations, insertInvitation } from './store.ts'

const INVITATION_HOURS = 24

/**
 * A one-time link with which the user sets a password, valid for 24 hours. It replaces the earlier
 * ones. Who holds it gets the account: ask `mayBeInvitedBy` before giving it to an Admin.
 */
export async function createInvitation(tx: Tx, userId: string, now: Date) {
  const token = newSecret('invitation')
  const expiresAt = new Date(now.getTime() + INVITATION_HOURS * 3_600_000)
  await deleteOpenInvitations(tx, userId)
  await insertInvitation(tx, { tokenHash: secretHash(token), userId, createdAt: now, expiresAt })
  return { token, expiresAt: expiresAt.toISOString() }
}

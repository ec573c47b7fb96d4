import type { Actor, Ctx } from '../../../ctx.ts'
import { inTransaction } from '../../../db/transaction.ts'
import { present } from '../../../lib/assert.ts'
import { Problem } from '../../../lib/problem.ts'
import { secretHash } from '../../../lib/secret.ts'
import { redeemInvitation } from '../invitations/store.ts'
import { hashOfAddress, provePassword, recordingFailure } from './attempts.ts'
import { hashPassword } from './password.ts'
import type { FirstPassword, PasswordChange } from './schema.ts'
import { startSession } from './session.ts'
import {
  deleteAttempts,
  deleteSessionsOf,
  findPerson,
  forgetAttempts,
  updatePassword,
} from './store.ts'

/**
 * Sets a password by a one-time link; returns whose it is. Whoever was signed in as this user is so
 * no longer.
 */
export async function setFirstPassword(
  { tx, now }: Ctx,
  { invitationToken, password }: FirstPassword,
) {
  // The link is tried first: hashing is work, and not for everybody who asks.
  const userId = await redeemInvitation(tx, secretHash(invitationToken), now)
  if (userId === undefined) throw new Problem('invitation-invalid')

  const passwordHash = await hashPassword(password)
  const email = await updatePassword(tx, { userId, passwordHash }, now)
  await deleteAttempts(tx, hashOfAddress(email))
  await deleteSessionsOf(tx, userId)
  return userId
}

/** Changes the password of the caller, whose sessions all end; the answer is a new one. */
export async function changePassword(ctx: Ctx, { currentPassword, newPassword }: PasswordChange) {
  const { tx: db, actor, now } = ctx
  const { id, email } = await signedInUser(db, actor)
  return recordingFailure(ctx, { email, actor }, async () => {
    const proof = await provePassword(db, email, currentPassword, now)
    const newHash = await hashPassword(newPassword)
    return inTransaction(db, async (tx) => {
      if (!(await forgetAttempts(tx, proof))) throw new Problem('wrong-credentials')
      await updatePassword(tx, { userId: id, passwordHash: newHash }, now)
      await deleteSessionsOf(tx, id)
      await ctx.audit(tx, {})
      return startSession(tx, id, now)
    })
  })
}

async function signedInUser(db: Ctx['tx'], { userId }: Actor) {
  if (userId === null) throw new Problem('role-missing', 'An API key has no password.')
  return present(await findPerson(db, userId), 'users are never deleted')
}

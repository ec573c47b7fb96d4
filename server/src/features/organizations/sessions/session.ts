import { type Actor, anonymous, type Ctx, type NewSession } from '../../../ctx.ts'
import type { Tx } from '../../../db/open.ts'
import { inTransaction } from '../../../db/transaction.ts'
import { present } from '../../../lib/assert.ts'
import { Problem } from '../../../lib/problem.ts'
import { newSecret, secretHash } from '../../../lib/secret.ts'
import { isBound } from '../sign-on/store.ts'
import { provePassword, recordingFailure } from './attempts.ts'
import type { Login, SignedIn } from './schema.ts'
import {
  deleteSession,
  deleteSomeExpiredSessions,
  findPerson,
  forgetAttempts,
  insertSession,
  type Person,
} from './store.ts'

const SESSION_HOURS = 12

/** An actor who is here by a session of the built-in login, which can be ended. */
export interface SessionActor extends Actor {
  sessionHash: Buffer
}

/**
 * Every login makes a session of its own: a token that was there before never becomes one. Of a page
 * it takes the place of the session that the browser had.
 */
export async function logIn(ctx: Ctx, { email, password, session: kind = 'token' }: Login) {
  const { tx: db, now, browser } = ctx
  // Another site could make its visitor work in a session that the site knows.
  if (kind === 'cookie' && !browser.isSameOrigin) throw new Problem('cross-site-request')
  return recordingFailure(ctx, { email, actor: anonymous }, async () => {
    const proof = await provePassword(db, email, password, now)
    const { userId } = proof
    if (!ctx.signOn.arePasswordsKept && (await isBound(db, userId))) {
      throw new Problem('password-not-allowed')
    }
    return inTransaction(db, async (tx) => {
      if (!(await forgetAttempts(tx, proof))) throw new Problem('wrong-credentials')
      await deleteSomeExpiredSessions(tx, now)
      const old = kind === 'cookie' ? browser.cookie : undefined
      if (old !== undefined) await deleteSession(tx, secretHash(old))
      const session = await startSession(tx, userId, now)
      const person = present(await findPerson(tx, userId), 'users are never deleted')
      await ctx.audit(tx, { actor: { ...anonymous, userId }, details: { session: kind } })
      return { session, user: userOf(person), organizations: organizationsOf(person) }
    })
  })
}

export async function startSession(tx: Tx, userId: string, now: Date): Promise<NewSession> {
  const token = newSecret('session')
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000)
  await insertSession(tx, { tokenHash: secretHash(token), userId, createdAt: now, expiresAt })
  return { token, expiresAt: expiresAt.toISOString() }
}

/** Ends the session of the request, on this device only. */
export async function logOut({ tx, actor }: Ctx) {
  if (!('sessionHash' in actor && Buffer.isBuffer(actor.sessionHash))) {
    throw new Problem('role-missing', 'An API key does not sign out: an Admin removes it.')
  }
  await deleteSession(tx, actor.sessionHash)
}

export function userOf({ id, email, name, isOperator }: Person): SignedIn['user'] {
  return { id, email, name, isOperator }
}

export function organizationsOf({ memberships }: Person): SignedIn['organizations'] {
  return memberships.map(({ organization: { id, name, marketRoles }, roleAssignments }) => ({
    id,
    name,
    marketRoles,
    roleAssignments,
  }))
}

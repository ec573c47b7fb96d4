import type { Actor, Ctx } from '../../../ctx.ts'
import type { Db } from '../../../db/open.ts'
import { Problem } from '../../../lib/problem.ts'
import { secretHash } from '../../../lib/secret.ts'
import { isPassword } from './password.ts'
import { countAttempt, findLock, findPasswordHash } from './store.ts'

/** Failed attempts in a row after which the address is locked, and for how long at most. */
const limits = { freeAttempts: 5, lockSecondsMax: 900 }

export interface Proof {
  userId: string
  addressHash: Buffer
  passwordHash: string
}

/**
 * Whose password it is: 401 where it is nobody's, 429 while the address is locked, for the right
 * password too. The caller ends the row of attempts by `forgetAttempts` when it uses the answer.
 *
 * An attempt counts until it turns out right, so more than five at the same instant for one account
 * meet the lock even if all are right: the price of counting every guess, and over after a second.
 * Addresses of nobody are counted, locked and cost the same, or the lock would tell them apart.
 */
export async function provePassword(
  db: Db,
  address: string,
  password: string,
  now: Date,
): Promise<Proof> {
  const email = address.toLowerCase()
  const addressHash = hashOfAddress(email)
  if (!(await countAttempt(db, addressHash, now, limits))) {
    throw tooMany((await findLock(db, addressHash)) ?? now, now)
  }
  const user = await findPasswordHash(db, email)
  const passwordHash = user?.passwordHash ?? null
  const isRight = await isPassword(password, passwordHash)
  if (!user || passwordHash === null || !isRight) throw new Problem('wrong-credentials')
  return { userId: user.id, addressHash, passwordHash }
}

/**
 * What a refused attempt leaves for the audit outlives the refusal: the code and the hash of the
 * address, which a typing error could have made anything, even a password.
 */
export async function recordingFailure<T>(
  { tx: db, audit }: Ctx,
  { email, actor }: { email: string; actor: Actor },
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (error instanceof Problem) {
      const addressHash = hashOfAddress(email).toString('hex')
      // The Admins of whose address it is learn of it; who it was is not proven.
      const aboutUserId = (await findPasswordHash(db, email.toLowerCase()))?.id
      await audit(db, { actor, aboutUserId, details: { refused: error.code, addressHash } })
    }
    throw error
  }
}

export function hashOfAddress(address: string): Buffer {
  return secretHash(address.toLowerCase())
}

function tooMany(lockedUntil: Date, now: Date) {
  const seconds = Math.ceil((lockedUntil.getTime() - now.getTime()) / 1000)
  return new Problem('too-many-attempts', undefined, { retryAfterSeconds: Math.max(1, seconds) })
}

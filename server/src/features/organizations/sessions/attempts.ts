import type { Db } from '../../../db/open.ts'
import { Problem } from '../../../lib/problem.ts'
import { isPassword } from './password.ts'
import { countAttempt, findLock } from './store.ts'

/** Failed attempts in a row after which the account is locked, and for how long at most. */
const limits = { freeAttempts: 5, lockSecondsMax: 900 }
const STRANGERS_MAX = 10_000

/**
 * Whose password it is: 401 where it is nobody's, 429 while the address is locked, for the right
 * password too. The caller ends the row of attempts by `forgetAttempts` when it uses the answer.
 *
 * An attempt counts until it turns out right, so more than five at the same instant for one account
 * meet the lock even if all are right: the price of counting every guess, and over after a second.
 */
export async function provePassword(db: Db, address: string, password: string, now: Date) {
  const email = address.toLowerCase()
  const user = await countAttempt(db, email, now, limits)
  if (!user) {
    const known = await findLock(db, email)
    const lockedUntil = known ? (known.lockedUntil ?? now) : countStranger(email, now)
    if (lockedUntil) throw tooMany(lockedUntil, now)
  }
  const passwordHash = user?.passwordHash ?? null
  const isRight = await isPassword(password, passwordHash)
  if (!user || passwordHash === null || !isRight) throw new Problem('wrong-credentials')
  return { userId: user.id, passwordHash }
}

function tooMany(lockedUntil: Date, now: Date) {
  const seconds = Math.ceil((lockedUntil.getTime() - now.getTime()) / 1000)
  return new Problem('too-many-attempts', undefined, { retryAfterSeconds: Math.max(1, seconds) })
}

/**
 * Addresses of nobody are locked like those of users, or the lock would tell them apart. They are
 * counted in the memory of this process, for no decision depends on them: where several processes
 * serve, someone who tries an address on all of them can tell an unknown one by its later lock.
 */
const strangers = new Map<string, { failedAttempts: number; lockedUntil: Date | null }>()

/** Until when the address is locked; null if this attempt of it may go on. */
function countStranger(email: string, now: Date): Date | null {
  const { failedAttempts, lockedUntil } = strangers.get(email) ?? {
    failedAttempts: 0,
    lockedUntil: null,
  }
  if (lockedUntil && lockedUntil > now) return lockedUntil
  const attempts = failedAttempts + 1
  const seconds = Math.min(2 ** (attempts - limits.freeAttempts), limits.lockSecondsMax)
  strangers.delete(email)
  strangers.set(email, {
    failedAttempts: attempts,
    lockedUntil: attempts < limits.freeAttempts ? null : new Date(now.getTime() + seconds * 1000),
  })
  const [oldest] = strangers.keys()
  if (strangers.size > STRANGERS_MAX && oldest !== undefined) strangers.delete(oldest)
  return null
}

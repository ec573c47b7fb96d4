import { type Actor, type AuditEntry, anonymous, type NewSession } from '../../../ctx.ts'
import type { Db, Tx } from '../../../db/open.ts'
import { inTransaction } from '../../../db/transaction.ts'
import type { Claims } from '../../../lib/issuer.ts'
import { Problem } from '../../../lib/problem.ts'
import { secretHash } from '../../../lib/secret.ts'
import { startSession } from '../sessions/session.ts'
import { deleteSession, deleteSomeExpiredSessions, type Person } from '../sessions/store.ts'
import { IdentityRefused, identify, identifyKnown } from './identify.ts'
import { isUseToNote, touchIdentity } from './store.ts'

type Audit = (tx: Tx, entry: AuditEntry) => Promise<void>

/** How a refused token is remembered, so that a client that repeats it does not fill the record. */
const REPEATED_MS = 3_600_000
const REMEMBERED_MAX = 1_000
const refusedAt = new Map<string, number>()

/** Begins the session of a page; it takes the place of the one that the browser had. */
export async function enterPage(
  db: Db,
  claims: Claims,
  { now, oldToken, audit }: { now: Date; oldToken: string | undefined; audit: Audit },
): Promise<NewSession> {
  return recordingRefusal(db, claims, audit, () =>
    inTransaction(db, async (tx) => {
      const { person, lastUsedAt } = await identify(tx, claims, now)
      if (lastUsedAt) await touchIdentity(tx, claims, now)
      await deleteSomeExpiredSessions(tx, now)
      if (oldToken !== undefined) await deleteSession(tx, secretHash(oldToken))
      const session = await startSession(tx, person.id, now)
      await audit(tx, recordOf(person, claims, { session: 'cookie', isFirst: !lastUsedAt }))
      return session
    }),
  )
}

/** Who calls the API by an access token. Its use is recorded when it is the first in an hour. */
export async function enterApi(
  db: Db,
  claims: Claims,
  { now, audit }: { now: Date; audit: Audit },
): Promise<Person> {
  const recorded: Audit = async (tx, entry) => {
    if (isNews(claims, now)) await audit(tx, entry)
  }
  return recordingRefusal(db, claims, recorded, async () => {
    const known = await identifyKnown(db, claims)
    if (known && !isUseToNote(known.lastUsedAt, now)) return known.person
    return inTransaction(db, async (tx) => {
      const { person, lastUsedAt } = await identify(tx, claims, now)
      const isFirst = lastUsedAt === undefined
      if (isFirst || (await touchIdentity(tx, claims, now))) {
        await audit(tx, recordOf(person, claims, { session: 'accessToken', isFirst }))
      }
      return person
    })
  })
}

/** What was refused outlives the refusal. */
async function recordingRefusal<T>(
  db: Db,
  { issuer, subject, email }: Claims,
  audit: Audit,
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (error instanceof Problem && error.code !== 'unavailable') {
      const aboutUserId = error instanceof IdentityRefused ? error.aboutUserId : undefined
      const details = { refused: error.code, issuer, subject, ...(email && { email }) }
      await audit(db, { actor: anonymous, details, aboutUserId })
    }
    throw error
  }
}

function recordOf({ id }: Person, { issuer, subject }: Claims, more: object): AuditEntry {
  const actor: Actor = { ...anonymous, userId: id }
  return { actor, details: { issuer, subject, ...more } }
}

function isNews({ issuer, subject }: Claims, now: Date): boolean {
  const key = JSON.stringify([issuer, subject])
  const before = refusedAt.get(key)
  if (before !== undefined && Math.abs(now.getTime() - before) < REPEATED_MS) return false
  refusedAt.delete(key)
  // The one that was refused longest ago goes first.
  const [oldest] = refusedAt.keys()
  if (refusedAt.size >= REMEMBERED_MAX && oldest !== undefined) refusedAt.delete(oldest)
  refusedAt.set(key, now.getTime())
  return true
}

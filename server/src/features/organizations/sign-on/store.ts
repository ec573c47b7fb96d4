import { sql } from 'kysely'
import type { Tx } from '../../../db/open.ts'
import type { Claims } from '../../../lib/issuer.ts'

type Subject = Pick<Claims, 'issuer' | 'subject'>

/** How often the use of an identity is noted. */
const USE_MS = 3_600_000

/** Whose identity it is, and when that was last noted; undefined for nobody's. */
export async function findIdentity(tx: Tx, { issuer, subject }: Subject) {
  return tx
    .selectFrom('userIdentities')
    .select(['userId', 'lastUsedAt'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
}

/** Whether an hour has passed since the use of an identity was noted. */
export function isUseToNote(lastUsedAt: Date | undefined, now: Date): boolean {
  return lastUsedAt === undefined || now.getTime() - lastUsedAt.getTime() >= USE_MS
}

/** True for the one of many callers who has noted the use. */
export async function touchIdentity(tx: Tx, { issuer, subject }: Subject, now: Date) {
  const { numUpdatedRows } = await tx
    .updateTable('userIdentities')
    .set({ lastUsedAt: now })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('lastUsedAt', '<=', new Date(now.getTime() - USE_MS))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What decides whether an account may be bound to a further way of signing in. */
export interface Account {
  id: string
  hasPassword: boolean
  /** Issuers by which its user signs in already. */
  issuers: string[]
  /** A one-time link to it waits: somebody who may has opened it anew. */
  isOpened: boolean
}

/** The account with that address, locked; undefined where there is none. */
export async function lockAccount(tx: Tx, email: string, now: Date): Promise<Account | undefined> {
  const user = await tx
    .selectFrom('users')
    .select(['id', sql<boolean>`password_hash is not null`.as('hasPassword')])
    .where('email', '=', email)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!user) return undefined
  const identities = await tx
    .selectFrom('userIdentities')
    .select('issuer')
    .where('userId', '=', user.id)
    .execute()
  const invitation = await tx
    .selectFrom('invitations')
    .select('userId')
    .where('userId', '=', user.id)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return { ...user, issuers: identities.map(({ issuer }) => issuer), isOpened: !!invitation }
}

export async function insertIdentity(
  tx: Tx,
  { issuer, subject }: Subject,
  userId: string,
  now: Date,
) {
  await tx
    .insertInto('userIdentities')
    .values({ issuer, subject, userId, createdAt: now, lastUsedAt: now })
    .execute()
}

/** Whether the user signs in by an issuer. */
export async function isBound(tx: Tx, userId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('userIdentities')
    .select('userId')
    .where('userId', '=', userId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Returns the issuers by which the user signed in until now. */
export async function deleteIdentitiesOf(tx: Tx, userId: string): Promise<string[]> {
  const rows = await tx
    .deleteFrom('userIdentities')
    .where('userId', '=', userId)
    .returning('issuer')
    .execute()
  return rows.map(({ issuer }) => issuer)
}

import { sql } from 'kysely'
import type { ActingOrganization, RoleAssignment } from '../../../ctx.ts'
import type { Tx } from '../../../db/open.ts'

/** A user, and each organization that the user acts for, with the roles there. */
export interface Person {
  id: string
  email: string
  name: string
  isOperator: boolean
  memberships: { organization: ActingOrganization; roleAssignments: RoleAssignment[] }[]
}

/** One row for each role of each user, so that one query tells everything. */
const personRows = (tx: Tx) =>
  tx
    .selectFrom('users')
    .leftJoin('roleAssignments', 'roleAssignments.userId', 'users.id')
    .leftJoin('organizations', 'organizations.id', 'roleAssignments.organizationId')
    .select(['users.id', 'users.email', 'users.name', 'users.isOperator'])
    .select(['roleAssignments.marketRole', 'roleAssignments.userRole'])
    .select([
      'organizations.id as organizationId',
      'organizations.name as organizationName',
      'organizations.marketRoles',
      'organizations.isOmnibusOrganization',
    ])
    .orderBy('organizations.id')
    .orderBy('roleAssignments.id')

type PersonRow = Awaited<ReturnType<ReturnType<typeof personRows>['execute']>>[number]

export async function findPersonBySession(tx: Tx, tokenHash: Buffer, now: Date) {
  const rows = await personRows(tx)
    .innerJoin('sessions', 'sessions.userId', 'users.id')
    .where('sessions.tokenHash', '=', tokenHash)
    .where('sessions.expiresAt', '>', now)
    .execute()
  return personOf(rows)
}

export async function findPerson(tx: Tx, id: string): Promise<Person | undefined> {
  return personOf(await personRows(tx).where('users.id', '=', id).execute())
}

function personOf(rows: PersonRow[]): Person | undefined {
  const [first] = rows
  if (!first) return undefined
  const memberships = new Map<string, Person['memberships'][number]>()
  for (const { organizationId, organizationName, marketRole, userRole, ...row } of rows) {
    const { marketRoles, isOmnibusOrganization } = row
    if (!organizationId || !organizationName || !userRole || !marketRoles) continue
    const membership = memberships.get(organizationId) ?? {
      organization: {
        id: organizationId,
        name: organizationName,
        marketRoles,
        isOmnibusOrganization: isOmnibusOrganization === true,
      },
      roleAssignments: [],
    }
    membership.roleAssignments.push({ marketRole, userRole })
    memberships.set(organizationId, membership)
  }
  const { id, email, name, isOperator } = first
  return { id, email, name, isOperator, memberships: [...memberships.values()] }
}

export async function insertSession(
  tx: Tx,
  session: { tokenHash: Buffer; userId: string; createdAt: Date; expiresAt: Date },
) {
  await tx.insertInto('sessions').values(session).execute()
}

export async function deleteSession(tx: Tx, tokenHash: Buffer) {
  await tx.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute()
}

export async function deleteSessionsOf(tx: Tx, userId: string) {
  await tx.deleteFrom('sessions').where('userId', '=', userId).execute()
}

/** Some of the sessions that are over; those that another transaction deletes just now are left. */
export async function deleteSomeExpiredSessions(tx: Tx, now: Date) {
  await tx
    .deleteFrom('sessions')
    .where('tokenHash', 'in', (q) =>
      q
        .selectFrom('sessions')
        .select('tokenHash')
        .where('expiresAt', '<=', now)
        .limit(100)
        .forUpdate()
        .skipLocked(),
    )
    .execute()
}

/**
 * Counts an attempt to sign in before its password is checked, so that many at the same instant are
 * all counted. The attempt that makes it `freeAttempts` in a row locks the address for a second, and
 * every further one for twice as long, up to `lockSecondsMax`. False: it is locked.
 */
export async function countAttempt(
  tx: Tx,
  addressHash: Buffer,
  now: Date,
  { freeAttempts, lockSecondsMax }: { freeAttempts: number; lockSecondsMax: number },
): Promise<boolean> {
  const attempts = sql<number>`sign_in_attempts.failed_attempts + 1`
  const seconds = sql`least(power(2, least(${attempts} - ${freeAttempts}::int, 30)), ${lockSecondsMax}::int)`
  const counted = await tx
    .insertInto('signInAttempts')
    .values({ addressHash, failedAttempts: 1, lastAttemptAt: now })
    .onConflict((conflict) =>
      conflict
        .column('addressHash')
        .doUpdateSet({
          failedAttempts: attempts,
          lastAttemptAt: now,
          lockedUntil: sql`case when ${attempts} >= ${freeAttempts}::int
            then ${now}::timestamptz + make_interval(secs => ${seconds}) end`,
        })
        .where(({ or, eb }) =>
          or([
            eb('signInAttempts.lockedUntil', 'is', null),
            eb('signInAttempts.lockedUntil', '<=', now),
          ]),
        ),
    )
    .returning('failedAttempts')
    .executeTakeFirst()
  return counted !== undefined
}

export async function findLock(tx: Tx, addressHash: Buffer): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('signInAttempts')
    .select('lockedUntil')
    .where('addressHash', '=', addressHash)
    .executeTakeFirst()
  return row?.lockedUntil ?? undefined
}

export async function findPasswordHash(tx: Tx, email: string) {
  return tx
    .selectFrom('users')
    .select(['id', 'passwordHash'])
    .where('email', '=', email)
    .executeTakeFirst()
}

/**
 * Ends the row of failed attempts; locks the user. False if the password has been changed since its
 * hash was read: then nobody has proved to know it.
 */
export async function forgetAttempts(
  tx: Tx,
  {
    userId,
    addressHash,
    passwordHash,
  }: { userId: string; addressHash: Buffer; passwordHash: string },
) {
  const user = await tx
    .selectFrom('users')
    .select('id')
    .where('id', '=', userId)
    .where('passwordHash', '=', passwordHash)
    .forUpdate()
    .executeTakeFirst()
  if (!user) return false
  await tx.deleteFrom('signInAttempts').where('addressHash', '=', addressHash).execute()
  return true
}

/** Sets the password, and with it ends a lock of the address. */
export async function updatePassword(
  tx: Tx,
  { userId, passwordHash }: { userId: string; passwordHash: string },
  now: Date,
): Promise<string> {
  const { email } = await tx
    .updateTable('users')
    .set({ passwordHash, lastModifiedAt: now })
    .where('id', '=', userId)
    .returning('email')
    .executeTakeFirstOrThrow()
  return email
}

export async function deleteAttempts(tx: Tx, addressHash: Buffer) {
  await tx.deleteFrom('signInAttempts').where('addressHash', '=', addressHash).execute()
}

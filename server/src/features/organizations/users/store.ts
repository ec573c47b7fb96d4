import { type Selectable, sql } from 'kysely'
import { listSpec, page } from '../../../db/list.ts'
import type { Tx } from '../../../db/open.ts'
import type { Users } from '../../../db/tables.ts'
import { newId } from '../../../lib/ids.ts'
import type { ListQuery } from '../../../lib/schema.ts'

/** A user without the password, of which is told only whether there is one; the same of providers. */
export type UserRow = Pick<
  Selectable<Users>,
  'id' | 'email' | 'name' | 'isOperator' | 'createdAt' | 'lastModifiedAt'
> & { hasPassword: boolean; hasProvider: boolean }

const columns = [
  'users.id',
  'users.email',
  'users.name',
  'users.isOperator',
  'users.createdAt',
  'users.lastModifiedAt',
  sql<boolean>`users.password_hash is not null`.as('hasPassword'),
  sql<boolean>`exists (select from user_identities where user_id = users.id)`.as('hasProvider'),
] as const

const spec = listSpec('users', {
  email: { sql: sql.ref('users.email'), kind: 'text', isOrdered: true },
  name: { sql: sql.ref('users.name'), kind: 'text', isOrdered: true },
})

const usersOf = (tx: Tx, organizationId: string) =>
  tx
    .selectFrom('users')
    .select(columns)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('roleAssignments')
          .select('roleAssignments.id')
          .whereRef('roleAssignments.userId', '=', 'users.id')
          .where('roleAssignments.organizationId', '=', organizationId),
      ),
    )

export async function listUsers(tx: Tx, organizationId: string, request: ListQuery) {
  return page(usersOf(tx, organizationId), spec, request)
}

export async function findUser(
  tx: Tx,
  organizationId: string,
  userId: string,
): Promise<UserRow | undefined> {
  return usersOf(tx, organizationId).where('users.id', '=', userId).executeTakeFirst()
}

/** Locks the user, so that whom the account belongs to does not change meanwhile. */
export async function lockUser(tx: Tx, id: string): Promise<UserRow> {
  return tx
    .selectFrom('users')
    .select(columns)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

/** The user with that address, made if there is none; locked. The name of an old one stays. */
export async function findOrInsertUser(
  tx: Tx,
  { email, name, isOperator = false }: { email: string; name: string; isOperator?: boolean },
  now: Date,
): Promise<UserRow> {
  const address = email.toLowerCase()
  await tx
    .insertInto('users')
    .values({
      id: newId(),
      email: address,
      name,
      isOperator,
      createdAt: now,
      lastModifiedAt: now,
    })
    .onConflict((oc) => oc.constraint('users_email_key').doNothing())
    .execute()
  return tx
    .selectFrom('users')
    .select(columns)
    .where('email', '=', address)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

/** The first operator of the installation. */
export async function findOperator(tx: Tx): Promise<UserRow | undefined> {
  return tx
    .selectFrom('users')
    .select(columns)
    .where('isOperator', '=', true)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

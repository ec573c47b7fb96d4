import type { Tx } from '../../../db/open.ts'
import type { Claims } from '../../../lib/issuer.ts'
import { Problem, type ProblemCode } from '../../../lib/problem.ts'
import { deleteOpenInvitations } from '../invitations/store.ts'
import { findPerson, type Person } from '../sessions/store.ts'
import { type Account, findIdentity, insertIdentity, lockAccount } from './store.ts'

export interface Identified {
  person: Person
  /** When the identity was last used; undefined where it has just been bound. */
  lastUsedAt: Date | undefined
}

/** A refusal that knows whose account was meant, for the record alone. */
export class IdentityRefused extends Problem {
  readonly aboutUserId: string | undefined

  constructor(code: ProblemCode, aboutUserId?: string) {
    super(code)
    this.aboutUserId = aboutUserId
  }
}

/** The user whom issuer and subject mean since an earlier sign-in; undefined where there was none. */
export async function identifyKnown(tx: Tx, claims: Claims): Promise<Identified | undefined> {
  const identity = await findIdentity(tx, claims)
  if (!identity) return undefined
  return { person: await activePerson(tx, identity.userId), lastUsedAt: identity.lastUsedAt }
}

/**
 * The user whom the claims mean. Issuer and subject decide; only where they are seen for the first
 * time does the address, and only for somebody who has been invited: nobody is made here.
 */
export async function identify(tx: Tx, claims: Claims, now: Date): Promise<Identified> {
  const known = await identifyKnown(tx, claims)
  if (known) return known
  if (claims.email === undefined) throw new IdentityRefused('not-invited')
  const account = await lockAccount(tx, claims.email, now)
  // A rival may have bound it while the account was locked.
  const rival = await identifyKnown(tx, claims)
  if (rival) return rival

  const code = bindingRefusal(claims, account)
  if (code || !account) throw new IdentityRefused(code ?? 'not-invited', account?.id)
  const person = await activePerson(tx, account.id)

  await insertIdentity(tx, claims, account.id, now)
  await deleteOpenInvitations(tx, account.id)
  return { person, lastUsedAt: undefined }
}

/**
 * Why the account is not bound to the subject. One that nobody has opened yet waits for whoever has
 * its address. One that is in use belongs to somebody, and an address can change hands: it is bound
 * only while a link to it waits, which whoever may give one has made.
 */
export function bindingRefusal(
  { issuer, isEmailVerified }: Pick<Claims, 'issuer' | 'isEmailVerified'>,
  account: Account | undefined,
): ProblemCode | undefined {
  if (!isEmailVerified) return 'email-not-verified'
  if (!account) return 'not-invited'
  if (account.issuers.includes(issuer)) return 'account-in-use'
  const isInUse = account.hasPassword || account.issuers.length > 0
  return isInUse && !account.isOpened ? 'account-in-use' : undefined
}

/** Whose last role has been taken signs in no more, whatever the issuer says. */
async function activePerson(tx: Tx, userId: string): Promise<Person> {
  const person = await findPerson(tx, userId)
  const isActive = person && (person.isOperator || person.memberships.length > 0)
  if (!isActive) throw new IdentityRefused('not-invited', userId)
  return person
}

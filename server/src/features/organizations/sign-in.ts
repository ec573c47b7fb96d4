import type { Actor, AuditEntry } from '../../ctx.ts'
import type { Db, Tx } from '../../db/open.ts'
import { isSameUrl, issuerOfToken, type SignOn } from '../../lib/issuer.ts'
import { Problem } from '../../lib/problem.ts'
import { secretHash } from '../../lib/secret.ts'
import { findLiveApiKey, touchApiKey } from './api-keys/store.ts'
import type { SessionActor } from './sessions/session.ts'
import { findPersonBySession, type Person } from './sessions/store.ts'
import { enterApi } from './sign-on/enter.ts'

interface Credentials {
  authorization: string | undefined
  sessionCookie: string | undefined
  organizationId: string | undefined
  audit(tx: Tx, entry: AuditEntry): Promise<void>
}

/** What tells who it is: the token, the organization that was named, and what is around. */
interface Around {
  token: string
  organizationId: string | undefined
  now: Date
  signOn: SignOn
  audit: Credentials['audit']
}

/** A kind of Bearer token: how it is told from the others, and who it is; undefined for nobody. */
interface CredentialKind {
  isKind(token: string): boolean
  actorOf(db: Db, around: Around): Promise<Actor | undefined>
}

const credentialKinds: readonly CredentialKind[] = [
  { isKind: (token) => token.startsWith('ecs_session_'), actorOf: actorOfSession },
  { isKind: (token) => token.startsWith('ecs_key_'), actorOf: actorOfApiKey },
  { isKind: (token) => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token), actorOf: actorOfIssuer },
]

/** Who makes the request, for which organization. Throws `not-signed-in` unless somebody does. */
export async function signIn(
  db: Db,
  { authorization, sessionCookie, organizationId: named, audit }: Credentials,
  now: Date,
  signOn: SignOn,
): Promise<Actor> {
  const organizationId = named?.toLowerCase()
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
  const kind = credentialKinds.find(({ isKind }) => isKind(token))
  const around: Around = { token, organizationId, now, signOn, audit }
  const actor =
    authorization === undefined && sessionCookie !== undefined
      ? await actorOfSession(db, { ...around, token: sessionCookie })
      : await kind?.actorOf(db, around)
  if (!actor) throw new Problem('not-signed-in')
  return actor
}

async function actorOfSession(
  db: Db,
  { token, organizationId, now }: Around,
): Promise<SessionActor | undefined> {
  const sessionHash = secretHash(token)
  const person = await findPersonBySession(db, sessionHash, now)
  return person && { ...actorOfPerson(person, organizationId), sessionHash }
}

/** Whose access token it is; the issuer is asked for its keys, where they are not known yet. */
async function actorOfIssuer(
  db: Db,
  { token, organizationId, now, signOn, audit }: Around,
): Promise<Actor | undefined> {
  const url = issuerOfToken(token)
  const issuer = signOn.issuers.find((each) => each.isForApi && isSameUrl(each.url, url))
  if (!issuer) return undefined
  const claims = await issuer.claimsOfToken(token, now)
  return actorOfPerson(await enterApi(db, claims, { now, audit }), organizationId)
}

/** Organization-Id names one of the user's organizations; it is not needed where there is one. */
function actorOfPerson(person: Person, organizationId: string | undefined): Actor {
  const { id, isOperator, memberships } = person
  const named = memberships.find(({ organization }) => organization.id === organizationId)
  if (organizationId !== undefined && !named) throw notYours()
  const only = memberships.length === 1 ? memberships[0] : undefined
  const membership = named ?? only
  return {
    userId: id,
    apiKeyId: null,
    isOperator,
    organization: membership?.organization ?? null,
    mustChooseOrganization: !membership && memberships.length > 1,
    assignments: membership?.roleAssignments ?? [],
  }
}

async function actorOfApiKey(
  db: Db,
  { token, organizationId, now }: Around,
): Promise<Actor | undefined> {
  const found = await findLiveApiKey(db, secretHash(token), now)
  if (!found) return undefined
  const { organization, roleAssignment, id, lastUsedAt } = found
  if (organizationId !== undefined && organizationId !== organization.id) throw notYours()
  await touchApiKey(db, { id, lastUsedAt }, now)
  return {
    userId: null,
    apiKeyId: id,
    isOperator: false,
    organization,
    mustChooseOrganization: false,
    assignments: [roleAssignment],
  }
}

function notYours() {
  return new Problem('role-missing', 'Organization-Id names no organization that you act for.')
}

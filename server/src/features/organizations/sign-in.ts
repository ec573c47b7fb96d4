import type { Actor } from '../../ctx.ts'
import type { Db } from '../../db/open.ts'
import { Problem } from '../../lib/problem.ts'
import { secretHash } from '../../lib/secret.ts'
import { findLiveApiKey, touchApiKey } from './api-keys/store.ts'
import type { SessionActor } from './sessions/session.ts'
import { findPersonBySession, type Person } from './sessions/store.ts'

interface Credentials {
  authorization: string | undefined
  sessionCookie: string | undefined
  organizationId: string | undefined
}

/** A kind of Bearer token: how it is told from the others, and who it is; undefined for nobody. */
interface CredentialKind {
  isKind(token: string): boolean
  actorOf(db: Db, token: string, organizationId: string | undefined, now: Date): ActorFound
}
type ActorFound = Promise<Actor | undefined>

/** The tokens of OpenID Connect issuers are one more row, whose users are found by their e-mail. */
const credentialKinds: readonly CredentialKind[] = [
  { isKind: (token) => token.startsWith('ecs_session_'), actorOf: actorOfSession },
  { isKind: (token) => token.startsWith('ecs_key_'), actorOf: actorOfApiKey },
]

/** Who makes the request, for which organization. Throws `not-signed-in` unless somebody does. */
export async function signIn(
  db: Db,
  { authorization, sessionCookie, organizationId }: Credentials,
  now: Date,
): Promise<Actor> {
  const named = organizationId?.toLowerCase()
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
  const kind = credentialKinds.find(({ isKind }) => isKind(token))
  const actor =
    authorization === undefined && sessionCookie !== undefined
      ? await actorOfSession(db, sessionCookie, named, now)
      : await kind?.actorOf(db, token, named, now)
  if (!actor) throw new Problem('not-signed-in')
  return actor
}

async function actorOfSession(
  db: Db,
  token: string,
  organizationId: string | undefined,
  now: Date,
): Promise<SessionActor | undefined> {
  const sessionHash = secretHash(token)
  const person = await findPersonBySession(db, sessionHash, now)
  return person && { ...actorOfPerson(person, organizationId), sessionHash }
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
  token: string,
  organizationId: string | undefined,
  now: Date,
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

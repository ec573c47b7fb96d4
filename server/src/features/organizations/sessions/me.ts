import type { Ctx } from '../../../ctx.ts'
import { present } from '../../../lib/assert.ts'
import { findApiKey } from '../api-keys/store.ts'
import type { Me } from './schema.ts'
import { organizationsOf, userOf } from './session.ts'
import { findPerson } from './store.ts'

/** Who the caller is, and where it may act. */
export async function whoIsIt({ tx, actor }: Ctx): Promise<Me> {
  const { isOperator, organization, userId } = actor
  if (userId !== null) {
    const person = present(await findPerson(tx, userId), 'users are never deleted')
    const [user, organizations] = [userOf(person), organizationsOf(person)]
    return { user, apiKey: null, isOperator, organization, organizations }
  }
  const { id, name, marketRoles } = present(organization, 'a key acts for its organization')
  return {
    user: null,
    apiKey: await ownKey({ tx, actor }, id),
    isOperator,
    organization,
    organizations: [{ id, name, marketRoles, roleAssignments: actor.assignments }],
  }
}

async function ownKey({ tx, actor }: Pick<Ctx, 'tx' | 'actor'>, organizationId: string) {
  const key = await findApiKey(tx, organizationId, actor.apiKeyId ?? '')
  if (!key) return null
  const { id, name, marketRole, userRole, expiresAt } = key
  return { id, name, marketRole, userRole, expiresAt: expiresAt.toISOString() }
}

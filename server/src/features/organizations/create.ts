import type { Ctx } from '../../ctx.ts'
import type { NewOrganization } from './schema.ts'
import { insertOrganization } from './store.ts'
import { addMember } from './users/invite.ts'
import { organizationView } from './view.ts'

/** Makes an organization and its first Admin, who is invited unless there is such an account. */
export async function createOrganization({ tx, now }: Ctx, body: NewOrganization) {
  const { admin, name, marketRoles, description = null, website = null } = body
  const row = await insertOrganization(tx, { name, marketRoles, description, website }, now)
  const everyRole = [{ marketRole: null, userRole: 'Admin' as const }]
  const { user, invitation } = await addMember({ tx, now }, row.id, admin, everyRole)
  const { id, email, name: adminName } = user
  return { ...organizationView(row), admin: { id, email, name: adminName }, invitation }
}

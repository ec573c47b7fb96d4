import type { Ctx } from '../../ctx.ts'
import { refuseStale } from '../../lib/if-match.ts'
import { Problem, type ProblemCode, refuse } from '../../lib/problem.ts'
import { administered, isAdminOf } from './access.ts'
import type { OrganizationPatch } from './schema.ts'
import { lockOrganization, type OrganizationRow, updateOrganization } from './store.ts'

/** Changes what the organization says of itself, or (the operator) which market roles it has. */
export async function changeOrganization(
  ctx: Ctx,
  params: Record<string, string>,
  patch: OrganizationPatch,
): Promise<OrganizationRow> {
  const { id } = await administered(ctx, params)
  if (patch.marketRoles && !ctx.actor.isOperator) {
    throw new Problem('operator-required', 'Only the operator gives an organization market roles.')
  }
  if (patch.isOmnibusOrganization !== undefined && !isAdminOf(ctx.actor, id)) {
    throw new Problem('admin-required', 'Whether it is omnibus, its own Admin decides.')
  }
  const organization = await lockOrganization(ctx.tx, id)
  refuseStale(ctx.ifMatch, organization.version)

  refuse(changeRefusal(organization, patch))

  return updateOrganization(ctx.tx, id, definedOnly(patch), ctx.now)
}

/**
 * Market roles are added and never removed: assets that the organization keeps in a role stay
 * reachable. Acting for end buyers needs both market roles of domain.md 1.
 */
function changeRefusal(
  organization: OrganizationRow,
  { marketRoles = organization.marketRoles, isOmnibusOrganization }: OrganizationPatch,
): ProblemCode | undefined {
  if (organization.marketRoles.some((role) => !marketRoles.includes(role))) {
    return 'market-role-in-use'
  }
  const mayBeOmnibus = marketRoles.includes('Marketplace') && marketRoles.includes('Buyer')
  if (isOmnibusOrganization && !mayBeOmnibus) return 'market-role-not-held'
  return undefined
}

function definedOnly({ name, marketRoles, isOmnibusOrganization, ...nullable }: OrganizationPatch) {
  return {
    ...(name !== undefined && { name }),
    ...(marketRoles !== undefined && { marketRoles }),
    ...(isOmnibusOrganization !== undefined && { isOmnibusOrganization }),
    ...(nullable.description !== undefined && { description: nullable.description }),
    ...(nullable.website !== undefined && { website: nullable.website }),
  }
}

import { acting, isAdmin, mayWrite } from '../../access.ts'
import type { Actor, Ctx } from '../../ctx.ts'
import { found, Problem } from '../../lib/problem.ts'
import { findOrganization, type OrganizationRow } from './store.ts'

type Params = Record<string, string>

/** The organization that the path names: 404 if there is none, 403 unless the caller acts for it. */
export async function ownOrganization({ tx, actor }: Ctx, params: Params) {
  const organization = await namedOrganization(tx, params)
  refuseStranger(actor, organization)
  return organization
}

/** As above, for what the operator may do in every organization, and an Admin in the own one. */
export async function administered({ tx, actor }: Ctx, params: Params) {
  const organization = await namedOrganization(tx, params)
  if (actor.isOperator) return organization
  refuseStranger(actor, organization)
  if (!isAdmin(actor)) throw new Problem('admin-required')
  return organization
}

/** As above, for the management side, which Contributors read as well. domain.md 1. */
export async function managementRead({ tx, actor }: Ctx, params: Params) {
  const organization = await namedOrganization(tx, params)
  if (actor.isOperator) return organization
  refuseStranger(actor, organization)
  if (!mayWrite(actor)) {
    throw new Problem('role-missing', 'It needs the user role Contributor or Admin.')
  }
  return organization
}

export function isAdminOf(actor: Actor, organizationId: string): boolean {
  return actor.organization?.id === organizationId && isAdmin(actor)
}

async function namedOrganization(tx: Ctx['tx'], { organizationId = '' }: Params) {
  return found(await findOrganization(tx, organizationId))
}

function refuseStranger(actor: Actor, organization: OrganizationRow) {
  if (actor.mustChooseOrganization) throw new Problem('organization-required')
  if (acting(actor).id !== organization.id) {
    throw new Problem('not-owner', 'You act for another organization.')
  }
}

import type { ActingOrganization, Actor } from './ctx.ts'
import type { MarketRole } from './db/tables.ts'
import { Problem } from './lib/problem.ts'

/**
 * Whether one assignment lets the actor write in one of these market roles: Contributor or Admin,
 * for that role of the organization or for all. rulings.md 33.
 */
export function covers(actor: Actor, roles: readonly MarketRole[]): boolean {
  const held = roles.filter((role) => actor.organization?.marketRoles.includes(role))
  return actor.assignments.some(
    ({ marketRole, userRole }) =>
      userRole !== 'Reader' && held.some((role) => marketRole === null || marketRole === role),
  )
}

export function mayWrite(actor: Actor): boolean {
  return actor.organization !== null && covers(actor, actor.organization.marketRoles)
}

/** An Admin for all market roles, who manages the organization itself. */
export function isAdmin(actor: Actor): boolean {
  return actor.assignments.some(
    ({ marketRole, userRole }) => userRole === 'Admin' && marketRole === null,
  )
}

/** The organization that acts. The door lets nobody without one into a route that asks this. */
export function acting(actor: Actor): ActingOrganization {
  if (!actor.organization) throw new Problem('role-missing', 'You act for no organization.')
  return actor.organization
}

export function refuseUnlessCovered(actor: Actor, roles: readonly MarketRole[]) {
  if (!covers(actor, roles)) {
    throw new Problem('role-missing', `It needs the market role ${roles.join(' or ')}.`)
  }
}

import { covers, isAdmin, mayWrite } from '../access.ts'
import type { Actor } from '../ctx.ts'
import { Problem } from '../lib/problem.ts'
import type { Who } from './route.ts'

/** Why the actor may not call such a route at all; undefined if nothing stands in the way. */
export function refusalOf(who: Who, actor: Actor): Problem | undefined {
  if (who === 'anyone' || who === 'signedIn') return undefined
  if (who === 'operator') return actor.isOperator ? undefined : new Problem('operator-required')
  if (!actor.organization) {
    return actor.mustChooseOrganization
      ? new Problem('organization-required')
      : new Problem('role-missing', 'You act for no organization.')
  }
  if (who === 'member') return undefined
  if (who === 'admin') return isAdmin(actor) ? undefined : new Problem('admin-required')
  if (who === 'contributor') return mayWrite(actor) ? undefined : roleMissing('')
  return covers(actor, who) ? undefined : roleMissing(` for ${who.join(' or ')}`)
}

function roleMissing(forWhat: string) {
  return new Problem('role-missing', `It needs the user role Contributor or Admin${forWhat}.`)
}

import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { found, Problem } from '../../lib/problem.ts'
import { findOrganization } from '../organizations/store.ts'
import { isTrader } from './store.ts'

/** The inside of a marketplace: for itself and its traders. api.md, Routes. */
export async function insideMarketplace({ tx, actor }: Ctx, marketplaceId: string) {
  const organization = found(await findOrganization(tx, marketplaceId))
  if (!organization.marketRoles.includes('Marketplace')) throw new Problem('not-found')
  const { id } = acting(actor)
  if (id !== marketplaceId && !(await isTrader(tx, marketplaceId, id))) {
    throw new Problem('not-trader', 'Register as a trader of the marketplace first.')
  }
}

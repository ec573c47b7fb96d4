import { Type } from 'typebox'
import { closed, Id, listQuery, Name, pageOf, Time } from '../../lib/schema.ts'

/** domain.md 2, Trader, listing. */
export const Marketplace = closed(
  {
    id: Id,
    name: Name,
    isOmnibusOrganization: Type.Boolean(),
    traderCount: Type.Integer({ description: 'Traders that it has registered' }),
    listingCount: Type.Integer({ description: 'Credits that it has listed now' }),
    isTrader: Type.Boolean({ description: 'Whether your organization trades on it' }),
    createdAt: Time,
  },
  { $id: 'Marketplace' },
)
export const Trader = closed(
  {
    id: Id,
    name: Name,
    marketRoles: Type.Array(Type.String()),
    registeredAt: Time,
    proposalId: Id,
  },
  { $id: 'Trader' },
)
export const MarketplacePage = pageOf(Marketplace)
export const MarketplaceListQuery = listQuery({})
export const TraderPage = pageOf(Trader)
export const TraderListQuery = listQuery({})

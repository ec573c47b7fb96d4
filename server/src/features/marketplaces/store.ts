import { sql } from 'kysely'
import { listSpec, page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import type { ListQuery } from '../../lib/schema.ts'

/**
 * The marketplaces on which the organization trades: those that have registered it, and itself where
 * it is an omnibus marketplace. rulings.md 12.
 */
export async function tradesOn(tx: Tx, organizationId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('traders')
    .select('marketplaceId as id')
    .where('organizationId', '=', organizationId)
    .unionAll(
      tx
        .selectFrom('organizations')
        .select('id')
        .where('id', '=', organizationId)
        .where('isOmnibusOrganization', '=', true),
    )
    .execute()
  return rows.map(({ id }) => id)
}

export async function isTrader(tx: Tx, marketplaceId: string, organizationId: string) {
  return (await tradesOn(tx, organizationId)).includes(marketplaceId)
}

export async function traderInsert(
  tx: Tx,
  trader: { marketplaceId: string; organizationId: string; proposalId: string },
  now: Date,
) {
  await tx
    .insertInto('traders')
    .values({ ...trader, registeredAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const marketplaceSpec = listSpec('organizations', {
  name: { sql: sql.ref('organizations.name'), kind: 'text', isOrdered: true },
})

export async function marketplaceList(tx: Tx, viewerId: string, request: ListQuery) {
  const traded = await tradesOn(tx, viewerId)
  const query = tx
    .selectFrom('organizations')
    .select(['id', 'name', 'isOmnibusOrganization', 'createdAt'])
    .select((is) => [
      is
        .selectFrom('traders')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('traders.marketplaceId', '=', 'organizations.id')
        .as('traderCount'),
      is
        .selectFrom('credits')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('credits.listingMarketplaceId', '=', 'organizations.id')
        .as('listingCount'),
    ])
    .where(sql<boolean>`'Marketplace' = any(organizations.market_roles)`)
  const { rows, ...more } = await page(query, marketplaceSpec, request)
  const items = rows.map((row) => ({
    id: row.id,
    name: row.name,
    isOmnibusOrganization: row.isOmnibusOrganization,
    traderCount: row.traderCount ?? 0,
    listingCount: row.listingCount ?? 0,
    isTrader: traded.includes(row.id),
    createdAt: row.createdAt.toISOString(),
  }))
  return { items, ...more }
}

const registeredAt = sql.ref('traders.registeredAt')
const traderSpec = {
  ...listSpec('organizations', {
    name: { sql: sql.ref('organizations.name'), kind: 'text', isOrdered: true },
    registeredAt: { sql: registeredAt, kind: 'time', isOrdered: true },
  }),
  createdAt: registeredAt,
  lastModifiedAt: registeredAt,
}

export async function traderList(tx: Tx, marketplaceId: string, request: ListQuery) {
  const query = tx
    .selectFrom('traders')
    .innerJoin('organizations', 'organizations.id', 'traders.organizationId')
    .select(['organizations.id', 'name', 'marketRoles', 'registeredAt', 'proposalId'])
    .where('traders.marketplaceId', '=', marketplaceId)
  const { rows, ...more } = await page(query, traderSpec, request)
  const items = rows.map(({ id, name, marketRoles, proposalId, registeredAt: at }) => ({
    id,
    name,
    marketRoles,
    registeredAt: at.toISOString(),
    proposalId,
  }))
  return { items, ...more }
}

import type { Static } from 'typebox'
import type { Tx } from '../../db/open.ts'
import { tons } from '../../lib/quantity.ts'
import { logGet } from '../../transparency/log-store.ts'
import type { SupplyList, SupplyQuery } from './schema.ts'
import { supplyRows } from './supply-store.ts'

/** What there is by project and vintage. domain.md, Conservation. */
export async function supplyOf(
  tx: Tx,
  { top = 50, skip = 0, ...wanted }: Static<typeof SupplyQuery>,
): Promise<SupplyList> {
  const { items, totalCount } = await supplyRows(tx, { top, skip, ...wanted })
  return {
    items: items.map((row) => ({
      registryId: row.registryId,
      ecoProjectId: row.ecoProjectId,
      vintage: row.vintage,
      issued: tons(row.issued),
      active: tons(row.active),
      listed: tons(row.listed),
      retired: tons(row.retired),
      cancelled: tons(row.cancelled),
    })),
    totalCount,
    size: Number((await logGet(tx))?.size ?? 0n),
  }
}

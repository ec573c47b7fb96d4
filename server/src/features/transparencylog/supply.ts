import type { Static } from 'typebox'
import type { Tx } from '../../db/open.ts'
import { tons } from '../../lib/quantity.ts'
import { logGet } from '../../transparency/log-store.ts'
import type { SupplyList, SupplyQuery } from './schema.ts'
import { supplyRows } from './supply-store.ts'

/** What there is by project and vintage. domain.md, Conservation. */
export async function supplyOf(
  tx: Tx,
  { top = 50, page, ...wanted }: Static<typeof SupplyQuery>,
): Promise<SupplyList> {
  const skip = Number(page ?? 0)
  const { items, totalCount } = await supplyRows(tx, { top, skip, ...wanted })
  const next = skip + items.length
  return {
    items: items.map((row) => ({
      registryId: row.registryId,
      registryName: row.registryName,
      ecoProjectId: row.ecoProjectId,
      ecoProjectName: row.ecoProjectName,
      vintage: row.vintage,
      issued: tons(row.issued),
      active: tons(row.active),
      listed: tons(row.listed),
      retired: tons(row.retired),
      cancelled: tons(row.cancelled),
    })),
    totalCount,
    ...(next < totalCount && { nextPage: String(next) }),
    size: Number((await logGet(tx))?.size ?? 0n),
  }
}

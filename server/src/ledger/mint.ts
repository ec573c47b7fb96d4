import type { Insertable } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { Tx } from '../db/open.ts'
import type { Credits } from '../db/tables.ts'
import { present } from '../lib/assert.ts'
import { newId } from '../lib/ids.ts'
import { record } from './record.ts'

type Given =
  | 'id'
  | 'lineKey'
  | 'serialFrom'
  | 'serialTo'
  | 'issuedAt'
  | 'createdAt'
  | 'lastModifiedAt'

/**
 * Brings a quantity into being: a credit with the next serials of its registry's line for the
 * vintage. rulings.md 23. The caller has decided that it may be minted; the database refuses a second
 * credit of a processed claim, an assetId in use, and any other serials than the next.
 */
export async function mint(
  ctx: Ctx,
  credit: Omit<Insertable<Credits>, Given> & { quantity: bigint },
  proposalId: string,
): Promise<string> {
  const { tx, now } = ctx
  const lineKey = String(credit.vintage)
  const lastSerial = await serialLineLock(tx, credit.issuerId, lineKey)

  const id = newId()
  const serialFrom = lastSerial + 1n
  const serialTo = lastSerial + credit.quantity
  const times = { issuedAt: now, createdAt: now, lastModifiedAt: now }
  await tx
    .insertInto('credits')
    .values({ ...credit, id, lineKey, serialFrom, serialTo, ...times })
    .execute()
  const { issuerId, ownerId, assetId, vintage, tokenType } = credit
  await record(ctx, [
    {
      operation: 'mint',
      credit: { id, parentId: null, issuerId, lineKey, serialFrom, serialTo },
      toOwnerId: ownerId,
      proposalId,
      details: { assetId, vintage, tokenType },
    },
  ])
  return id
}

/** Makes the line if there is none, and locks it: the next to mint on it waits. */
export async function serialLineLock(tx: Tx, registryId: string, lineKey: string) {
  await tx
    .insertInto('serialLines')
    .values({ registryId, lineKey })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const line = await tx
    .selectFrom('serialLines')
    .select('lastSerial')
    .where('registryId', '=', registryId)
    .where('lineKey', '=', lineKey)
    .forUpdate()
    .executeTakeFirst()
  return present(line, 'a serial line is never deleted').lastSerial
}

/** Whether the registry has minted a credit with this assetId. A rival may still take it first. */
export async function isAssetIdTaken(tx: Tx, issuerId: string, assetId: string) {
  const credit = await tx
    .selectFrom('credits')
    .select('id')
    .where('issuerId', '=', issuerId)
    .where('assetId', '=', assetId)
    .where('parentId', 'is', null)
    .executeTakeFirst()
  return credit !== undefined
}

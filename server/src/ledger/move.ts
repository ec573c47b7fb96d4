import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import { toJson } from '../db/json.ts'
import { assert, present } from '../lib/assert.ts'
import { newId } from '../lib/ids.ts'
import { type CreditRow, creditGet } from './credit.ts'
import { type NewRecord, record } from './record.ts'

/**
 * The operations of the ledger on a credit that the caller has locked and decided on. Each writes
 * the credit and its record. What must never happen is refused by the triggers of
 * migrations/0004_ledger.sql as well.
 */

/** Who an omnibus organization acts for. domain.md 1. */
export interface EndUseBuyer {
  id?: string | undefined
  details?: unknown
}

export interface Child {
  quantity: bigint
  endUseBuyer?: EndUseBuyer | undefined
}

/** Cuts the credit into children that add up to it, in the order asked. They inherit everything. */
export async function split(ctx: Ctx, credit: CreditRow, children: Child[]): Promise<CreditRow[]> {
  const { tx, now } = ctx
  const total = children.reduce((sum, { quantity }) => sum + quantity, 0n)
  assert(total === credit.quantity, 'the children of a split add up to it')
  assert(children.length >= 2 && children.every(({ quantity }) => quantity > 0n), 'each has some')
  await change(ctx, credit, { status: 'split', listingMarketplaceId: null })

  let next = credit.serialFrom
  const ranges = children.map(({ quantity, endUseBuyer }) => {
    const from = next
    next += quantity
    const buyer = endUseBuyer === undefined ? credit.endUseBuyer : endUseBuyer
    return { id: newId(), from, to: next - 1n, buyer: buyer === null ? null : toJson(buyer) }
  })
  // One statement, since the database checks after it that the children tile their parent.
  await sql`
    insert into credits (
      id, parent_id, status, quantity, serial_from, serial_to, end_use_buyer, listing_marketplace_id,
      created_at, last_modified_at, token_type, vintage, asset_id, determined_value, owner_id,
      issuer_id, supplier_id, eco_project_id, mbp_id, mbp_claim_id, processed_claim_id, line_key,
      verification_standard, country, ecological_benefit_type, category, method, storage_type,
      durability_years, durability_rating, corresponding_adjustment, letter_of_approval,
      climate_labels, co_benefits, issued_at)
    select child.id, parent.id, ${credit.status}::credit_status, child.serial_to - child.serial_from + 1,
           child.serial_from, child.serial_to, child.end_use_buyer, ${credit.listingMarketplaceId}::uuid,
           ${now}, ${now}, token_type, vintage, asset_id, determined_value, owner_id,
           issuer_id, supplier_id, eco_project_id, mbp_id, mbp_claim_id, processed_claim_id, line_key,
           verification_standard, country, ecological_benefit_type, category, method, storage_type,
           durability_years, durability_rating, corresponding_adjustment, letter_of_approval,
           climate_labels, co_benefits, issued_at
      from credits parent,
           unnest(${ranges.map(({ id }) => id)}::uuid[],
                  ${ranges.map(({ from }) => from.toString())}::bigint[],
                  ${ranges.map(({ to }) => to.toString())}::bigint[],
                  ${ranges.map(({ buyer }) => buyer)}::jsonb[])
             as child (id, serial_from, serial_to, end_use_buyer)
     where parent.id = ${credit.id}`.execute(tx)
  await sql`
    insert into file_attachments (asset_type, asset_id, file_id, proposal_id, attached_at)
    select 'credit', child.id, file_id, proposal_id, attached_at
      from file_attachments, unnest(${ranges.map(({ id }) => id)}::uuid[]) as child (id)
     where asset_type = 'credit' and asset_id = ${credit.id}`.execute(tx)
  await record(ctx, [
    { operation: 'split', credit, fromOwnerId: credit.ownerId },
    ...ranges.map(
      ({ id, from, to }): NewRecord => ({
        operation: 'child',
        credit: { ...credit, id, parentId: credit.id, serialFrom: from, serialTo: to },
        toOwnerId: credit.ownerId,
        marketplaceId: credit.listingMarketplaceId,
      }),
    ),
  ])
  const rows = await tx
    .selectFrom('credits')
    .selectAll()
    .where('parentId', '=', credit.id)
    .orderBy('serialFrom')
    .execute()
  assert(rows.length === children.length, 'each child has been made')
  return rows
}

/** The part of the credit with this quantity: itself where it is the whole, else a child. */
export async function part(ctx: Ctx, credit: CreditRow, quantity: bigint | undefined) {
  if (quantity === undefined || quantity === credit.quantity) return credit
  const rest = credit.quantity - quantity
  const [wanted] = await split(ctx, credit, [{ quantity }, { quantity: rest }])
  return present(wanted, 'a split has its first child')
}

/** Gives the credit to another owner; a listed one is thereby sold and no longer listed. */
export async function transfer(
  ctx: Ctx,
  credit: CreditRow,
  newOwnerId: string,
  { endUseBuyer, message }: { endUseBuyer?: EndUseBuyer | undefined; message?: string | undefined },
) {
  await change(ctx, credit, {
    ownerId: newOwnerId,
    status: 'active',
    listingMarketplaceId: null,
    endUseBuyer: endUseBuyer === undefined ? null : toJson(endUseBuyer),
  })
  await record(ctx, [
    {
      operation: 'transfer',
      credit,
      fromOwnerId: credit.ownerId,
      toOwnerId: newOwnerId,
      marketplaceId: credit.listingMarketplaceId,
      ...(message !== undefined && { details: { message } }),
    },
  ])
}

/** Lists the credit: the marketplace holds a lien until it is delisted or sold. */
export async function list(ctx: Ctx, credit: CreditRow, marketplaceId: string, proposalId: string) {
  await changeListing(ctx, credit, 'list', marketplaceId, proposalId)
}

export async function delist(ctx: Ctx, credit: CreditRow, proposalId: string) {
  await changeListing(ctx, credit, 'delist', null, proposalId)
}

/** The lien moves to another marketplace. */
export async function transferListing(
  ctx: Ctx,
  credit: CreditRow,
  marketplaceId: string,
  proposalId: string,
) {
  await changeListing(ctx, credit, 'transferListing', marketplaceId, proposalId)
}

/** Changes the lien and releases the lock of the proposal that decided it. */
async function changeListing(
  ctx: Ctx,
  credit: CreditRow,
  operation: 'list' | 'delist' | 'transferListing',
  marketplaceId: string | null,
  proposalId: string,
) {
  await change(ctx, credit, {
    status: marketplaceId === null ? 'active' : 'listed',
    listingMarketplaceId: marketplaceId,
    openProposalId: null,
  })
  const { ownerId } = credit
  const parties = { fromOwnerId: ownerId, toOwnerId: ownerId, marketplaceId, proposalId }
  const from = credit.listingMarketplaceId
  await record(ctx, [
    { operation, credit, ...parties, ...(from && { details: { fromMarketplaceId: from } }) },
  ])
}

export interface Retirement {
  reason: string | null
  beneficiary: Record<string, unknown> | null
  /** The period of the owner that the retirement offsets. */
  esgReportingPeriodId?: string
}

/** Takes the credit out of the market for good, and releases the lock of its proposal. */
export async function retire(
  ctx: Ctx,
  credit: CreditRow,
  retirement: Retirement,
  { proposalId, endUseBuyer }: { proposalId: string; endUseBuyer?: EndUseBuyer | undefined },
) {
  await change(ctx, credit, {
    status: 'retired',
    retirement: toJson(retirement),
    retiredAt: ctx.now,
    openProposalId: null,
    esgReportingPeriodId: retirement.esgReportingPeriodId ?? null,
    ...(endUseBuyer !== undefined && { endUseBuyer: toJson(endUseBuyer) }),
  })
  await record(ctx, [
    {
      operation: 'retire',
      credit,
      fromOwnerId: credit.ownerId,
      proposalId,
      details: { ...retirement },
    },
  ])
}

/** Ends the credit for a reversal or an error. A lien and a lock end with it. rulings.md 26. */
export async function cancel(ctx: Ctx, credit: CreditRow, reason: string) {
  await change(ctx, credit, {
    status: 'cancelled',
    listingMarketplaceId: null,
    openProposalId: null,
  })
  await record(ctx, [
    {
      operation: 'cancel',
      credit,
      fromOwnerId: credit.ownerId,
      marketplaceId: credit.listingMarketplaceId,
      details: { reason },
    },
  ])
}

/** Names another end-use buyer; the owner stays. rulings.md 27. */
export async function endUseBuyerTransfer(ctx: Ctx, credit: CreditRow, endUseBuyer: EndUseBuyer) {
  await change(ctx, credit, { endUseBuyer: toJson(endUseBuyer) })
  const { ownerId } = credit
  await record(ctx, [
    { operation: 'endUseBuyerTransfer', credit, fromOwnerId: ownerId, toOwnerId: ownerId },
  ])
}

/** Locks the credit by a proposal, or (null) releases it. No change that its ETag would show. */
export async function setOpenProposal({ tx }: Ctx, id: string, openProposalId: string | null) {
  await tx.updateTable('credits').set({ openProposalId }).where('id', '=', id).execute()
}

async function change(
  { tx, now }: Ctx,
  credit: CreditRow,
  columns: Partial<{
    status: CreditRow['status']
    ownerId: string
    listingMarketplaceId: string | null
    openProposalId: string | null
    endUseBuyer: string | null
    retirement: string
    retiredAt: Date
    esgReportingPeriodId: string | null
  }>,
) {
  await tx
    .updateTable('credits')
    .set({ ...columns, version: credit.version + 1, lastModifiedAt: now })
    .where('id', '=', credit.id)
    .execute()
}

/** The credit as it is after a move. */
export async function moved({ tx }: Ctx, id: string): Promise<CreditRow> {
  return present(await creditGet(tx, id), 'a credit is never deleted')
}

import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { type CreditRow, creditGet, creditLock } from '../../ledger/credit.ts'
import * as ledger from '../../ledger/move.ts'
import { found, Problem, refuse } from '../../lib/problem.ts'
import { tonsText } from '../../lib/quantity.ts'
import { emit } from '../events/emit.ts'
import { isTrader } from '../marketplaces/store.ts'
import { findOrganization } from '../organizations/store.ts'
import { whyNotMove, whyNotNameBuyer } from './rules.ts'
import type { EndUseBuyer, SplitBody, TransferBody } from './schema.ts'
import * as store from './store.ts'

export const creditUri = ({ id }: { id: string }) => `/credits/${id}`

export async function viewCredit({ tx, actor }: Ctx, id: string) {
  const row = found(await creditGet(tx, id))
  const [view] = await store.creditViews(tx, [row], actor.organization?.id)
  return { body: view, version: row.version, location: creditUri(row) }
}

export async function splitCredit(ctx: Ctx, id: string, body: SplitBody) {
  const credit = found(await creditLock(ctx.tx, id))
  const children: ledger.Child[] =
    body.children ?? (body.quantities ?? []).map((quantity) => ({ quantity }))

  const { id: organizationId } = acting(ctx.actor)
  for (const { endUseBuyer } of children) refuseForeignBuyer(ctx, endUseBuyer)
  refuseNot(whyNotMove(credit, organizationId), credit)
  const total = children.reduce((sum, { quantity }) => sum + quantity, 0n)
  if (total !== credit.quantity) {
    const sums = `They add up to ${tonsText(total)}, the credit is ${tonsText(credit.quantity)}.`
    throw new Problem('quantities-do-not-add-up', sums)
  }

  const rows = await ledger.split(ctx, credit, children)
  await tellSplit(ctx, credit, rows)
  return { body: { items: await store.creditViews(ctx.tx, rows, organizationId) } }
}

export async function transferCredit(ctx: Ctx, id: string, body: TransferBody) {
  const credit = found(await creditLock(ctx.tx, id))
  const newOwner = await findOrganization(ctx.tx, body.newOwnerId)

  refuseForeignBuyer(ctx, body.endUseBuyer)
  refuseNot(whyNotMove(credit, acting(ctx.actor).id), credit)
  if (credit.ownerId === body.newOwnerId) throw new Problem('transfer-to-owner')
  const mayOwn = newOwner?.marketRoles.some((role) => role === 'Supplier' || role === 'Buyer')
  if (!mayOwn) throw new Problem('new-owner-unsuitable')
  // A listed credit changes hands by its marketplace, which settles the sale to one of its traders.
  const { listingMarketplaceId: marketplaceId } = credit
  if (marketplaceId !== null && !(await isTrader(ctx.tx, marketplaceId, body.newOwnerId))) {
    throw new Problem('new-owner-not-trader')
  }
  refuseMoreThan(credit, body.quantity)

  const moved = await partOf(ctx, credit, body.quantity)
  await ledger.transfer(ctx, moved, body.newOwnerId, body)
  await emit(ctx, {
    type: 'creditTransferred',
    resourceUri: creditUri(moved),
    receivers: [...partiesOf(credit), body.newOwnerId],
    data: { creditId: moved.id, fromOwnerId: credit.ownerId, toOwnerId: body.newOwnerId },
  })
  return viewCredit(ctx, moved.id)
}

export async function transferEndUseBuyer(ctx: Ctx, id: string, endUseBuyer: EndUseBuyer) {
  const credit = found(await creditLock(ctx.tx, id))

  refuseForeignBuyer(ctx, endUseBuyer)
  refuseNot(whyNotNameBuyer(credit, acting(ctx.actor).id), credit)

  await ledger.endUseBuyerTransfer(ctx, credit, endUseBuyer)
  await emit(ctx, {
    type: 'endUseBuyerTransferred',
    resourceUri: creditUri(credit),
    receivers: partiesOf(credit),
    data: { creditId: credit.id },
  })
  return viewCredit(ctx, id)
}

/** The part of a credit that an operation is about, split off with its event where it is not all. */
export async function partOf(ctx: Ctx, credit: CreditRow, quantity: bigint | undefined) {
  const part = await ledger.part(ctx, credit, quantity)
  if (part.id !== credit.id) await tellSplit(ctx, credit, [part])
  return part
}

export function refuseMoreThan(credit: CreditRow, quantity: bigint | undefined) {
  if (quantity !== undefined && quantity > credit.quantity) {
    throw new Problem('quantity-exceeds-credit', `The credit is ${tonsText(credit.quantity)}.`)
  }
}

/** Only an omnibus organization acts for end buyers. rulings.md 27. */
export function refuseForeignBuyer({ actor }: Ctx, endUseBuyer: ledger.EndUseBuyer | undefined) {
  if (endUseBuyer && !acting(actor).isOmnibusOrganization) throw new Problem('not-omnibus')
}

export function partiesOf(credit: CreditRow) {
  return [credit.ownerId, credit.issuerId, credit.listingMarketplaceId]
}

/** The first refusals of a split, a transfer and the like, for who asks with a faulty body. */
export async function mayMove({ tx, actor }: Ctx, id: string) {
  const credit = found(await creditGet(tx, id))
  const { id: organizationId } = acting(actor)
  const { ownerId, listingMarketplaceId } = credit
  if (organizationId !== ownerId && organizationId !== listingMarketplaceId) {
    throw new Problem('not-owner')
  }
}

function refuseNot(code: ReturnType<typeof whyNotMove>, credit: CreditRow) {
  refuse(code, code === 'credit-not-active' ? `The credit is ${credit.status}.` : undefined)
}

async function tellSplit(ctx: Ctx, credit: CreditRow, children: CreditRow[]) {
  await emit(ctx, {
    type: 'creditSplit',
    resourceUri: creditUri(credit),
    receivers: partiesOf(credit),
    data: { creditId: credit.id, childIds: children.map(({ id }) => id) },
  })
}

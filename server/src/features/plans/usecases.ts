import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { fromJson } from '../../db/json.ts'
import { creditGet } from '../../ledger/credit.ts'
import { present } from '../../lib/assert.ts'
import { found, Problem } from '../../lib/problem.ts'
import { tonsText } from '../../lib/quantity.ts'
import type { EndUseBuyer } from '../credits/schema.ts'
import { creditViews } from '../credits/store.ts'
import { creditUri, refuseForeignBuyer, transferCredit } from '../credits/usecases.ts'
import { isTrader } from '../marketplaces/store.ts'
import { propose } from '../proposals/propose.ts'
import type { NewProposal } from '../proposals/schema.ts'
import type { PlanBody, PlanKind } from './schema.ts'
import * as store from './store.ts'

const PLAN_MINUTES = 10

/** Says exactly which credits a quantity would take, and which would be split. Touches nothing. */
export async function plan(ctx: Ctx, kind: PlanKind, body: PlanBody) {
  const { id: organizationId } = acting(ctx.actor)
  const { quantity, criteria = {} } = body
  const credits = await store.freeCredits(ctx.tx, organizationId, quantity, criteria)
  const available = credits.reduce((sum, credit) => sum + credit.quantity, 0n)

  refuseForeignBuyer(ctx, body.endUseBuyer as EndUseBuyer | undefined)
  if (credits.length > store.PARTS_MAX) {
    const most = `More than ${store.PARTS_MAX} credits would be touched: take less at once.`
    throw new Problem('quantity-not-available', most)
  }
  if (available < quantity) {
    const free = `${tonsText(available)} mtCO2e of your credits are free and fit the criteria.`
    throw new Problem('quantity-not-available', free)
  }

  let wanted = quantity
  const parts = credits.map((credit): store.Part => {
    const taken = credit.quantity < wanted ? credit.quantity : wanted
    wanted -= taken
    return {
      creditId: credit.id,
      version: credit.version,
      assetId: credit.assetId,
      vintage: credit.vintage,
      creditQuantity: credit.quantity.toString(),
      quantity: taken.toString(),
    }
  })
  const expiresAt = new Date(ctx.now.getTime() + PLAN_MINUTES * 60_000)
  const row = await store.planInsert(
    ctx.tx,
    { organizationId, kind, body, parts, expiresAt },
    ctx.now,
  )
  return { body: store.planView(row), location: `/credits/plans/${row.id}` }
}

export async function seePlan({ tx, actor }: Ctx, id: string) {
  return found(await store.planGet(tx, id, acting(actor).id))
}

/** Does exactly what the plan says, once, or refuses if anything of it has changed. */
export async function execute(ctx: Ctx, id: string) {
  const { id: organizationId } = acting(ctx.actor)
  const row = found(await store.planGet(ctx.tx, id, organizationId, true))
  const parts = store.partsOf(row)
  const credits = await store.creditsLock(
    ctx.tx,
    parts.map(({ creditId }) => creditId),
  )

  const terms = fromJson<Record<string, unknown>>(row.terms)
  await refuseForbidden(ctx, terms)
  if (row.executedAt) throw new Problem('plan-executed')
  if (row.expiresAt <= ctx.now) throw new Problem('plan-expired')
  const changed = parts.find(({ creditId, version }) => {
    const credit = credits.find((each) => each.id === creditId)
    return (
      credit?.version !== version ||
      credit.ownerId !== organizationId ||
      credit.status !== 'active' ||
      credit.openProposalId !== null
    )
  })
  if (changed) throw new Problem('plan-stale', `Credit ${changed.creditId} has changed.`)

  const done: Touched[] = []
  for (const part of parts) done.push(await executePart(ctx, row.kind as PlanKind, terms, part))
  await store.planSetExecuted(ctx.tx, id, ctx.now)
  const after = await Promise.all(done.map(({ creditId }) => creditGet(ctx.tx, creditId)))
  const rows = after.map((credit) => present(credit, 'a credit is never deleted'))
  return {
    body: {
      plan: store.planView({ ...row, executedAt: ctx.now }),
      credits: await creditViews(ctx.tx, rows, organizationId),
      proposalIds: done.flatMap(({ proposalId }) => proposalId ?? []),
    },
  }
}

/** What the organization may no longer do is said before what has changed. rulings.md 30. */
async function refuseForbidden(ctx: Ctx, { endUseBuyer, marketplaceId }: Record<string, unknown>) {
  refuseForeignBuyer(ctx, endUseBuyer as EndUseBuyer | undefined)
  if (marketplaceId === undefined) return
  if (!(await isTrader(ctx.tx, String(marketplaceId), acting(ctx.actor).id))) {
    throw new Problem('not-trader')
  }
}

interface Touched {
  creditId: string
  proposalId?: string
}

async function executePart(
  ctx: Ctx,
  kind: PlanKind,
  terms: Record<string, unknown>,
  part: store.Part,
): Promise<Touched> {
  const { quantity: _, marketplaceId, newOwnerId, ...more } = terms
  const quantity = BigInt(part.quantity)
  if (kind === 'transfer') {
    // The schema of the plan has let in what the transfer takes.
    const body = { ...more, newOwnerId: String(newOwnerId), quantity }
    const { location } = await transferCredit(ctx, part.creditId, body)
    return { creditId: String(location.split('/').at(-1)) }
  }
  const proposal: NewProposal = {
    ...more,
    type: kind === 'listing' ? 'MarketplaceListingRegister' : 'CreditRetire',
    resourceUri: creditUri({ id: part.creditId }),
    ...(marketplaceId !== undefined && { reviewerId: String(marketplaceId) }),
    quantity,
  }
  const {
    body: { id, resourceUri },
  } = await propose(ctx, proposal)
  return { creditId: String(resourceUri.split('/').at(-1)), proposalId: id }
}

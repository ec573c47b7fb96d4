import assert from 'node:assert/strict'
import { type Reply, roles } from '../../world.ts'
import type { Choice } from '../choice.ts'
import * as ledger from '../ledger.ts'
import {
  type Credit,
  isLive,
  type Model,
  type Party,
  type Plan,
  tons,
  trades,
  unitsOf,
} from '../model.ts'
import { broken, type Kind, oneRefused, recent } from '../operation.ts'
import { has, withRole } from '../parties.ts'
import { againstProposing } from '../proposal-rules.ts'
import { propose } from '../workflow.ts'
import { rulesOfNewOwner } from './credits.ts'
import { buyerOf } from './propose.ts'

const PLAN_MS = 10 * 60_000
const mayAsk = (party: Party) => has(party, roles.supplier, roles.buyer, roles.marketplace)

interface Criteria {
  vintageOrder?: 'oldest' | 'newest'
  vintages?: number[]
  issuerId?: string
  ecoProjectId?: string
}

const isFree = (credit: Credit) => credit.status === 'active' && !credit.lock
const fits =
  ({ vintages, issuerId, ecoProjectId }: Criteria) =>
  (credit: Credit) =>
    (vintages?.includes(credit.vintage) ?? true) &&
    (issuerId === undefined || credit.issuer.id === issuerId) &&
    (ecoProjectId === undefined || credit.origin.claim.mbp.project.id === ecoProjectId)

function criteriaOf(choice: Choice, some: Credit | undefined): Criteria {
  const vintageOrder = choice.chance(0.5) ? choice.one(['oldest', 'newest'] as const) : undefined
  return {
    ...(vintageOrder && { vintageOrder }),
    ...(some && choice.chance(0.2) && { vintages: [some.vintage] }),
    ...(some && choice.chance(0.2) && { issuerId: some.issuer.id }),
    ...(some && choice.chance(0.2) && { ecoProjectId: some.origin.claim.mbp.project.id }),
  }
}

const paths = { retirement: 'retirements', listing: 'listings', transfer: 'transfers' }

function planning(kind: Plan['kind']): Kind {
  return {
    name: `plan.${kind}`,
    weight: 2,
    choose(model, choice) {
      const live = model.credits.filter(isLive)
      const owners = [...new Set(live.filter(isFree).map(({ owner }) => owner))]
      const by = choice.among(owners, model.parties)
      if (!by) return undefined
      const mine = live.filter((credit) => credit.owner === by && isFree(credit))
      const criteria = criteriaOf(choice, choice.one(mine))
      const available = mine
        .filter(fits(criteria))
        .reduce((sum, { quantity }) => sum + quantity, 0n)
      const most = choice.errs() ? available * 2n + 1n : available
      const quantity = BigInt(choice.int(1, Math.max(1, Number(most))))
      const others = model.parties.filter((party) => party !== by)
      const places = withRole(model.parties, roles.marketplace).filter((place) => trades(by, place))
      const to =
        kind === 'listing'
          ? choice.among(places, model.parties)
          : kind === 'transfer'
            ? choice.among(
                others.filter((party) => has(party, roles.supplier, roles.buyer)),
                model.parties,
              )
            : undefined
      if (kind !== 'retirement' && !to) return undefined
      const endUseBuyer = kind === 'listing' ? undefined : buyerOf(model, choice, by)
      return {
        by,
        method: 'POST',
        path: `/credits/${paths[kind]}:plan`,
        body: {
          quantity: tons(quantity),
          criteria,
          ...(kind === 'listing' && to && { marketplaceId: to.id }),
          ...(kind === 'transfer' && to && { newOwnerId: to.id }),
          ...(endUseBuyer !== undefined && { endUseBuyer: { id: endUseBuyer } }),
        },
        about: [],
        against: broken(
          [!mayAsk(by), 403, 'role-missing'],
          [endUseBuyer !== undefined && !by.isOmnibus, 403, 'not-omnibus'],
          [available < quantity, 422, 'quantity-not-available'],
        ),
        apply(answer) {
          const parts = checkedParts(mine.filter(fits(criteria)), quantity, criteria, answer)
          const expiresAtMs = model.nowMs + PLAN_MS
          assert.equal(answer.expiresAt, new Date(expiresAtMs).toISOString())
          const plan = { id: answer.id, kind, by, to, parts, endUseBuyer, expiresAtMs }
          model.plans.push({ ...plan, isExecuted: false })
          return parts.map(({ credit }) => credit)
        },
      }
    },
  }
}

/** What the plan names: free credits in the order asked, all whole but the last, adding up. */
function checkedParts(free: Credit[], quantity: bigint, criteria: Criteria, answer: Reply['body']) {
  const named: { creditId: string; quantity: number; isSplit: boolean }[] = answer.parts
  const parts = named.map(({ creditId, quantity: taken }) => {
    const credit = free.find(({ id }) => id === creditId)
    assert.ok(credit, `the plan names ${creditId}, which is not free or does not fit`)
    return { credit, quantity: unitsOf(taken), changes: credit.changes }
  })
  assert.equal(new Set(parts.map(({ credit }) => credit)).size, parts.length, 'each once')
  const total = parts.reduce((sum, part) => sum + part.quantity, 0n)
  assert.equal(total, quantity, 'the parts of a plan add up')
  const last = parts.at(-1)
  for (const [at, part] of parts.entries()) {
    const isWhole = part.quantity === part.credit.quantity
    assert.ok(isWhole || part === last, 'only the last part is split')
    assert.equal(named[at]?.isSplit, !isWhole)
  }
  const sign = criteria.vintageOrder === 'newest' ? -1 : 1
  const rank = ({ vintage }: Credit) => sign * vintage
  const order = parts.map(({ credit }) => rank(credit))
  assert.deepEqual(
    order,
    order.toSorted((one, other) => one - other),
  )
  const left = free.filter((credit) => !parts.some((part) => part.credit === credit))
  const best = Math.min(...left.map(rank))
  assert.ok(last && rank(last.credit) <= best, 'no better vintage is left')
  return parts
}

type Part = Plan['parts'][number]
const isGone = ({ credit }: Part, by: Party) => credit.owner !== by || !isFree(credit)
const isChanged = ({ credit, changes }: Part) => credit.changes !== changes

/** Against doing to one part what the plan says. */
function againstPart({ kind, by, to, endUseBuyer }: Plan, about: Credit) {
  if (kind === 'transfer') return to ? broken(...rulesOfNewOwner(about, to)) : []
  return againstProposing({
    type: kind === 'listing' ? 'MarketplaceListingRegister' : 'CreditRetire',
    submitter: by,
    reviewer: kind === 'listing' && to ? to : about.issuer,
    about,
    terms: endUseBuyer === undefined ? {} : { endUseBuyer },
  })
}

function againstExecuting(plan: Plan, by: Party, nowMs: number) {
  const { kind, to, endUseBuyer, parts } = plan
  const lacks = parts.some((part) => isGone(part, plan.by))
  const isStale = lacks || parts.some(isChanged)
  const tradesThere = kind !== 'listing' || (to !== undefined && trades(plan.by, to))
  return [
    ...broken(
      [by !== plan.by, 404, 'not-found'],
      [!mayAsk(by), 403, 'role-missing'],
      [endUseBuyer !== undefined && !plan.by.isOmnibus, 403, 'not-omnibus'],
      [!tradesThere, 403, 'not-trader'],
      [plan.isExecuted, 409, 'plan-executed'],
      [plan.expiresAtMs <= nowMs, 409, 'plan-expired'],
      [lacks, 409, 'plan-stale', 'not free any more'],
      [!lacks && isStale, 409, 'plan-stale', 'free again, and another'],
    ),
    // What is done with a part is judged as the operation itself; a stale plan does not come so far.
    ...(isStale ? [] : parts.flatMap(({ credit }) => againstPart(plan, credit))),
  ]
}

const executing: Kind = {
  name: 'plan.execute',
  weight: 10,
  risk: 2,
  choose(model, choice) {
    const plans = recent(model.plans, 20)
    const refused = () =>
      oneRefused(choice, plans, (each) => againstExecuting(each, each.by, model.nowMs))
    const plan =
      (choice.errs() && refused()) ||
      choice.among(
        plans.filter((each) => againstExecuting(each, each.by, model.nowMs).length === 0),
        plans,
      )
    const by = plan && choice.among([plan.by], model.parties)
    if (!plan || !by) return undefined
    return {
      by,
      method: 'POST',
      path: `/credits/plans/${plan.id}:execute`,
      about: plan.parts.map(({ credit }) => credit),
      against: againstExecuting(plan, by, model.nowMs),
      async apply(answer) {
        plan.isExecuted = true
        const touched = []
        for (const [at, { credit, quantity }] of plan.parts.entries()) {
          const part = await ledger.cut(model, credit, quantity)
          assert.equal(answer.credits[at].id, part.id)
          if (plan.kind === 'transfer' && plan.to) {
            ledger.transfer(model, part, plan.to, plan.endUseBuyer)
          } else touched.push(proposePart(model, plan, part, String(answer.proposalIds[at])))
          touched.push(part, ...credit.children)
        }
        return touched
      },
    }
  },
}

function proposePart(model: Model, { kind, by, to, endUseBuyer }: Plan, about: Credit, id: string) {
  const isListing = kind === 'listing'
  return propose(
    model,
    {
      type: isListing ? 'MarketplaceListingRegister' : 'CreditRetire',
      submitter: by,
      reviewer: isListing && to ? to : about.issuer,
      about,
      terms: endUseBuyer === undefined ? {} : { endUseBuyer },
    },
    id,
  )
}

export const planOperations: Kind[] = [
  planning('retirement'),
  planning('listing'),
  planning('transfer'),
  executing,
]

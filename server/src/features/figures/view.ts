import type { Tx } from '../../db/open.ts'
import { tons } from '../../lib/quantity.ts'
import type { Figures } from './schema.ts'
import * as store from './store.ts'

type CreditGroup = Awaited<ReturnType<typeof store.creditsOf>>[number]

/** All figures of the organization. */
export async function figuresOf(tx: Tx, organizationId: string, now: Date): Promise<Figures> {
  const since = monthsAgo(now, 11)
  const reviewed = await store.waitingProposals(tx, { reviewerId: organizationId })
  const submitted = await store.waitingProposals(tx, { submitterId: organizationId })
  const owned = await store.creditsOf(tx, 'ownerId', organizationId)
  const issued = await store.creditsOf(tx, 'issuerId', organizationId)
  const months = await store.retiredByMonth(tx, organizationId, since)
  const counts = await store.countsOf(tx, organizationId)
  return {
    organizationId,
    toDecide: reviewed.filter(({ isReturned }) => !isReturned).map(waitingView),
    toEdit: submitted.filter(({ isReturned }) => isReturned).map(waitingView),
    sent: submitted.filter(({ isReturned }) => !isReturned).map(waitingView),
    owned: summed(owned, 'status'),
    ownedByVintage: summed(
      owned.filter(({ status }) => status === 'active' || status === 'listed'),
      'vintage',
    ),
    issued: summed(issued, 'status'),
    issuedByVintage: summed(
      issued.filter(({ status }) => status !== 'split'),
      'vintage',
    ),
    listed: creditsView(await store.listedWith(tx, organizationId)),
    traderCount: counts.traders,
    retired: {
      since: since.toISOString(),
      ...creditsView(total(months)),
      byMonth: months.map(({ month, ...credits }) => ({ month, ...creditsView(credits) })),
    },
    projectCount: counts.projects,
    mbps: await store.mbpsOf(tx, organizationId),
    claims: await store.claimsOf(tx, organizationId),
    processedClaims: await store.processedClaimsOf(tx, organizationId),
    registeredMbpCount: counts.registeredMbps,
    scorecardCount: counts.scorecards,
  }
}

/** The beginning of the month so many months before this one, in UTC. */
function monthsAgo(now: Date, months: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months))
}

function waitingView({ type, count, oldestAt }: store.Waiting) {
  return { type, count, oldestAt: oldestAt.toISOString() }
}

const creditsView = ({ count, quantity }: store.Credits) => ({ count, quantity: tons(quantity) })

function total(groups: readonly store.Credits[]): store.Credits {
  return groups.reduce(
    (sum, { count, quantity }) => ({
      count: sum.count + count,
      quantity: sum.quantity + quantity,
    }),
    { count: 0, quantity: 0n },
  )
}

/** One sum for each status, or for each vintage, in order. */
function summed<K extends 'status' | 'vintage'>(groups: readonly CreditGroup[], by: K) {
  const values = [...new Set(groups.map((group) => group[by]))].sort()
  // A computed name is any string to TypeScript; here it is `by`.
  return values.map((value) => ({
    [by]: value,
    ...creditsView(total(groups.filter((group) => group[by] === value))),
  })) as (Record<K, CreditGroup[K]> & ReturnType<typeof creditsView>)[]
}

import { type Market, mintedCredit } from './life.ts'
import { created, type Member, ok } from './world.ts'

/** The steps that tests of emission goals begin with. */
export function newScorecard(more: object = {}) {
  return {
    currentEmissionsPerYear: 1000,
    goal: 100,
    goalEndDate: '2035-12-31',
    goalStatement: 'Net zero by 2035',
    ...more,
  }
}

export function newMilestone(more: object = {}) {
  return {
    name: 'A tenth less',
    description: 'The first step',
    startDate: '2025-01-01',
    endDate: '2025-12-31',
    targetEmissionReduction: 10,
    targetEmissionReductionType: 'Percent',
    ...more,
  }
}

export async function milestoneOf(who: Member, more: object = {}, scorecard: object = {}) {
  const goal = await created(who.post('/esgs', newScorecard(scorecard)))
  return created(who.post(`${goal.resourceUri}/milestones`, newMilestone(more)))
}

/** A reporting period of 2025 whose target is 900, and what lies above it. */
export async function periodOf(who: Member, more: object = {}) {
  const milestone = await milestoneOf(who, more)
  const [period] = milestone.reportingPeriods
  return { milestone, period, scorecardUri: `/esgs/${milestone.esgScorecardId}` }
}

export function report(who: Member, period: { resourceUri: string }, quantity: number) {
  const emission = { scope: 'One', category: 'DirectFacilities', quantity }
  return created(who.post(`${period.resourceUri}/emissions`, emission))
}

/** A credit that the buyer has got from the supplier. */
export async function ownedCredit(market: Market, owner: Member, quantity = 1000) {
  const credit = await mintedCredit(market, quantity)
  return ok(market.supplier.post(`${credit.resourceUri}/transfer`, { newOwnerId: owner.id }))
}

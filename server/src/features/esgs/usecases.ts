import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { refuseStale } from '../../lib/if-match.ts'
import { found, Problem } from '../../lib/problem.ts'
import { emit } from '../events/emit.ts'
import * as changes from './changes-store.ts'
import { countOf, PERCENT_MAX, reportingPeriodsOf } from './reporting-periods.ts'
import type { MilestonePatch, NewMilestone, NewScorecard, ScorecardPatch } from './schema.ts'
import * as store from './store.ts'
import { milestoneUri, milestoneViews, scorecardUri, scorecardView } from './views.ts'

/** A chart of all of them is still one answer: 166 years of months. */
const PERIODS_MAX = 2000

export async function createScorecard(ctx: Ctx, body: NewScorecard) {
  const ownerId = acting(ctx.actor).id
  const scorecard = { ...body, goalStatement: body.goalStatement ?? null, ownerId }
  const esgScorecardId = await changes.scorecardInsert(ctx.tx, scorecard, ctx.now)
  await emit(ctx, {
    type: 'esgScorecardCreated',
    resourceUri: scorecardUri(esgScorecardId),
    receivers: [ownerId],
  })
  return viewScorecard(ctx, { esgScorecardId })
}

export async function viewScorecard(ctx: Ctx, path: store.ScorecardPath) {
  const row = await seeScorecard(ctx, path)
  const milestones = await milestoneViews(ctx.tx, await store.milestonesOf(ctx.tx, row.id))
  return {
    body: { ...scorecardView(row), milestones },
    version: row.version,
    location: scorecardUri(row.id),
  }
}

export async function changeScorecard(ctx: Ctx, path: store.ScorecardPath, patch: ScorecardPatch) {
  const scorecard = await lockScorecard(ctx, path)

  refuseStale(ctx.ifMatch, scorecard.version)

  const { currentEmissionsPerYear: current = scorecard.currentEmissionsPerYear } = patch
  await changes.scorecardUpdate(ctx.tx, scorecard.id, patch)
  await changes.touch(ctx.tx, { scorecard: scorecard.id }, ctx.now)
  if (current !== scorecard.currentEmissionsPerYear) {
    await changes.touchTargets(ctx.tx, { esgScorecardId: scorecard.id }, ctx.now)
  }
  return viewScorecard(ctx, path)
}

export async function createMilestone(ctx: Ctx, path: store.ScorecardPath, body: NewMilestone) {
  const { tx, now } = ctx
  refuseWrongPercent(body)
  const { id: esgScorecardId, ownerId } = await lockScorecard(ctx, path)
  const reportingFrequency = body.reportingFrequency ?? 'Year'
  const present = await store.reportingPeriodCount(tx, esgScorecardId)

  if (body.startDate > body.endDate) {
    throw new Problem('dates-reversed', `${body.startDate} is after ${body.endDate}.`)
  }
  const count = countOf(body, reportingFrequency)
  if (present + count > PERIODS_MAX) {
    throw new Problem(
      'too-many-reporting-periods',
      `A scorecard has at most ${PERIODS_MAX} reporting periods; this one has ${present}, and the milestone would add ${count}. Report less often or choose closer dates.`,
    )
  }

  const milestone = { ...body, reportingFrequency, esgScorecardId }
  const periods = reportingPeriodsOf(body, reportingFrequency)
  const esgMilestoneId = await changes.milestoneInsert(tx, milestone, periods, now)
  await changes.touch(tx, { scorecard: esgScorecardId }, now)
  const resourceUri = milestoneUri({ esgScorecardId, esgMilestoneId })
  await emit(ctx, { type: 'esgMilestoneCreated', resourceUri, receivers: [ownerId] })
  return viewMilestone(ctx, { esgScorecardId, esgMilestoneId })
}

export async function viewMilestone(ctx: Ctx, path: store.MilestonePath) {
  const row = await seeMilestone(ctx, path)
  const [body] = await milestoneViews(ctx.tx, [row])
  return { body, version: row.version, location: milestoneUri(path) }
}

/** Its dates and its periods stay as they were made. rulings.md 17. */
export async function changeMilestone(ctx: Ctx, path: store.MilestonePath, patch: MilestonePatch) {
  await lockScorecard(ctx, path)
  const milestone = await seeMilestone(ctx, path)
  const {
    targetEmissionReduction = milestone.targetEmissionReduction,
    targetEmissionReductionType = milestone.targetEmissionReductionType,
  } = patch
  refuseWrongPercent({ targetEmissionReduction, targetEmissionReductionType })

  refuseStale(ctx.ifMatch, milestone.version)

  await changes.milestoneUpdate(ctx.tx, milestone.id, patch)
  await changes.touch(ctx.tx, { scorecard: path.esgScorecardId, milestone: milestone.id }, ctx.now)
  if (
    targetEmissionReduction !== milestone.targetEmissionReduction ||
    targetEmissionReductionType !== milestone.targetEmissionReductionType
  ) {
    await changes.touchTargets(ctx.tx, path, ctx.now)
  }
  return viewMilestone(ctx, path)
}

export async function deleteMilestone(ctx: Ctx, path: store.MilestonePath) {
  const { ownerId } = await lockScorecard(ctx, path)
  const milestone = await seeMilestone(ctx, path)

  refuseStale(ctx.ifMatch, milestone.version)
  if (await changes.milestoneIsUsed(ctx.tx, milestone.id, ownerId)) {
    throw new Problem('milestone-in-use')
  }

  await changes.milestoneDelete(ctx.tx, milestone.id)
  await changes.touch(ctx.tx, { scorecard: path.esgScorecardId }, ctx.now)
}

export async function seeScorecard({ tx, actor }: Ctx, path: store.ScorecardPath) {
  return found(await store.scorecardGet(tx, path, acting(actor).id))
}

export async function lockScorecard({ tx, actor }: Ctx, path: store.ScorecardPath) {
  return found(await store.scorecardLock(tx, path, acting(actor).id))
}

export async function seeMilestone({ tx, actor }: Ctx, path: store.MilestonePath) {
  return found(await store.milestoneGet(tx, path, acting(actor).id))
}

type Reduction = Pick<NewMilestone, 'targetEmissionReduction' | 'targetEmissionReductionType'>

function refuseWrongPercent({
  targetEmissionReduction: reduction,
  targetEmissionReductionType,
}: Reduction) {
  if (targetEmissionReductionType !== 'Percent' || reduction <= PERCENT_MAX) return
  const message = 'must be at most 100 where the type is Percent'
  const faults = [{ pointer: '/targetEmissionReduction', message }]
  throw new Problem('invalid-request', `targetEmissionReduction ${message}.`, { faults })
}

import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { fromJson } from '../../db/json.ts'
import { refuseStale } from '../../lib/if-match.ts'
import { found, Problem } from '../../lib/problem.ts'
import { emit } from '../events/emit.ts'
import * as changes from './changes-store.ts'
import { categoriesOf, isOfScope } from './emission-categories.ts'
import { type OffsetPreferences, preferencesAfter } from './offset-preferences.ts'
import type { EmissionPatch, NewEmission, ReportingPeriodPatch } from './schema.ts'
import * as store from './store.ts'
import { lockScorecard } from './usecases.ts'
import { emissionUri, emissionView, reportingPeriodUri, reportingPeriodView } from './views.ts'

export async function viewReportingPeriod(ctx: Ctx, path: store.ReportingPeriodPath) {
  const row = await seeReportingPeriod(ctx, path)
  return {
    body: await reportingPeriodView(ctx.tx, row),
    version: store.reportingPeriodVersion(row),
    location: reportingPeriodUri(path),
  }
}

export async function changeReportingPeriod(
  ctx: Ctx,
  path: store.ReportingPeriodPath,
  { offsetPreferences: patch }: ReportingPeriodPatch,
) {
  await lockScorecard(ctx, path)
  const period = await seeReportingPeriod(ctx, path)
  const before = preferencesOf(period)
  const offsetPreferences = patch === undefined ? before : preferencesAfter(before, patch)

  refuseStale(ctx.ifMatch, store.reportingPeriodVersion(period))
  const { from, to } = offsetPreferences?.vintages ?? {}
  if (from !== undefined && to !== undefined && from > to) {
    throw new Problem('dates-reversed', `No vintage is from ${from} on and up to ${to}.`)
  }

  await changes.preferencesSet(ctx.tx, period.id, { offsetPreferences })
  await touchFrom(ctx, path)
  return viewReportingPeriod(ctx, path)
}

export async function createEmission(
  ctx: Ctx,
  path: store.ReportingPeriodPath,
  emission: NewEmission,
) {
  const { ownerId } = await lockScorecard(ctx, path)
  const { id: esgReportingPeriodId } = await seeReportingPeriod(ctx, path)

  refuseOtherScope(emission)

  const id = await changes.emissionInsert(ctx.tx, { ...emission, esgReportingPeriodId }, ctx.now)
  await touchFrom(ctx, path)
  const resourceUri = emissionUri(path, id)
  await emit(ctx, { type: 'emissionCreated', resourceUri, receivers: [ownerId] })
  return { ...(await viewEmission(ctx, path, id)), location: resourceUri }
}

export async function viewEmission(ctx: Ctx, path: store.ReportingPeriodPath, id: string) {
  const row = await seeEmission(ctx, path, id)
  return { body: emissionView(row, path), version: row.version }
}

export async function changeEmission(
  ctx: Ctx,
  path: store.ReportingPeriodPath,
  id: string,
  patch: EmissionPatch,
) {
  await lockScorecard(ctx, path)
  const emission = await seeEmission(ctx, path, id)

  refuseStale(ctx.ifMatch, emission.version)
  const { scope = emission.scope, category = emission.category } = patch
  refuseOtherScope({ scope, category })

  await changes.emissionUpdate(ctx.tx, id, patch)
  await touchFrom(ctx, path, id)
  return viewEmission(ctx, path, id)
}

export async function deleteEmission(ctx: Ctx, path: store.ReportingPeriodPath, id: string) {
  await lockScorecard(ctx, path)
  const emission = await seeEmission(ctx, path, id)

  refuseStale(ctx.ifMatch, emission.version)

  await changes.emissionDelete(ctx.tx, id)
  await touchFrom(ctx, path)
}

export async function seeReportingPeriod({ tx, actor }: Ctx, path: store.ReportingPeriodPath) {
  return found(await store.reportingPeriodGet(tx, path, acting(actor).id))
}

export async function seeEmission(ctx: Ctx, path: store.ReportingPeriodPath, id: string) {
  const period = await seeReportingPeriod(ctx, path)
  return found(await store.emissionGet(ctx.tx, period.id, id))
}

export function preferencesOf({ offsetPreferences }: store.ReportingPeriodRow) {
  return offsetPreferences === null ? null : fromJson<OffsetPreferences>(offsetPreferences)
}

/**
 * Locks the scorecard of a period of the organization, and says which it is; undefined where the
 * organization has no such period. For what is retired to offset it.
 */
export async function lockReportingPeriod({ tx }: Ctx, id: string, ownerId: string) {
  const period = await store.reportingPeriodOf(tx, id, ownerId)
  if (!period || !(await store.scorecardLock(tx, period, ownerId))) return undefined
  // Read again: it may have been deleted before the lock was taken.
  return store.reportingPeriodOf(tx, id, ownerId)
}

/** A credit was retired for the period: its figures, and those of what embeds it, are others. */
export async function touchReportingPeriod(ctx: Ctx, period: store.ReportingPeriodRow) {
  await touchFrom(ctx, { ...period, esgReportingPeriodId: period.id })
}

async function touchFrom(ctx: Ctx, path: store.ReportingPeriodPath, emission?: string) {
  const ids = {
    scorecard: path.esgScorecardId,
    milestone: path.esgMilestoneId,
    reportingPeriod: path.esgReportingPeriodId,
    ...(emission !== undefined && { emission }),
  }
  await changes.touch(ctx.tx, ids, ctx.now)
}

/** A rule across two attributes. domain.md 2, Emission. */
function refuseOtherScope({ scope, category }: { scope: NewEmission['scope']; category: string }) {
  if (isOfScope(scope, category)) return
  const known = categoriesOf[scope].join(', ')
  throw new Problem('category-of-other-scope', `Scope ${scope} has the categories ${known}.`)
}

import { type Selectable, sql } from 'kysely'
import { listSpec, page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import type {
  EsgEmissions,
  EsgMilestones,
  EsgReportingPeriods,
  EsgScorecards,
} from '../../db/tables.ts'
import type { ListQuery } from '../../lib/schema.ts'
import { EMBEDDED_MAX } from './schema.ts'

export type ScorecardRow = Selectable<EsgScorecards>
export type MilestoneRow = Selectable<EsgMilestones>
/** A period with what its target comes from, and the sums of its emissions and offsets in units. */
export type ReportingPeriodRow = Selectable<EsgReportingPeriods> &
  Pick<MilestoneRow, 'esgScorecardId' | 'targetEmissionReduction' | 'targetEmissionReductionType'> &
  Pick<ScorecardRow, 'ownerId' | 'currentEmissionsPerYear'> & {
    // As texts: a sum may be larger than a bigint of the database.
    actual: string
    offset: string
    offsetVersions: string
  }
export type EmissionRow = Selectable<EsgEmissions>

/** The ids of a path, from the scorecard down to what is meant. */
export interface ScorecardPath {
  esgScorecardId: string
}
export interface MilestonePath extends ScorecardPath {
  esgMilestoneId: string
}
export interface ReportingPeriodPath extends MilestonePath {
  esgReportingPeriodId: string
}

/** All of it is private to the owner: for anybody else there is no such scorecard. rulings.md 18. */
export async function scorecardGet(tx: Tx, { esgScorecardId }: ScorecardPath, ownerId: string) {
  return scorecards(tx, ownerId).where('id', '=', esgScorecardId).executeTakeFirst()
}

/** Taken before every write below a scorecard, so that figures and limits are of one moment. */
export async function scorecardLock(tx: Tx, path: ScorecardPath, ownerId: string) {
  return scorecards(tx, ownerId)
    .where('id', '=', path.esgScorecardId)
    .forUpdate()
    .executeTakeFirst()
}

const scorecards = (tx: Tx, ownerId: string) =>
  tx.selectFrom('esgScorecards').selectAll().where('ownerId', '=', ownerId)

export async function milestoneGet(tx: Tx, path: MilestonePath, ownerId: string) {
  return tx
    .selectFrom('esgMilestones')
    .innerJoin('esgScorecards', 'esgScorecards.id', 'esgMilestones.esgScorecardId')
    .selectAll('esgMilestones')
    .where('esgScorecards.ownerId', '=', ownerId)
    .where('esgMilestones.esgScorecardId', '=', path.esgScorecardId)
    .where('esgMilestones.id', '=', path.esgMilestoneId)
    .executeTakeFirst()
}

export async function reportingPeriodGet(tx: Tx, path: ReportingPeriodPath, ownerId: string) {
  return reportingPeriods(tx)
    .where('esgScorecards.ownerId', '=', ownerId)
    .where('esgScorecards.id', '=', path.esgScorecardId)
    .where('esgMilestones.id', '=', path.esgMilestoneId)
    .where('esgReportingPeriods.id', '=', path.esgReportingPeriodId)
    .executeTakeFirst()
}

/** The period with this id alone, where the organization owns it. */
export async function reportingPeriodOf(tx: Tx, id: string, ownerId: string) {
  return reportingPeriods(tx)
    .where('esgScorecards.ownerId', '=', ownerId)
    .where('esgReportingPeriods.id', '=', id)
    .executeTakeFirst()
}

export async function emissionGet(tx: Tx, esgReportingPeriodId: string, id: string) {
  return emissions(tx, esgReportingPeriodId).where('id', '=', id).executeTakeFirst()
}

const emissions = (tx: Tx, esgReportingPeriodId: string) =>
  tx.selectFrom('esgEmissions').selectAll().where('esgReportingPeriodId', '=', esgReportingPeriodId)

const reportingPeriods = (tx: Tx) =>
  tx
    .selectFrom('esgReportingPeriods')
    .innerJoin('esgMilestones', 'esgMilestones.id', 'esgReportingPeriods.esgMilestoneId')
    .innerJoin('esgScorecards', 'esgScorecards.id', 'esgMilestones.esgScorecardId')
    .selectAll('esgReportingPeriods')
    .select([
      'esgMilestones.esgScorecardId',
      'esgMilestones.targetEmissionReduction',
      'esgMilestones.targetEmissionReductionType',
      'esgScorecards.ownerId',
      'esgScorecards.currentEmissionsPerYear',
      sql<string>`(select coalesce(sum(quantity), 0)::text from esg_emissions
                    where esg_reporting_period_id = esg_reporting_periods.id)`.as('actual'),
      sql<string>`(select coalesce(sum(quantity), 0)::text from credits
                    where esg_reporting_period_id = esg_reporting_periods.id)`.as('offset'),
      sql<string>`(select coalesce(sum(version), 0)::text from credits
                    where esg_reporting_period_id = esg_reporting_periods.id)`.as('offsetVersions'),
    ])

/** Its ETag: the credits that it embeds change on their own, as when their registry adds a file. */
export function reportingPeriodVersion({ version, offsetVersions }: ReportingPeriodRow): string {
  return `${version}-${offsetVersions}`
}

export async function milestonesOf(tx: Tx, esgScorecardId: string): Promise<MilestoneRow[]> {
  return tx
    .selectFrom('esgMilestones')
    .selectAll()
    .where('esgScorecardId', '=', esgScorecardId)
    .orderBy('startDate')
    .orderBy('id')
    .execute()
}

export async function reportingPeriodsOf(
  tx: Tx,
  milestoneIds: string[],
): Promise<ReportingPeriodRow[]> {
  if (milestoneIds.length === 0) return []
  return reportingPeriods(tx)
    .where('esgReportingPeriods.esgMilestoneId', 'in', milestoneIds)
    .orderBy('esgReportingPeriods.startDate')
    .execute()
}

export async function reportingPeriodCount(tx: Tx, esgScorecardId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('esgReportingPeriods')
    .innerJoin('esgMilestones', 'esgMilestones.id', 'esgReportingPeriods.esgMilestoneId')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('esgMilestones.esgScorecardId', '=', esgScorecardId)
    .executeTakeFirstOrThrow()
  return count
}

/** The first emissions of a period, and the first credits that were retired for it. */
export async function contentOf(tx: Tx, id: string) {
  const first = await emissions(tx, id).orderBy('id').limit(EMBEDDED_MAX).execute()
  const offsets = await tx
    .selectFrom('credits')
    .selectAll()
    .where('esgReportingPeriodId', '=', id)
    .orderBy('retiredAt')
    .orderBy('id')
    .limit(EMBEDDED_MAX)
    .execute()
  return { emissions: first, offsets }
}

const ref = (table: string, name: string) => sql.ref(`${table}.${name}`)
const specs = {
  scorecards: listSpec('esgScorecards', {
    currentEmissionsPerYear: {
      sql: ref('esgScorecards', 'currentEmissionsPerYear'),
      kind: 'quantity',
      isOrdered: true,
    },
    goal: { sql: ref('esgScorecards', 'goal'), kind: 'quantity', isOrdered: true },
    goalEndDate: { sql: ref('esgScorecards', 'goalEndDate'), kind: 'day', isOrdered: true },
  }),
  milestones: listSpec('esgMilestones', {
    name: { sql: ref('esgMilestones', 'name'), kind: 'text', isOrdered: true },
    startDate: { sql: ref('esgMilestones', 'startDate'), kind: 'day', isOrdered: true },
    endDate: { sql: ref('esgMilestones', 'endDate'), kind: 'day', isOrdered: true },
  }),
  reportingPeriods: listSpec('esgReportingPeriods', {
    startDate: { sql: ref('esgReportingPeriods', 'startDate'), kind: 'day', isOrdered: true },
    endDate: { sql: ref('esgReportingPeriods', 'endDate'), kind: 'day', isOrdered: true },
  }),
  emissions: listSpec('esgEmissions', {
    scope: { sql: ref('esgEmissions', 'scope'), kind: 'text', isOrdered: true },
    category: { sql: ref('esgEmissions', 'category'), kind: 'text', isOrdered: true },
    quantity: { sql: ref('esgEmissions', 'quantity'), kind: 'quantity', isOrdered: true },
  }),
}
const attributesOf = ({ attributes }: { attributes: object }) => Object.keys(attributes).join(', ')
export const listedBy = {
  scorecards: attributesOf(specs.scorecards),
  milestones: attributesOf(specs.milestones),
  reportingPeriods: attributesOf(specs.reportingPeriods),
  emissions: attributesOf(specs.emissions),
}

export async function scorecardList(tx: Tx, ownerId: string, request: ListQuery) {
  return page(scorecards(tx, ownerId), specs.scorecards, request)
}

export async function milestoneList(tx: Tx, esgScorecardId: string, request: ListQuery) {
  const rows = tx.selectFrom('esgMilestones').selectAll()
  return page(rows.where('esgScorecardId', '=', esgScorecardId), specs.milestones, request)
}

/** In the order of the calendar, unless asked otherwise. */
export async function reportingPeriodList(tx: Tx, esgMilestoneId: string, request: ListQuery) {
  const rows = reportingPeriods(tx).where('esgMilestones.id', '=', esgMilestoneId)
  return page(rows, specs.reportingPeriods, { orderBy: 'startDate asc', ...request })
}

export async function emissionList(tx: Tx, esgReportingPeriodId: string, request: ListQuery) {
  return page(emissions(tx, esgReportingPeriodId), specs.emissions, request)
}

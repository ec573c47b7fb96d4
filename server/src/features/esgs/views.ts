import { fromJson } from '../../db/json.ts'
import type { Tx } from '../../db/open.ts'
import { tons } from '../../lib/quantity.ts'
import { creditViews } from '../credits/store.ts'
import type { EmissionCategory } from './emission-categories.ts'
import { figuresOf, targetEmissions } from './reporting-periods.ts'
import type {
  Emission,
  Milestone,
  ReportingPeriod,
  ReportingPeriodSummary,
  ScorecardSummary,
} from './schema.ts'
import type {
  EmissionRow,
  MilestonePath,
  MilestoneRow,
  ReportingPeriodPath,
  ReportingPeriodRow,
  ScorecardRow,
} from './store.ts'
import { contentOf, reportingPeriodsOf } from './store.ts'

export const scorecardUri = (id: string) => `/esgs/${id}`
export const milestoneUri = ({ esgScorecardId, esgMilestoneId }: MilestonePath) =>
  `/esgs/${esgScorecardId}/milestones/${esgMilestoneId}`
export const reportingPeriodUri = (path: ReportingPeriodPath) =>
  `${milestoneUri(path)}/reportingPeriods/${path.esgReportingPeriodId}`
export const emissionUri = (path: ReportingPeriodPath, id: string) =>
  `${reportingPeriodUri(path)}/emissions/${id}`

const base = (row: { id: string; createdAt: Date; lastModifiedAt: Date }, resourceUri: string) => ({
  id: row.id,
  resourceUri,
  createdAt: row.createdAt.toISOString(),
  lastModifiedAt: row.lastModifiedAt.toISOString(),
})

export function scorecardView(row: ScorecardRow): ScorecardSummary {
  return {
    ...base(row, scorecardUri(row.id)),
    ownerId: row.ownerId,
    currentEmissionsPerYear: tons(row.currentEmissionsPerYear),
    goal: tons(row.goal),
    goalEndDate: row.goalEndDate,
    goalStatement: row.goalStatement,
  }
}

export async function milestoneViews(tx: Tx, rows: MilestoneRow[]): Promise<Milestone[]> {
  const periods = await reportingPeriodsOf(
    tx,
    rows.map(({ id }) => id),
  )
  const periodsBy = Map.groupBy(periods, ({ esgMilestoneId }) => esgMilestoneId)
  return rows.map((row) => ({
    ...base(row, milestoneUri({ ...row, esgMilestoneId: row.id })),
    esgScorecardId: row.esgScorecardId,
    name: row.name,
    description: row.description,
    startDate: row.startDate,
    endDate: row.endDate,
    targetEmissionReduction: tons(row.targetEmissionReduction),
    targetEmissionReductionType: row.targetEmissionReductionType,
    reportingFrequency: row.reportingFrequency,
    reportingPeriods: (periodsBy.get(row.id) ?? []).map(reportingPeriodSummary),
  }))
}

/** The figures of a period, in units of 0.0001 mtCO2e. rulings.md 29. */
export const figures = (row: ReportingPeriodRow) =>
  figuresOf(targetEmissions(row, row), BigInt(row.actual), BigInt(row.offset))

const pathOf = (row: ReportingPeriodRow) => ({ ...row, esgReportingPeriodId: row.id })

export function reportingPeriodSummary(row: ReportingPeriodRow): ReportingPeriodSummary {
  const { target, actual, offset, effective, excess } = figures(row)
  return {
    ...base(row, reportingPeriodUri(pathOf(row))),
    esgScorecardId: row.esgScorecardId,
    esgMilestoneId: row.esgMilestoneId,
    startDate: row.startDate,
    endDate: row.endDate,
    targetEmissions: tons(target),
    actualEmissions: tons(actual),
    offsetQuantity: tons(offset),
    effectiveEmissions: tons(effective),
    excessEmissions: tons(excess),
  }
}

export async function reportingPeriodView(
  tx: Tx,
  row: ReportingPeriodRow,
): Promise<ReportingPeriod> {
  const { emissions, offsets } = await contentOf(tx, row.id)
  return {
    ...reportingPeriodSummary(row),
    offsetPreferences: row.offsetPreferences === null ? null : fromJson(row.offsetPreferences),
    emissions: emissions.map((emission) => emissionView(emission, pathOf(row))),
    offsets: await creditViews(tx, offsets, row.ownerId),
  }
}

export function emissionView(row: EmissionRow, path: ReportingPeriodPath): Emission {
  return {
    ...base(row, emissionUri(path, row.id)),
    esgReportingPeriodId: row.esgReportingPeriodId,
    scope: row.scope,
    // Only categories of the schema are written.
    category: row.category as EmissionCategory,
    quantity: tons(row.quantity),
  }
}

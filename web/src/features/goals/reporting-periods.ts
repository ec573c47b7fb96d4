import type { Schemas } from '@environmental-credit-service/client'

export type Period = Schemas['EsgReportingPeriodSummary']
export type Milestone = Schemas['EsgMilestone']
export type Scorecard = Schemas['EsgScorecard']
export type Frequency = Milestone['reportingFrequency']

const MONTHS: Record<Frequency, number> = { Year: 12, Quarter: 3, Month: 1 }
/** The service makes no more for a scorecard. */
export const PERIODS_MAX = 2000

interface Range {
  startDate: string
  endDate: string
}

/** Which reporting periods the service will make: calendar years, quarters or months, cut to the dates. */
export function periodsOf({ startDate, endDate }: Range, frequency: Frequency): Range[] {
  const [first, last] = [numberOf(startDate, frequency), numberOf(endDate, frequency)]
  if (!startDate || !endDate || startDate > endDate || last - first >= PERIODS_MAX) return []
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const month = (first + at) * MONTHS[frequency]
    const [start, end] = [dayOf(month, 1), dayOf(month + MONTHS[frequency], 0)]
    return {
      startDate: start < startDate ? startDate : start,
      endDate: end > endDate ? endDate : end,
    }
  })
}

function numberOf(day: string, frequency: Frequency): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return Math.floor((year * 12 + month - 1) / MONTHS[frequency])
}

/** A day by months since the beginning of the calendar; day 0 is the last of the month before. */
const dayOf = (month: number, day: number) =>
  new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10)

/** What a milestone allows in a whole year. */
export function allowedPerYear(
  milestone: Pick<Milestone, 'targetEmissionReduction' | 'targetEmissionReductionType'>,
  currentEmissionsPerYear: number,
): number {
  const { targetEmissionReduction: reduction, targetEmissionReductionType: type } = milestone
  const allowed =
    type === 'Percent'
      ? (currentEmissionsPerYear * (100 - reduction)) / 100
      : currentEmissionsPerYear - reduction
  return Math.max(0, Math.round(allowed * 1e4) / 1e4)
}

/** Whether anything is known of a period: without emissions it is within its target, but says nothing. */
export const isReported = ({ actualEmissions }: Pick<Period, 'actualEmissions'>) =>
  actualEmissions > 0
export const isWithinTarget = (period: Period) => isReported(period) && period.excessEmissions === 0

/** The ids by which the page and the API know a period. */
export const pathOf = ({
  id,
  esgScorecardId,
  esgMilestoneId,
}: Pick<Period, 'id' | 'esgScorecardId' | 'esgMilestoneId'>) => ({
  esgScorecardId,
  esgMilestoneId,
  esgReportingPeriodId: id,
})

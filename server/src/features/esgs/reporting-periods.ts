import type { EsgMilestones } from '../../db/tables.ts'
import type { DateRange, Day } from '../../lib/dates.ts'

/** Periods and targets, by whole numbers alone. rulings.md 29. */
type Frequency = EsgMilestones['reportingFrequency']
const MONTHS = { Year: 12, Quarter: 3, Month: 1 } as const satisfies Record<Frequency, number>

/** The calendar years, quarters or months that a range touches, cut to it. */
export function reportingPeriodsOf(range: DateRange, frequency: Frequency): DateRange[] {
  const first = numberOf(range.startDate, frequency)
  return Array.from({ length: countOf(range, frequency) }, (_, at) => {
    const { startDate, endDate } = calendarPeriod(first + at, frequency)
    return {
      startDate: startDate < range.startDate ? range.startDate : startDate,
      endDate: endDate > range.endDate ? range.endDate : endDate,
    }
  })
}

export function countOf({ startDate, endDate }: DateRange, frequency: Frequency): number {
  return numberOf(endDate, frequency) - numberOf(startDate, frequency) + 1
}

/** Years, quarters or months since the beginning of the calendar. */
function numberOf(day: Day, frequency: Frequency): number {
  const { year, month } = partsOf(day)
  return Math.floor((year * 12 + month - 1) / MONTHS[frequency])
}

function calendarPeriod(number: number, frequency: Frequency): DateRange {
  const months = number * MONTHS[frequency]
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  const lastMonth = month + MONTHS[frequency] - 1
  return {
    startDate: dayText(year, month, 1),
    endDate: dayText(year, lastMonth, daysOfMonth(year, lastMonth)),
  }
}

function dayText(year: number, month: number, day: number): Day {
  const [y, m, d] = [String(year).padStart(4, '0'), String(month), String(day)]
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
}

interface Target {
  /** Units of 0.0001 mtCO2e a year. */
  currentEmissionsPerYear: bigint
  /** Units of 0.0001, of a percent or of an mtCO2e. */
  targetEmissionReduction: bigint
  targetEmissionReductionType: EsgMilestones['targetEmissionReductionType']
}
export const PERCENT_MAX = 1_000_000n

/**
 * What a milestone allows in one of its periods, in units: its year's emissions, by the days of the
 * period in its calendar year, rounded half up.
 */
export function targetEmissions(target: Target, period: DateRange): bigint {
  const { currentEmissionsPerYear: current, targetEmissionReduction: reduction } = target
  const days = BigInt(daysOf(period))
  const daysOfYear = isLeap(partsOf(period.startDate).year) ? 366n : 365n
  if (target.targetEmissionReductionType === 'Percent') {
    return roundedHalfUp(current * (PERCENT_MAX - reduction) * days, PERCENT_MAX * daysOfYear)
  }
  const allowed = current > reduction ? current - reduction : 0n
  return roundedHalfUp(allowed * days, daysOfYear)
}

export function figuresOf(target: bigint, actual: bigint, offset: bigint) {
  const effective = actual - offset
  const excess = effective > target ? effective - target : 0n
  return { target, actual, offset, effective, excess }
}

/** Of what is not below 0. */
function roundedHalfUp(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor)
}

/** The days of a range within one calendar year, both ends included. */
function daysOf({ startDate, endDate }: DateRange): number {
  return dayOfYear(endDate) - dayOfYear(startDate) + 1
}

function dayOfYear(date: Day): number {
  const { year, month, day } = partsOf(date)
  const before = Array.from({ length: month - 1 }, (_, at) => daysOfMonth(year, at + 1))
  return before.reduce((sum, days) => sum + days, day)
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function partsOf(date: Day) {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  }
}

/** A calendar day, `YYYY-MM-DD`. Days in this form compare as texts. */
export type Day = string

export interface DateRange {
  startDate: Day
  endDate: Day
}

export function contains(outer: DateRange, inner: DateRange): boolean {
  return outer.startDate <= inner.startDate && inner.endDate <= outer.endDate
}

export function overlaps(a: DateRange, b: DateRange): boolean {
  return a.startDate <= b.endDate && b.startDate <= a.endDate
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

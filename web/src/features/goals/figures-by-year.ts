import type { Period } from './reporting-periods.ts'

/** What a chart shows of a period, or of the periods of a year together. */
export type Figures = Pick<
  Period,
  | 'startDate'
  | 'endDate'
  | 'targetEmissions'
  | 'actualEmissions'
  | 'offsetQuantity'
  | 'effectiveEmissions'
>

const yearOf = ({ startDate }: Figures) => startDate.slice(0, 4)

/** Whether a year has several periods. */
export const hasParts = (periods: readonly Figures[]) =>
  new Set(periods.map(yearOf)).size < periods.length

/** The sums of the periods of each calendar year. */
export function figuresByYear(periods: readonly Figures[]): Figures[] {
  return [...Map.groupBy(periods, yearOf)].map(([year, of]) => {
    const sum = (figure: (period: Figures) => number) =>
      Math.round(of.reduce((total, period) => total + figure(period), 0) * 1e4) / 1e4
    return {
      startDate: `${year}-01-01`,
      endDate: `${year}-12-31`,
      targetEmissions: sum(({ targetEmissions }) => targetEmissions),
      actualEmissions: sum(({ actualEmissions }) => actualEmissions),
      offsetQuantity: sum(({ offsetQuantity }) => offsetQuantity),
      effectiveEmissions: sum(({ effectiveEmissions }) => effectiveEmissions),
    }
  })
}

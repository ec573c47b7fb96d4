import { ExactNumber } from './quantity.ts'

/** A point in time or a day, as JSON has it, for a table that knows dates. */
export class DateCell {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What a table has in one place. A number that a double would change is exact. */
export type Cell = string | number | boolean | null | ExactNumber | DateCell

export function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof ExactNumber) return cell.literal
  return cell instanceof DateCell ? cell.text : String(cell)
}

import type { Adapter, Item, ReadRow, Row, RowError } from './adapter.ts'
import type { WrongCell } from './fields.ts'

type Cell = Row['cell']

/** Reads what a row says of one thing. */
export interface ItemReader {
  kinds: Adapter['kinds']
  columns: readonly string[]
  optional?: readonly string[]
  read(row: number, cell: Cell): { items: Item[]; notices?: Notice[] } | WrongCell[]
}

export interface Notice {
  column: string
  reason: string
  right?: string
}

/** A row that nothing is made of, and why. */
export interface Skip {
  column: string
  when: (text: string) => boolean
  reason: string
}

type Declared = Omit<Adapter, 'columns' | 'optionalColumns' | 'kinds' | 'read'> & {
  items: readonly ItemReader[]
  skips?: readonly Skip[]
  /** Columns that no field reads, by which the file is told from another. */
  also?: readonly string[]
}

/** An adapter made of what a file says of each kind of thing. */
export function declare({ items, skips = [], also = [], ...adapter }: Declared): Adapter {
  const columns = [...also, ...skips.map(({ column }) => column), ...items.flatMap(columnsOf)]
  return {
    ...adapter,
    columns: [...new Set(columns)],
    optionalColumns: items.flatMap(({ optional = [] }) => optional),
    kinds: [...new Set(items.flatMap(({ kinds }) => kinds))],
    read: (row) => readRow(row, items, skips),
  }
}

function readRow(
  { number: row, cell }: Row,
  readers: readonly ItemReader[],
  skips: readonly Skip[],
): ReadRow | RowError[] {
  const skip = skips.find(({ column, when }) => when(cell(column).trim()))
  const told = ({ column, reason, right }: Notice): RowError => ({
    ...{ row, column, value: cell(column), reason },
    ...(right !== undefined && { right }),
  })
  if (skip) return { items: [], notices: [told(skip)] }

  const errors = new Map<string, RowError>()
  const whole: ReadRow = { items: [], notices: [] }
  for (const reader of readers) {
    const read = reader.read(row, cell)
    if (!Array.isArray(read)) {
      whole.items.push(...read.items)
      whole.notices.push(...(read.notices ?? []).map(told))
      continue
    }
    // What two things of a row have in common is wrong once.
    for (const { column, message: reason, right } of read) {
      errors.set(column, told({ column, reason, ...(right !== undefined && { right }) }))
    }
  }
  return errors.size > 0 ? [...errors.values()] : whole
}

function columnsOf({ columns }: ItemReader) {
  return columns
}

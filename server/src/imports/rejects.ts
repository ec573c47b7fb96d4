import { csv } from '../lib/csv.ts'
import type { RowError } from './adapter.ts'
import type { ImportReport } from './outcome.ts'
import type { ReadFile } from './read-file.ts'

/** The column that says why; an import reads past it. */
export const REASON_COLUMN = 'import_errors'

/** A row of which something was not imported, or that lacks what may be filled in. */
export interface Reject {
  row: number
  cells: readonly string[]
  why: readonly RowError[]
}

/** In the order of the file. */
export function rejectedRows(file: ReadFile, { errors, notices }: ImportReport): Reject[] {
  const { optionalColumns = [] } = file.adapter
  const reasons = Map.groupBy(
    [...errors, ...notices.filter(({ column }) => optionalColumns.includes(column))],
    ({ row }) => row,
  )
  return [...reasons]
    .sort(([a], [b]) => a - b)
    .map(([row, why]) => ({ row, cells: file.cells.get(row) ?? [], why }))
}

/**
 * The rows of a file of which something was not imported, as the file has them, with the reasons and
 * with the columns that may be filled: to be corrected and imported again. Null where there is none.
 */
export function rejectsOf(file: ReadFile, report: ImportReport): string | null {
  const rows = rejectedRows(file, report)
  const toRow = correctable(file.header, file.adapter.optionalColumns)
  return rows.length === 0 ? null : csv([toRow.header, ...rows.map(toRow.cells)])
}

/** How rejected rows of a file with this header stand in the file that is corrected. */
export function correctable(
  header: readonly string[],
  optionalColumns: readonly string[] = [],
): { header: string[]; cells: (reject: Reject) => string[] } {
  const missing = optionalColumns.filter((column) => !header.includes(column))
  const own = header.filter((column) => column !== REASON_COLUMN)
  const kept = own.map((column) => header.indexOf(column))
  return {
    header: [...own, ...missing, REASON_COLUMN],
    cells: ({ cells, why }) => [
      ...(cells.length === header.length ? kept.map((at) => cells[at] ?? '') : cells),
      ...missing.map(() => ''),
      why.map(reasonText).join(' '),
    ],
  }
}

/** `total '4' is not the 5 of 26 to 30. Right would be: 5.` */
export function reasonText({ column, value, reason, right }: RowError): string {
  const what = `${[column, `'${value}'`].join(' ').trim()} ${reason}.`
  return right === undefined ? what : `${what} Right would be: ${right}.`
}

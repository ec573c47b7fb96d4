import { csv } from '../lib/csv.ts'
import type { RowError } from './adapter.ts'
import type { ImportReport } from './outcome.ts'
import type { ReadFile } from './read-file.ts'

/** The column that says why; an import reads past it. */
export const REASON_COLUMN = 'import_errors'

/**
 * The rows of a file of which something was not imported, as the file has them, with the reasons and
 * with the columns that may be filled: to be corrected and imported again. Null where there is none.
 */
export function rejectsOf(file: ReadFile, { errors, notices }: ImportReport): string | null {
  const { optionalColumns = [] } = file.adapter
  const reasons = Map.groupBy(
    [...errors, ...notices.filter(({ column }) => optionalColumns.includes(column))],
    ({ row }) => row,
  )
  if (reasons.size === 0) return null
  const missing = optionalColumns.filter((column) => !file.header.includes(column))
  const header = file.header.filter((column) => column !== REASON_COLUMN)
  const kept = header.map((column) => file.header.indexOf(column))
  const rows = [...reasons]
    .sort(([a], [b]) => a - b)
    .map(([row, why]) => {
      const cells = file.cells.get(row) ?? []
      const own = cells.length === file.header.length ? kept.map((at) => cells[at] ?? '') : cells
      return [...own, ...missing.map(() => ''), why.map(reasonText).join(' ')]
    })
  return csv([[...header, ...missing, REASON_COLUMN], ...rows])
}

/** `total '4' is not the 5 of 26 to 30. Right would be: 5.` */
export function reasonText({ column, value, reason, right }: RowError): string {
  const what = `${[column, `'${value}'`].join(' ').trim()} ${reason}.`
  return right === undefined ? what : `${what} Right would be: ${right}.`
}

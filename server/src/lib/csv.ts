import { type Cell, cellText } from './cell.ts'

/** By this mark spreadsheets know the encoding; other readers skip it. */
export const BYTE_ORDER_MARK = '\ufeff'

/** Rows as CSV (RFC 4180). */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map(line).join('')
}

/**
 * A row for people who open it in a spreadsheet, which takes a text that begins so for a formula and
 * would run it: an apostrophe before it makes it a text. Numbers are none of that.
 */
export function spreadsheetLine(cells: readonly Cell[]): string {
  return line(cells.map((cell) => (typeof cell === 'string' ? disarmed(cell) : cellText(cell))))
}

function disarmed(text: string): string {
  return /^\s*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}

function line(cells: readonly string[]): string {
  return `${cells.map(field).join(',')}\r\n`
}

function field(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

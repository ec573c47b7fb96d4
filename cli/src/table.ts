import { plainText } from './exact.ts'
import { harmless } from './terminal.ts'

const GAP = '  '

/** Rows under their headings; numbers to the right. Cut to the width of a terminal, never otherwise. */
export function tableOf(columns: readonly string[], items: readonly unknown[]): string {
  const rows = items.map((item) => columns.map((column) => cellOf(at(item, column))))
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0)),
  )
  const isNumber = columns.map((_, index) =>
    rows.every((row) => /^-?[\d.]*$/.test(row[index] ?? '')),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) =>
        isNumber[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
      )
      .join(GAP)
      .trimEnd()
  return [columns.map((column) => column.toUpperCase()), ...rows].map(line).map(fitting).join('\n')
}

/** An asset, an attribute a line, what is nested indented. */
export function recordOf(value: unknown, indent = ''): string {
  if (!isNested(value)) return `${indent}${cellOf(value)}`
  const entries = Object.entries(value).filter(([, each]) => plainText(each) !== '')
  const width = Math.max(
    0,
    ...entries.filter(([, each]) => !isNested(each)).map(([key]) => key.length),
  )
  return entries
    .map(([key, each]) =>
      isNested(each)
        ? `${indent}${key}:\n${recordOf(each, `${indent}  `)}`
        : `${indent}${`${key}:`.padEnd(width + 1)} ${cellOf(each)}`,
    )
    .join('\n')
}

const isNested = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !JSON.isRawJSON(value) &&
  !(Array.isArray(value) && value.every((each) => typeof each !== 'object'))

/** On one line, whatever stands in it. */
const cellOf = (value: unknown) => harmless(plainText(value).replaceAll(/\s+/g, ' '))

/** `type.name` of an event. */
function at(item: unknown, column: string): unknown {
  let value = item
  for (const key of column.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

function fitting(line: string): string {
  const { isTTY, columns } = process.stdout
  return isTTY && columns > 20 && line.length > columns ? `${line.slice(0, columns - 1)}…` : line
}

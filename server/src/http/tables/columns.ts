import type { TSchema } from 'typebox'
import { type Cell, DateCell } from '../../lib/cell.ts'
import { ExactNumber } from '../../lib/quantity.ts'

/** A column of a table: its name is the path to its value in an item, `serialRange.from`. */
export interface Column {
  name: string
  cellOf(item: unknown): Cell
}

/** JSON Schema, as far as it says where values are. */
interface Shape {
  type?: string | string[]
  format?: string
  properties?: Record<string, Shape>
  items?: Shape
  anyOf?: Shape[]
}

/**
 * The columns of a list, from the schema of its items: each attribute one, those of an object inside
 * it each one too. What has no fixed place, a list of objects or a geometry, is JSON in its cell.
 */
export function columnsOf(items: TSchema): Column[] {
  // A TypeBox schema is JSON Schema.
  return inside(items as Shape, [])
}

function inside(shape: Shape, path: readonly string[]): Column[] {
  const kinds = (shape.anyOf ?? [shape]).filter(({ type }) => type !== 'null')
  const objects = kinds.filter(({ properties }) => properties !== undefined)
  if (kinds.length === 0 || objects.length < kinds.length) return [columnOf(kinds, path)]
  const columns = objects.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, member]) => inside(member, [...path, name])),
  )
  // Kinds of the same thing have attributes in common.
  return columns.filter(({ name }, at) => at === columns.findIndex((each) => each.name === name))
}

function columnOf([kind, ...more]: Shape[], path: readonly string[]): Column {
  const isDate = more.length === 0 && (kind?.format === 'date' || kind?.format === 'date-time')
  return {
    name: path.join('.'),
    cellOf(item) {
      const cell = cellOf(valueAt(item, path))
      return isDate && typeof cell === 'string' ? new DateCell(cell) : cell
    },
  }
}

function valueAt(item: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[name]
        : undefined,
    item,
  )
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value
  }
  // A quantity that no double can carry is the text of a number.
  if (JSON.isRawJSON(value)) return new ExactNumber(JSON.stringify(value))
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) {
    return value.join('; ')
  }
  return JSON.stringify(value)
}

import { TONS_MAX } from '../lib/quantity.ts'
import type { Own } from './adapter.ts'
import { countryOf } from './countries.ts'

/**
 * How the cells of a row become values: what an adapter is made of. A field names its columns, so
 * that a file's header can be checked and a change of a cell be noticed.
 */
export interface Field<T> {
  columns: readonly string[]
  optional?: readonly string[]
  read(cell: (column: string) => string): T
}

/** A cell is not what its column holds. */
export class WrongCell extends Error {
  readonly column: string
  readonly right: string | undefined
  constructor(column: string, reason: string, right?: string) {
    super(reason)
    this.column = column
    this.right = right
  }
}

/** A field of one cell. */
function of<T>(column: string, read: (text: string) => T): Field<T> {
  return { columns: [column], read: (cell) => read(cell(column).trim()) }
}

export function always<T>(value: T): Field<T> {
  return { columns: [], read: () => value }
}

export function text(column: string): Field<string> {
  return of(column, (cell) => {
    if (cell === '') throw new WrongCell(column, 'is empty', 'a text')
    return cell
  })
}

export function textOrNull(column: string): Field<string | null> {
  return of(column, (cell) => cell || null)
}

/** An address of the web; what is none (`www.example.org`, `none`) stays in the row as it is. */
export function linkOrNull(column: string): Field<string | null> {
  return of(column, (cell) =>
    /^https?:\/\//.test(cell) && cell.length <= 2000 && URL.canParse(cell) ? cell : null,
  )
}

/** Texts of several columns in one, those that are empty left out. */
export function joined(columns: readonly string[], separator = ' '): Field<string> {
  return {
    columns,
    read: (cell) =>
      columns
        .map((column) => cell(column).trim())
        .filter((part) => part !== '')
        .join(separator),
  }
}

/** What a cell is where it is one of a list; each list of an adapter is all that is taken. */
export function pick<T>(column: string, list: Readonly<Record<string, T>>): Field<T> {
  return of(column, (cell) => {
    const value = Object.hasOwn(list, cell) ? list[cell] : undefined
    if (value !== undefined) return value
    throw new WrongCell(column, 'is none of its list', `one of ${Object.keys(list).join(', ')}`)
  })
}

/** As {@link pick}, where what the list lacks is not known rather than wrong. */
export function pickOrNull<T>(column: string, list: Readonly<Record<string, T>>): Field<T | null> {
  return of(column, (cell) => (Object.hasOwn(list, cell) ? (list[cell] ?? null) : null))
}

export function matched<T>(column: string, read: (text: string) => T | null): Field<T | null> {
  return of(column, read)
}

/** A whole number above 0: thousands may have commas, and `.0` may follow. */
export function whole(column: string): Field<bigint> {
  return of(column, (cell) => {
    const number = wholeOf(cell)
    if (number !== null && number > 0n && number <= TONS_MAX) return number
    throw new WrongCell(column, 'is no whole number above 0', 'a number like 1250')
  })
}

/** As {@link whole}, where an empty cell and 0 are nothing. */
export function wholeOrZero(column: string): Field<bigint> {
  return of(column, (cell) => {
    const number = cell === '' ? 0n : wholeOf(cell)
    if (number !== null && number <= TONS_MAX) return number
    throw new WrongCell(column, 'is no whole number', 'a number like 1250, or nothing')
  })
}

const WHOLE = /^(\d{1,15}|\d{1,3}(,\d{3}){1,4})(\.0+)?$/

function wholeOf(cell: string): bigint | null {
  const [digits = ''] = WHOLE.test(cell) ? cell.split('.') : []
  return digits === '' ? null : BigInt(digits.replaceAll(',', ''))
}

export function year(column: string): Field<number> {
  return of(column, (cell) => {
    const number = /^(\d{4})(\.0+|-\d\d-\d\d)?$/.exec(cell)?.[1]
    if (number !== undefined && number >= '1900' && number < '2200') return Number(number)
    throw new WrongCell(column, 'is no year', 'a year like 2021')
  })
}

export function yearOrNull(column: string): Field<number | null> {
  const field = year(column)
  return of(column, (cell) => (cell === '' ? null : field.read(() => cell)))
}

type TimeForm = 'iso' | 'us'

const forms: Record<TimeForm, { pattern: RegExp; example: string }> = {
  iso: {
    pattern:
      /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:\.(?<fraction>\d{1,9}))?Z?)?$/,
    example: '2024-05-31',
  },
  us: {
    pattern:
      /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?: (?<hour>\d{1,2}):(?<minute>\d\d):(?<second>\d\d) (?<half>[AP]M))?$/,
    example: '5/31/2024',
  },
}

/** A day or a time of the form; a time without a zone is read as UTC. */
export function time(column: string, form: TimeForm): Field<Date> {
  const { pattern, example } = forms[form]
  return of(column, (cell) => {
    const parts = pattern.exec(cell)?.groups
    const read = parts && timeOf(parts)
    if (read) return read
    throw new WrongCell(column, 'is no day', `a day like ${example}`)
  })
}

export function timeOrNull(column: string, form: TimeForm): Field<Date | null> {
  const field = time(column, form)
  return of(column, (cell) => (cell === '' ? null : field.read(() => cell)))
}

function timeOf(parts: Record<string, string | undefined>): Date | null {
  const number = (name: string) => Number(parts[name] ?? 0)
  const [day, month] = [number('day'), number('month')]
  const hour = parts.half === undefined ? number('hour') : (number('hour') % 12) + afternoon(parts)
  const ms = Number((parts.fraction ?? '').padEnd(3, '0').slice(0, 3))
  const [minute, second] = [number('minute'), number('second')]
  const at = new Date(Date.UTC(number('year'), month - 1, day, hour, minute, second, ms))
  // A 30 February would else become a day in March, and 25 o'clock the day after.
  const isReal =
    at.getUTCMonth() === month - 1 && at.getUTCDate() === day && minute < 60 && second < 60
  return isReal && at.getUTCFullYear() >= 1900 ? at : null
}

function afternoon({ half }: Record<string, string | undefined>): number {
  return half === 'PM' ? 12 : 0
}

/** The day of a time, as a text to find others by. */
export function dayText(column: string, form: TimeForm): Field<string> {
  const field = time(column, form)
  return of(column, (cell) =>
    field
      .read(() => cell)
      .toISOString()
      .slice(0, 10),
  )
}

/** ISO 3166-1 alpha-3 of a code or an English name. */
export function country(column: string): Field<string> {
  return of(column, (cell) => {
    const code = countryOf(cell)
    if (code !== null) return code
    throw new WrongCell(column, 'is no country', 'a name of ISO 3166-1, like Kenya, or KEN')
  })
}

export function countryOrNull(column: string): Field<string | null> {
  return of(column, countryOf)
}

/** The serials in a text; the pattern has the groups `series`, `first` and `last`. */
export function serials(column: string, pattern: RegExp, example: string): Field<Own> {
  return of(column, (cell) => {
    const { series, first = '', last = '' } = pattern.exec(cell)?.groups ?? {}
    if (series === undefined) throw new WrongCell(column, 'is no serial number', example)
    const own = { series, first: BigInt(first), last: BigInt(last) }
    if (own.first <= own.last) return own
    throw new WrongCell(column, 'ends before it begins', example)
  })
}

/** Longitude and latitude as a GeoJSON point; null where either is empty. */
export function point(longitude: string, latitude: string): Field<object | null> {
  return {
    columns: [longitude, latitude],
    read(cell) {
      const [x, y] = [cell(longitude).trim(), cell(latitude).trim()]
      if (x === '' && y === '') return null
      const degrees = (column: string, max: number) => {
        const number = Number(cell(column).trim() || Number.NaN)
        if (Math.abs(number) <= max) return number
        throw new WrongCell(column, `is no number from -${max} to ${max}`, 'degrees, like 12.5')
      }
      return {
        type: 'Point',
        coordinates: [degrees(longitude, 180), degrees(latitude, 90)],
      }
    },
  }
}

/** What is made of another field. */
export function map<T, U>(field: Field<T>, make: (value: T) => U): Field<U> {
  return { ...field, read: (cell) => make(field.read(cell)) }
}

/** The values of several fields, all their faults at once. */
export type Fields<T> = { [K in keyof T]: Field<T[K]> }

export function readAll<T extends object>(
  fields: Fields<T>,
  cell: (column: string) => string,
): T | WrongCell[] {
  const faults: WrongCell[] = []
  const values: Partial<T> = {}
  for (const name of Object.keys(fields) as (keyof T)[]) {
    try {
      values[name] = fields[name].read(cell)
    } catch (error) {
      if (!(error instanceof WrongCell)) throw error
      faults.push(error)
    }
  }
  // Without a fault each field has given its value.
  return faults.length > 0 ? faults : (values as T)
}

export function columnsOf(...groups: readonly object[]): string[] {
  const fields = groups.flatMap((group) => Object.values(group) as Field<unknown>[])
  return [...new Set(fields.flatMap(({ columns }) => columns))]
}

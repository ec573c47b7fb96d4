import {
  type Column,
  columnsOf,
  type Draft,
  type Row,
  type TableName,
  type Value,
} from './tables.ts'

const EXAMPLES_MAX = 10

/** What CADT would refuse, and what it therefore is not told. */
export interface Finding {
  table: TableName
  column: string
  /** Required and not known; not on the list of values; longer than it may be; no address. */
  reason: 'missing' | 'not-in-pick-list' | 'too-long' | 'not-a-link'
  /** What stands here in the place of a value of CADT's. */
  value: string | null
  count: number
  /** Keys of the first rows where it is so. */
  rows: string[]
}

/** Holds every value against what CADT takes: what it would refuse is left out, and told once each. */
export class Report {
  readonly #findings = new Map<string, Finding>()

  /** The row with all of its columns. */
  checked<T extends TableName>(table: T, draft: Draft<T>): Row {
    const columns = columnsOf(table)
    const values: Record<string, Value | undefined> = { ...draft }
    const id = String(values[columns[0]?.name ?? ''])
    return Object.fromEntries(
      columns.map((column) => [
        column.name,
        this.#checked(table, id, column, values[column.name] ?? null),
      ]),
    )
  }

  #checked(table: TableName, id: string, column: Column & { name: string }, value: Value): Value {
    const note = (reason: Finding['reason'], what: string | null) =>
      this.#note(table, column.name, reason, what, id)
    const taken = [value].flat().flatMap((each) => {
      if (each === null || each === '') return []
      const reason = faultOf(column, String(each))
      if (!reason) return [each]
      note(reason, reason === 'too-long' ? null : String(each))
      return []
    })
    if (taken.length === 0 && column.isRequired) note('missing', null)
    if (Array.isArray(value)) return taken.map(String)
    return taken[0] ?? null
  }

  #note(
    table: TableName,
    column: string,
    reason: Finding['reason'],
    value: string | null,
    id: string,
  ) {
    const key = JSON.stringify([table, column, reason, value])
    const finding = this.#findings.get(key) ?? { table, column, reason, value, count: 0, rows: [] }
    finding.count++
    if (finding.rows.length < EXAMPLES_MAX) finding.rows.push(id)
    this.#findings.set(key, finding)
  }

  get findings(): Finding[] {
    return [...this.#findings.values()]
  }
}

function faultOf({ pickList, maxLength, isUri }: Column, text: string) {
  if (pickList && !pickList.includes(text)) return 'not-in-pick-list'
  if (maxLength !== undefined && text.length > maxLength) return 'too-long'
  return isUri && !URL.canParse(text) ? 'not-a-link' : undefined
}

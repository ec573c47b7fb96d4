import { Problem } from '../../lib/problem.ts'

/** What a cursor of this room says: a list of plain values. */
export function readCursor(text: string, parameter: string): unknown[] {
  try {
    const cursor: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (Array.isArray(cursor) && cursor.length === 3) return cursor
  } catch {
    // Said below: what cannot be read is no page.
  }
  throw stale(parameter)
}

export function stale(parameter: string) {
  const message = 'is not a page of this list'
  return new Problem('invalid-filter', `${parameter} ${message}.`, {
    faults: [{ pointer: `?${parameter}`, message }],
  })
}

declare global {
  interface JSON {
    /** ES2026: printed by JSON.stringify as it stands. Node 24 has it, TypeScript's library not yet. */
    rawJSON(text: string): object
    isRawJSON(value: unknown): value is { rawJSON: string }
  }
}

const LITERAL = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

/** A number of JSON, its decimals kept where a double would lose them; undefined for what is none. */
export function numberOf(text: string): unknown {
  if (!LITERAL.test(text)) return undefined
  return String(Number(text)) === text ? Number(text) : JSON.rawJSON(text)
}

/** As JSON.parse, with every decimal of every number: quantities go in and out as they are. */
export function parseExactly(text: string): unknown {
  return JSON.parse(text, (_key, value, context?: { source?: string }) =>
    typeof value === 'number' && context?.source !== undefined ? numberOf(context.source) : value,
  )
}

/** What people read: no quotes, no braces where there is only a value. */
export function plainText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (JSON.isRawJSON(value)) return value.rawJSON
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
    return value.join(', ')
  return JSON.stringify(value)
}

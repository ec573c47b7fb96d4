import { ExactNumber, unitsOf } from './quantity.ts'

/** Below this a double tells all numbers of four decimals apart; above it, the literal is kept. */
const EXACT_MAX = 2 ** 38
/** Such a literal may be in the text: seldom, so the slow way is taken only then. */
const LONG_NUMBER = /\d{12}\.\d|\d[eE]|\.\d{13}/

/** Deeper data means nothing here, and would only break what walks through it. */
const DEPTH_MAX = 100

/** As JSON.parse, but a large number that a double would change comes as an ExactNumber. */
export function parseJson(text: string): unknown {
  const plain: unknown = JSON.parse(text)
  refuseDeeperThan(DEPTH_MAX, plain)
  if (!LONG_NUMBER.test(text)) return plain
  return JSON.parse(text, (_key, value, context?: { source?: string }) => {
    if (typeof value !== 'number' || context?.source === undefined) return value
    const literal = new ExactNumber(context.source)
    // Decimals that the double has lost: 1000.00000000000000001 is not the quantity 1000.
    const isRounded = unitsOf(value) !== undefined && unitsOf(literal) === undefined
    const isExact = Math.abs(value) < EXACT_MAX || String(value) === context.source
    return isExact && !isRounded ? value : literal
  })
}

function refuseDeeperThan(levels: number, value: unknown) {
  if (typeof value !== 'object' || value === null) return
  if (levels === 0) throw new SyntaxError(`It is nested deeper than ${DEPTH_MAX} levels`)
  for (const member of Object.values(value)) refuseDeeperThan(levels - 1, member)
}

/** One text for all texts of the same JSON value: members sorted. Used to compare requests. */
export function canonicalJson(value: unknown): string {
  if (value instanceof ExactNumber) return value.literal
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${members.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

/** Whether the database can hold the text: no NUL, no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

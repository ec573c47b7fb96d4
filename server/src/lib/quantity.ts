/**
 * Metric tons of CO2 equivalent (mtCO2e). On the wire a JSON number with at most four decimals; in
 * memory and in the database a whole number of units of 0.0001 mtCO2e (a bigint), so that nothing is
 * ever rounded. rulings.md 23, 28.
 */
export type Units = bigint

export const UNITS_PER_TON = 10_000n
export const TONS_MAX = 900_000_000_000
const DECIMALS = 4

declare global {
  interface JSON {
    /** ES2026: printed by JSON.stringify as it stands. Node 24 has it, TypeScript's library not yet. */
    rawJSON(text: string): object
    isRawJSON(value: unknown): boolean
  }
}

/** A number of a JSON text that a double cannot carry: its literal is kept. */
export class ExactNumber {
  readonly literal: string
  constructor(literal: string) {
    this.literal = literal
  }

  /** Where any JSON is kept as it came, the literal stands in it again. */
  toJSON(): object {
    return JSON.rawJSON(this.literal)
  }
}

/** A JSON number literal in units; undefined where it has more than four decimals. */
export function unitsOf(value: number | ExactNumber): Units | undefined {
  const literal = value instanceof ExactNumber ? value.literal : String(value)
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal)
  if (!match) return undefined
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  if (Math.abs(Number(exponent)) > 40) return /^0+$/.test(whole + fraction) ? 0n : undefined
  const digits = whole + fraction
  const shift = Number(exponent) - fraction.length + DECIMALS
  if (shift < 0 && !/^0*$/.test(digits.slice(shift))) return undefined
  const units = BigInt(shift >= 0 ? digits + '0'.repeat(shift) : digits.slice(0, shift) || '0')
  return sign ? -units : units
}

export function tonsText(units: Units): string {
  const digits = (units < 0n ? -units : units).toString().padStart(DECIMALS + 1, '0')
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, '')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -DECIMALS)}${fraction && `.${fraction}`}`
}

/**
 * Units as the number that goes into JSON. Where the nearest double would print as another decimal,
 * the literal itself goes out.
 */
export function tons(units: Units): number {
  const text = tonsText(units)
  const number = Number(text)
  if (String(number) === text) return number
  // Only JSON.stringify reads a view, so there it may stand for a number.
  return JSON.rawJSON(text) as unknown as number
}

export function tonsOrNull(units: Units | null): number | null {
  return units === null ? null : tons(units)
}

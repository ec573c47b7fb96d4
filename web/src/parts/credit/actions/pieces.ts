import type { Credit } from './why-not.ts'

/** One serial is 0.0001 mtCO2e. */
const SERIALS_PER_TON = 10_000

export interface Piece {
  quantity: number
  from: number
  to: number
}

/** What a credit is cut into: the parts have its serials in the order given. */
export function piecesOf(credit: Credit, quantities: readonly number[]): Piece[] {
  let from = credit.serialRange.from
  return quantities.map((quantity) => {
    const to = from + unitsOf(quantity) - 1
    const piece = { quantity, from, to }
    from = to + 1
    return piece
  })
}

/** The part that is asked for, and the rest where there is one. */
export function partAndRest(credit: Credit, quantity: number | undefined): Piece[] {
  const part = quantity ?? credit.quantity
  const rest = tonsOf(unitsOf(credit.quantity) - unitsOf(part))
  return piecesOf(credit, rest > 0 ? [part, rest] : [credit.quantity])
}

/** What is left of a quantity after others; in whole units, since decimals of numbers are not exact. */
export function restOf(quantity: number, others: readonly (number | undefined)[]): number {
  return tonsOf(others.reduce<number>((left, each) => left - unitsOf(each ?? 0), unitsOf(quantity)))
}

/** As equal as units allow: the first ones take what is left over. */
export function evenParts(quantity: number, count: number): number[] {
  const units = unitsOf(quantity)
  const each = Math.floor(units / count)
  return Array.from({ length: count }, (_, at) => tonsOf(each + (at < units % count ? 1 : 0)))
}

const unitsOf = (tons: number) => Math.round(tons * SERIALS_PER_TON)
const tonsOf = (units: number) => units / SERIALS_PER_TON

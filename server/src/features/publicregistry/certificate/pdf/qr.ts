import { encode } from 'uqr'

/** A filled square, in the unit of the side that was asked for. */
export interface Square {
  x: number
  y: number
  side: number
}

/** Modules of white that a reader needs around the code. */
const QUIET_MODULES = 4

/** The dark squares of a QR code, with its quiet zone, in a square of that side. */
export function qrSquares(text: string, side: number): Square[] {
  const { data } = encode(text, { ecc: 'M', border: QUIET_MODULES })
  const module = side / data.length
  return data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [{ x: x * module, y: y * module, side: module }] : [])),
  )
}

/**
 * Quantities are JSON numbers of mtCO2e with at most four decimals. A JavaScript number tells all of
 * those apart below EXACT_MAX (274,877,906,944 mtCO2e), but sums of them are not exact: 0.1 + 0.2.
 * So add in units of 0.0001 mtCO2e, which are bigints.
 */
export const EXACT_MAX = 2 ** 38

const UNITS_PER_TON = 10_000n

/** 12.5 mtCO2e are 125000n units. A RangeError for what is no quantity of four decimals. */
export function unitsOf(tons: number): bigint {
  const scaled = tons * Number(UNITS_PER_TON)
  const nearest = Math.round(scaled)
  if (!Number.isFinite(tons) || Math.abs(tons) >= EXACT_MAX || nearest / 10_000 !== tons) {
    throw new RangeError(`${tons} is no quantity of four decimals that a number holds exactly.`)
  }
  return BigInt(nearest)
}

/** 125000n units are 12.5 mtCO2e. */
export function tonsOf(units: bigint): number {
  return Number(units) / Number(UNITS_PER_TON)
}

/** Added without an error of rounding: `sumOf([0.1, 0.2])` is 0.3. */
export function sumOf(tons: Iterable<number>): number {
  let sum = 0n
  for (const each of tons) sum += unitsOf(each)
  return tonsOf(sum)
}

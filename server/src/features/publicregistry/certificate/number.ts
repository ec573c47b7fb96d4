/**
 * The number of a retirement's certificate: the year of the retirement and the place of its record
 * in the ledger, which is given once and never changes.
 */
export function certificateNumber(sequence: bigint, retiredAt: Date): string {
  return `RC-${retiredAt.getUTCFullYear()}-${sequence.toString().padStart(6, '0')}`
}

/** The place of the record in the ledger; undefined where it is no such number. */
export function sequenceOf(number: string): bigint | undefined {
  const digits = /^\s*RC-\d{4}-(\d{6,18})\s*$/i.exec(number)?.[1]
  return digits === undefined ? undefined : BigInt(digits)
}

import { tons } from '../../lib/quantity.ts'

export interface Ended {
  retired: bigint
  cancelled: bigint
}

/** What was issued, and what of it has ended; the rest is outstanding. */
export function quantitiesOf(issued: bigint, { retired, cancelled }: Ended) {
  return {
    issued: tons(issued),
    outstanding: tons(issued - retired - cancelled),
    retired: tons(retired),
    cancelled: tons(cancelled),
  }
}

export function statusOf(issued: bigint, { retired, cancelled }: Ended) {
  if (retired + cancelled < issued) return 'active'
  return cancelled === issued ? 'cancelled' : 'retired'
}

import type { ClaimStatus, MbpStatus } from '../../db/tables.ts'
import type { DateRange } from '../../lib/dates.ts'
import { overlaps } from '../../lib/dates.ts'
import type { Criterion, MintedLike, OverlapCriteria } from './schema.ts'

export interface Shown {
  mbps: readonly MbpStatus[]
  claims: readonly ClaimStatus[]
}

/**
 * Which MBPs of others are shown, and of which claims the days: to the owner what is decided, to its
 * registry and verifier what is under review too. Never drafts, nor what was rejected. rulings.md 20.
 */
export function shownTo(viewerId: string, ownerId: string): Shown {
  if (viewerId === ownerId) return { mbps: ['registered'], claims: ['approved'] }
  return {
    mbps: ['submitted', 'returnedForEdits', 'registered'],
    claims: ['submitted', 'inVerification', 'returnedForEdits', 'approved'],
  }
}

/** The days that ranges have in common with one, oldest first. */
export function commonDays(range: DateRange, others: readonly DateRange[]): DateRange[] {
  return others
    .filter((other) => overlaps(range, other))
    .map(({ startDate, endDate }) => ({
      startDate: startDate > range.startDate ? startDate : range.startDate,
      endDate: endDate < range.endDate ? endDate : range.endDate,
    }))
    .sort((a, b) => (a.startDate + a.endDate < b.startDate + b.endDate ? -1 : 1))
}

/** What counts: chosen by the registry, and known of the credit that would be minted. */
export function counted(criteria: OverlapCriteria, minted: MintedLike): Criterion[] {
  const all = ['benefitType', 'country', 'durabilityRating', 'method', 'storageType'] as const
  const known: Criterion[] = all.filter((name) => minted[name] !== null)
  const names: readonly Criterion[] = ['geography', 'dateRange', ...known]
  return names.filter((name) => criteria[name])
}

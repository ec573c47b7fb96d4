/** How long a webhook that fails is tried, and how often. */
export interface Patience {
  firstMs: number
  /** The pauses grow up to this. */
  mostMs: number
  /** After this the event is a dead letter, and the webhook disabled. */
  giveUpAfterMs: number
}

export interface Failure {
  /** Attempts in a row that have failed, this one included. */
  failures: number
  /** Since the first of them. */
  forMs: number
  status: number | null
  /** What the receiver asks for by Retry-After. */
  retryAfterMs: number | undefined
}

export type Consequence = { retryInMs: number } | { disabledReason: 'gone' | 'exhausted' }

const GONE = 410

/**
 * Exponential backoff with full jitter: any time from none to twice as long as the last time, so
 * that many that failed together do not come back together. `chance` is a random number from 0 to 1.
 */
export function consequenceOf(failure: Failure, patience: Patience, chance: number): Consequence {
  if (failure.status === GONE) return { disabledReason: 'gone' }
  if (failure.forMs >= patience.giveUpAfterMs) return { disabledReason: 'exhausted' }
  const most = Math.min(patience.mostMs, patience.firstMs * 2 ** (failure.failures - 1))
  const asked = Math.min(failure.retryAfterMs ?? 0, patience.mostMs)
  return { retryInMs: Math.round(Math.max(asked, chance * most)) }
}

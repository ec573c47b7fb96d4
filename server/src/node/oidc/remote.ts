import { Problem } from '../../lib/problem.ts'

/** How long what was fetched is fresh, for how long it still serves while it cannot be fetched anew. */
interface Terms {
  freshMs: number
  usableMs: number
  /** The least time between two attempts, whoever asks. */
  pauseMs: number
}

interface Source<T> {
  /** Whose it is, for people. */
  name: string
  fetch: (now: number) => Promise<T>
  terms: Terms
  log: (message: string) => void
}

/**
 * What an issuer publishes, kept for a while. However many ask, and for whatever reason, it is
 * fetched at most once in `pauseMs`: no made-up token makes the service knock at the issuer's door.
 */
export class Remote<T> {
  readonly #fetch: (now: number) => Promise<T>
  readonly #terms: Terms
  readonly #name: string
  readonly #log: (message: string) => void
  #kept: { value: T; at: number } | undefined
  #triedAt = Number.NEGATIVE_INFINITY
  #underWay: Promise<void> | undefined

  constructor({ name, fetch, terms, log }: Source<T>) {
    this.#name = name
    this.#log = log
    this.#fetch = fetch
    this.#terms = terms
  }

  /** What is kept, or fetched now; throws `unavailable` where there is nothing that may be used. */
  async get(now: number): Promise<T> {
    if (!this.#kept || now - this.#kept.at >= this.#terms.freshMs) await this.#renew(now)
    return this.#usable(now)
  }

  /** As above, but newer than what `get` gave, if it may be fetched. */
  async getNewer(now: number): Promise<T> {
    await this.#renew(now)
    return this.#usable(now)
  }

  async #renew(now: number) {
    if (this.#underWay) return this.#underWay
    // A clock that was set back is no reason never to try again.
    if (Math.abs(now - this.#triedAt) < this.#terms.pauseMs) return
    this.#triedAt = now
    this.#underWay = this.#fetchInto(now).finally(() => {
      this.#underWay = undefined
    })
    return this.#underWay
  }

  async #fetchInto(now: number) {
    try {
      this.#kept = { value: await this.#fetch(now), at: now }
    } catch (error) {
      // Whoever needs it and finds nothing that is usable is told without the reason.
      this.#log(`${this.#name} cannot be reached: ${reasonOf(error)}`)
    }
  }

  #usable(now: number): T {
    const { usableMs, pauseMs } = this.#terms
    if (this.#kept && now - this.#kept.at < usableMs) return this.#kept.value
    throw new Problem('unavailable', `${this.#name} cannot be reached right now: try again.`, {
      retryAfterSeconds: Math.ceil(pauseMs / 1000),
    })
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message
}

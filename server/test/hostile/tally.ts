/** How many requests were answered, and how: what a run prints of itself. */
export class Tally {
  readonly #start = performance.now()
  readonly #statuses = new Map<number, number>()
  #slowestMs = 0

  count(status: number, ms: number) {
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1)
    this.#slowestMs = Math.max(this.#slowestMs, ms)
  }

  get requests(): number {
    return [...this.#statuses.values()].reduce((sum, count) => sum + count, 0)
  }

  get text(): string {
    const statuses = [...this.#statuses].sort(([a], [b]) => a - b)
    const seconds = ((performance.now() - this.#start) / 1000).toFixed(1)
    const each = statuses.map(([status, count]) => `${status}: ${count}`).join(', ')
    const slowest = Math.round(this.#slowestMs)
    return `${this.requests} requests in ${seconds} s, the slowest ${slowest} ms; ${each}`
  }
}

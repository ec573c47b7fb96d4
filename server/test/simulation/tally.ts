/** How often each kind of operation was done and refused, and how. */
export class Tally {
  readonly #counts = new Map<string, Map<number, number>>()

  readonly #met = new Set<string>()

  constructor(kinds: readonly string[]) {
    for (const kind of kinds) this.#counts.set(kind, new Map())
  }

  count(kind: string, status: number) {
    const counts = this.#counts.get(kind)
    counts?.set(status, (counts.get(status) ?? 0) + 1)
  }

  /** The reasons for which something was refused. */
  meet(reasons: string) {
    this.#met.add(reasons)
  }

  isMet(reasons: string): boolean {
    return this.#met.has(reasons)
  }

  done(kind: string): number {
    return this.#sum(kind, (status) => status < 300)
  }

  refused(kind: string): number {
    return this.#sum(kind, (status) => status >= 300)
  }

  /** The kinds that were never done, or never refused. */
  missing(): string[] {
    return [...this.#counts.keys()].flatMap((kind) => [
      ...(this.done(kind) === 0 && kind !== neverDone ? [`${kind} was never done`] : []),
      ...(this.refused(kind) === 0 ? [`${kind} was never refused`] : []),
    ])
  }

  table(): string {
    const statuses = [...new Set([...this.#counts.values()].flatMap((each) => [...each.keys()]))]
    statuses.sort((one, other) => one - other)
    const width = Math.max(...[...this.#counts.keys()].map(({ length }) => length))
    const line = (name: string, cells: unknown[]) =>
      name.padEnd(width) + cells.map((cell) => String(cell ?? '').padStart(6)).join('')
    return [
      line('', statuses),
      ...[...this.#counts].map(([kind, counts]) =>
        line(
          kind,
          statuses.map((status) => counts.get(status)),
        ),
      ),
    ].join('\n')
  }

  #sum(kind: string, fits: (status: number) => boolean): number {
    const counts = [...(this.#counts.get(kind) ?? [])]
    return counts.reduce((sum, [status, count]) => sum + (fits(status) ? count : 0), 0)
  }
}

const neverDone = 'an action that the type lacks'

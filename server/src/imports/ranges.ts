import type { Own } from './adapter.ts'

/** Ranges of serials, by their series, in which those that share a serial are found. */
export class Ranges<T extends Own> {
  readonly #series = new Map<string, T[]>()

  add(range: T) {
    const all = this.#series.get(range.series) ?? []
    if (all.length === 0) this.#series.set(range.series, all)
    all.splice(after(all, range.first), 0, range)
  }

  /** One that shares a serial with the range; those within do not overlap each other, as a rule. */
  overlapping({ series, first, last }: Own): T | undefined {
    const all = this.#series.get(series) ?? []
    const before = all[after(all, last) - 1]
    return before && before.last >= first ? before : undefined
  }

  /** The one that has all serials of the range. */
  containing(range: Own): T | undefined {
    const found = this.overlapping(range)
    return found && found.first <= range.first && range.last <= found.last ? found : undefined
  }
}

export function rangesOf<T extends Own>(all: readonly T[]): Ranges<T> {
  const ranges = new Ranges<T>()
  const sorted = [...all].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
  for (const range of sorted) ranges.add(range)
  return ranges
}

/** The place after those that begin at or before the serial. */
function after(all: readonly Own[], serial: bigint): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.first ?? 0n) <= serial) low = middle + 1
    else high = middle
  }
  return low
}

export type Faults = 'none' | 'one' | 'several' | 'many'

/**
 * Chooses by a small seeded generator (mulberry32): what a step chooses depends on its own seed and
 * the model alone, so that a run can be repeated, and shrunk by leaving steps out.
 */
export class Choice {
  #state: number
  /** How likely a choice is a wrong one. */
  #noise = 0
  /** Which choice is the wrong one, where exactly one shall be; and how many were made. */
  #wrong = 0
  #made = 0

  constructor(seed: number) {
    this.#state = seed | 0
  }

  /**
   * How wrong the next operation shall be. For exactly one wrong choice, the same kind of operation has
   * been chosen rightly just before: so it is known among how many choices.
   */
  aim(faults: Faults) {
    this.#noise = { none: 0, one: 0, several: 0.5, many: 0.9 }[faults]
    this.#wrong = faults === 'one' ? this.int(1, this.#made) : 0
    this.#made = 0
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  int(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1))
  }

  chance(probability: number): boolean {
    return this.#next() < probability
  }

  one<T>(list: readonly [T, ...T[]]): T
  one<T>(list: readonly T[]): T | undefined
  one<T>(list: readonly T[]): T | undefined {
    return list[this.int(0, list.length - 1)]
  }

  /** One of those that fit; where it errs, any. */
  among<T>(fitting: readonly T[], any: readonly T[] = fitting): T | undefined {
    return this.one(this.errs() ? any : fitting)
  }

  /** Whether the choice that is made now is a wrong one. */
  errs(): boolean {
    this.#made++
    return this.#made === this.#wrong || this.chance(this.#noise)
  }

  weighted<T>(list: readonly T[], weight: (item: T) => number): T | undefined {
    const weights = list.map(weight)
    let left = this.#next() * weights.reduce((sum, each) => sum + each, 0)
    return list.find((_, at) => {
      left -= weights[at] ?? 0
      return left < 0
    })
  }
}

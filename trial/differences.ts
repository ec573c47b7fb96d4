const SHOWN = 20
const LENGTH_MAX = 700

/** What is not as it must be; each is named once. */
export class Differences {
  readonly all: string[] = []
  readonly #write: (line: string) => void

  constructor(write: (line: string) => void) {
    this.#write = write
  }

  tell(told: string) {
    const what = told.slice(0, LENGTH_MAX)
    if (this.all.includes(what)) return
    this.all.push(what)
    if (this.all.length <= SHOWN) this.#write(`DIFFERENCE: ${what}`)
  }

  /** That these are the same, as sets that may hold things several times. */
  compare(what: string, expected: readonly string[], found: readonly string[]) {
    const counts = new Map<string, number>()
    for (const each of expected) counts.set(each, (counts.get(each) ?? 0) + 1)
    for (const each of found) counts.set(each, (counts.get(each) ?? 0) - 1)
    const missing = [...counts].filter(([, count]) => count > 0)
    const tooMany = [...counts].filter(([, count]) => count < 0)
    if (missing.length > 0) this.tell(`${what}: missing ${shown(missing)}`)
    if (tooMany.length > 0) this.tell(`${what}: too many ${shown(tooMany)}`)
  }
}

function shown(counts: readonly [string, number][]): string {
  const some = counts.slice(0, 5).map(([each, count]) => `${each} (${Math.abs(count)} times)`)
  return `${counts.length}: ${some.join('; ')}`
}

/** An attribute in words, to be shown and compared. */
export interface Fact {
  /** Which attribute of which part: the same one before and after. */
  key: string
  label: string
  text: string
}

export interface Difference {
  key: string
  label: string
  before: string
  now: string
}

/** What is another than before, was added or taken away, in the order of now. */
export function differencesOf(before: readonly Fact[], now: readonly Fact[]): Difference[] {
  const old = new Map(before.map((fact) => [fact.key, fact]))
  const present = new Map(now.map((fact) => [fact.key, fact]))
  const gone = before.filter(({ key }) => !present.has(key))
  return [...now, ...gone]
    .map(({ key, label }) => ({
      key,
      label,
      before: old.get(key)?.text ?? '',
      now: present.get(key)?.text ?? '',
    }))
    .filter((each) => each.before !== each.now)
}

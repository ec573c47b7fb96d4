/** What a form gives, as a body: an attribute without a value is left out. */
export function withoutEmpty<T extends object>(
  values: T,
): { [Name in keyof T]?: NonNullable<T[Name]> } {
  const isGiven = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
  // The same attributes, without those that have no value.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isGiven(value))) as {
    [Name in keyof T]?: NonNullable<T[Name]>
  }
}

/** Of a PATCH only what is another than before: what somebody else may not change is not touched. */
export function changesOf<T extends object>(before: T, after: T): Partial<T> {
  const old = new Map(Object.entries(before))
  const isNew = ([name, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(old.get(name))
  // The same attributes, without those that stay.
  return Object.fromEntries(Object.entries(after).filter(isNew)) as Partial<T>
}

export const textOf = (typed: string): string | null => typed.trim() || null

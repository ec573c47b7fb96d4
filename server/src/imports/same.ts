/** What the ledger or a file said of the same thing before. */
export interface Before {
  facts: Record<string, unknown>
  /** Where it said so, in words. */
  where: string
}

/** What is other than before, in words; null where nothing is. */
export function changeOf(before: Before, facts: Record<string, string>): string | null {
  const changes = [...new Set([...Object.keys(before.facts), ...Object.keys(facts)])]
    .filter((column) => column in facts || isCell(before.facts[column]))
    .filter((column) => (before.facts[column] ?? '') !== (facts[column] ?? ''))
    .map((column) => `${column} was '${before.facts[column] ?? ''}', is '${facts[column] ?? ''}'`)
  return changes.length === 0 ? null : `has changed since ${before.where}: ${changes.join('; ')}`
}

function isCell(fact: unknown): boolean {
  return typeof fact === 'string' && fact !== ''
}

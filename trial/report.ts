/** What a round comes to, for the table. */
export interface Row {
  round: string
  faults: string
  seconds: number
  /** Writes by their end, and attempts that told nothing. */
  acknowledged: number
  refused: number
  unanswered: number
  unavailable: number
  settled: number
  repeated: number
  credits: number
  records: number
  leaves: number
  events: number
}

const columns: readonly [keyof Row, string][] = [
  ['round', 'round'],
  ['seconds', 'seconds'],
  ['acknowledged', 'acknowledged'],
  ['refused', 'refused'],
  ['unanswered', 'unanswered'],
  ['unavailable', '503'],
  ['settled', 'settled'],
  ['repeated', 'repeated'],
  ['credits', 'credits'],
  ['records', 'records'],
  ['leaves', 'leaves'],
  ['events', 'delivered'],
  ['faults', 'faults'],
]

export function header(): string {
  return columns.map(([, title]) => title.padStart(title.length + 1)).join(' ')
}

export function line(row: Row): string {
  return columns
    .map(([name, title]) => {
      const value = row[name]
      const text = typeof value === 'number' ? `${Math.round(value)}` : value
      return name === 'faults' ? ` ${text}` : text.padStart(title.length + 1)
    })
    .join(' ')
}

/** All rounds together: what grows is as at the end. */
export function total(rows: readonly Row[]): Row | undefined {
  const last = rows.at(-1)
  if (!last) return undefined
  const sum = (name: 'seconds' | 'acknowledged' | 'refused' | 'unanswered') =>
    rows.reduce((all, row) => all + row[name], 0)
  const more = (name: 'unavailable' | 'settled' | 'repeated') =>
    rows.reduce((all, row) => all + row[name], 0)
  return {
    ...last,
    ...{ round: 'all', faults: counted(rows.flatMap(({ faults }) => faults.split(' '))) },
    ...{ seconds: sum('seconds'), acknowledged: sum('acknowledged'), refused: sum('refused') },
    ...{ unanswered: sum('unanswered'), unavailable: more('unavailable') },
    ...{ settled: more('settled'), repeated: more('repeated') },
  }
}

/** As `database×3 full`. */
export function counted(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const each of names) {
    const [name = '', times = '1'] = each.split('×')
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + Number(times))
  }
  return [...counts]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, count]) => (count === 1 ? name : `${name}×${count}`))
    .join(' ')
}

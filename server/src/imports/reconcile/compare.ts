import type { ReconciliationLevel, ReconciliationOutcome } from '../../db/tables.ts'
import type { Units } from '../../lib/quantity.ts'
import type { Own } from '../adapter.ts'
import { rangesOf } from '../ranges.ts'
import type { Entry } from './entry.ts'

/** What one side says. */
export interface Said {
  key: string
  units: Units
  /** Where it says so; of a project the first of its entries. */
  where: string[]
  count: number
}

/** What two sources say of the same thing. */
export interface Compared {
  outcome: ReconciliationOutcome
  projectKey: string | null
  a: Said | null
  b: Said | null
  /** How it was found that they tell of the same. */
  foundBy: 'key' | 'project' | 'projectAndQuantity' | 'projectAndDay' | 'serials' | null
  overlap: Own | null
}

const WHERE_MAX = 20

/** Compares what two sources say, by project or one by one. Nothing of either is left out. */
export function compare(
  a: readonly Entry[],
  b: readonly Entry[],
  level: ReconciliationLevel,
): Compared[] {
  return level === 'project' ? byProject(a, b) : byItem(a, b)
}

function byProject(a: readonly Entry[], b: readonly Entry[]): Compared[] {
  const [inA, inB] = [a, b].map((entries) => Map.groupBy(entries, projectOf))
  const projects = new Set([...(inA?.keys() ?? []), ...(inB?.keys() ?? [])])
  return [...projects].sort(byText).map((project) => {
    const [ofA, ofB] = [inA?.get(project), inB?.get(project)]
    const sides = { a: ofA ? saidOf(ofA, project) : null, b: ofB ? saidOf(ofB, project) : null }
    return { ...outcomeOf(sides), projectKey: project || null, foundBy: 'project', overlap: null }
  })
}

/**
 * First what has the same key, then what is as much of the same project, the nearest in time
 * together; then what shares serials; then what is of the same project and day. The rest is missing
 * on the other side.
 */
function byItem(a: readonly Entry[], b: readonly Entry[]): Compared[] {
  const rest = { a: new Set(a), b: new Set(b) }
  const found: Compared[] = []
  const pair = (
    foundBy: Compared['foundBy'],
    one: Entry,
    other: Entry,
    overlap: Own | null = null,
  ) => {
    rest.a.delete(one)
    rest.b.delete(other)
    const sides = { a: saidOf([one], one.key), b: saidOf([other], other.key) }
    const told = overlap ? { ...sides, outcome: 'serialOverlap' as const } : outcomeOf(sides)
    found.push({ ...told, projectKey: one.projectKey ?? other.projectKey, foundBy, overlap })
  }
  for (const [foundBy, keyOf] of [
    ['key', (entry: Entry) => entry.key],
    ['projectAndQuantity', (entry: Entry) => inProject(entry, entry.units.toString())],
  ] as const) {
    for (const [one, other] of pairsOf(rest.a, rest.b, keyOf)) pair(foundBy, one, other)
  }
  const serialsOfB = rangesOf(
    [...rest.b].flatMap((entry) => (entry.own ? [{ ...entry.own, entry }] : [])),
  )
  for (const one of [...rest.a]) {
    const other = one.own && serialsOfB.overlapping(one.own)
    if (one.own && other) pair('serials', one, other.entry, common(one.own, other))
  }
  const ofDay = (entry: Entry) => inProject(entry, entry.at?.toISOString().slice(0, 10))
  for (const [one, other] of pairsOf(rest.a, rest.b, ofDay)) pair('projectAndDay', one, other)

  const lone = (entry: Entry, side: 'a' | 'b'): Compared => {
    const said = saidOf([entry], entry.key)
    const sides = { a: side === 'a' ? said : null, b: side === 'b' ? said : null }
    return { ...outcomeOf(sides), projectKey: entry.projectKey, foundBy: null, overlap: null }
  }
  found.push(...[...rest.a].map((entry) => lone(entry, 'a')))
  found.push(...[...rest.b].map((entry) => lone(entry, 'b')))
  return found
}

/** Those of both sides that have the same key, the earliest with the earliest. */
function pairsOf(
  a: Iterable<Entry>,
  b: Iterable<Entry>,
  keyOf: (entry: Entry) => string | null,
): [Entry, Entry][] {
  const inB = Map.groupBy([...b].sort(byTime), keyOf)
  return [...a].sort(byTime).flatMap((one): [Entry, Entry][] => {
    const key = keyOf(one)
    const other = key === null ? undefined : inB.get(key)?.shift()
    return other ? [[one, other]] : []
  })
}

function inProject({ projectKey }: Entry, rest: string | undefined): string | null {
  return projectKey === null || rest === undefined ? null : `${projectKey} ${rest}`
}

function outcomeOf({ a, b }: { a: Said | null; b: Said | null }) {
  const outcome: ReconciliationOutcome = !a
    ? 'missingInA'
    : !b
      ? 'missingInB'
      : a.units === b.units
        ? 'matched'
        : 'amountDiffers'
  return { outcome, a, b }
}

function saidOf(entries: readonly Entry[], key: string): Said {
  return {
    key,
    units: entries.reduce((sum, { units }) => sum + units, 0n),
    where: entries.slice(0, WHERE_MAX).map(({ where }) => where),
    count: entries.length,
  }
}

function projectOf({ projectKey }: Entry): string {
  return projectKey ?? ''
}

function common(a: Own, b: Own): Own {
  const first = a.first > b.first ? a.first : b.first
  return { series: a.series, first, last: a.last < b.last ? a.last : b.last }
}

function byTime(a: Entry, b: Entry): number {
  return (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0)
}

function byText(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

export interface Summary {
  counts: Record<ReconciliationOutcome, number>
  /** Of everything that is compared, matched or not. */
  all: number
  differing: number
  unitsA: Units
  unitsB: Units
  /** How much the sides differ, item by item, whichever has more. */
  unitsDiffering: Units
}

export function summaryOf(compared: readonly Compared[]): Summary {
  const counts = { matched: 0, missingInA: 0, missingInB: 0, amountDiffers: 0, serialOverlap: 0 }
  let [unitsA, unitsB, unitsDiffering] = [0n, 0n, 0n]
  for (const { outcome, a, b } of compared) {
    counts[outcome] += 1
    unitsA += a?.units ?? 0n
    unitsB += b?.units ?? 0n
    const more = (a?.units ?? 0n) - (b?.units ?? 0n)
    unitsDiffering += more < 0n ? -more : more
  }
  const all = compared.length
  return { counts, all, differing: all - counts.matched, unitsA, unitsB, unitsDiffering }
}

import type { Issuance, Own, RowError } from './adapter.ts'
import { type Ranges, rangesOf } from './ranges.ts'
import { type Before, changeOf } from './same.ts'

/** What the ledger holds already of the lines and the assets that a file names. */
export interface Held {
  /** The last serial of each line, in the registry's own serials; absent: none yet. */
  lastSerials: ReadonlyMap<string, bigint>
  /** The issuances that are credits of this registry already, by their assetId. */
  issuances: ReadonlyMap<string, Facts>
  /** The registry's own serials of issuances that are there, where lines don't count them. */
  own: readonly (Own & Before)[]
}

/** By which an issuance is told to be the same one. */
type Facts = Pick<Issuance, 'lineKey' | 'first' | 'last' | 'issuedAt'> & Before

export interface LinedUp {
  /** To be minted, in this order: by line, each beginning where the one before ends. */
  fresh: Issuance[]
  alreadyThere: Issuance[]
  errors: RowError[]
}

/**
 * Puts the issuances of a file in the order of their serials and keeps those that continue what the
 * ledger holds, without a gap or an overlap. Where rows contradict each other none of them is taken,
 * since nobody here knows which is right; what comes after a gap waits for the row that fills it.
 */
export function lineUp(
  issuances: readonly Issuance[],
  held: Held,
  { serialColumn: column, cutsBlocks }: { serialColumn: string; cutsBlocks?: true },
): LinedUp {
  const errors: RowError[] = []
  const refuse = ({ row, assetId: value }: Issuance, reason: string) => {
    errors.push({ row, column, value, reason })
  }
  const alreadyThere: Issuance[] = []
  const rest: Issuance[] = []
  const seen = new Map<string, Issuance>()
  const heldOwn = rangesOf(held.own)
  for (const issuance of issuances) {
    const twin = seen.get(issuance.assetId)
    const known = held.issuances.get(issuance.assetId)
    const other = known ? undefined : overlapWith(heldOwn, issuance)
    if (twin && isSame(twin, issuance)) refuse(issuance, `is a duplicate of row ${twin.row}`)
    else if (known) {
      const change = changeSince(known, issuance)
      if (change === null) alreadyThere.push(issuance)
      else refuse(issuance, change)
    } else if (other && cutsBlocks && contains(other, issuance.own)) alreadyThere.push(issuance)
    else if (other) refuse(issuance, `overlaps serials ${textOf(other)} of ${other.where}`)
    else rest.push(issuance)
    seen.set(issuance.assetId, issuance)
  }

  const sorted = rest.sort(bySerial)
  const overlapping = overlapsIn(sorted)
  for (const [issuance, rival] of ownOverlapsIn(sorted)) overlapping.set(issuance, rival)
  const fresh: Issuance[] = []
  const reached = new Map(held.lastSerials)
  for (const issuance of sorted) {
    const next = (reached.get(issuance.lineKey) ?? 0n) + 1n
    const rival = overlapping.get(issuance)
    if (rival) refuse(issuance, `overlaps row ${rival.row}: neither is imported`)
    else if (issuance.first < next) {
      refuse(issuance, `overlaps serials that the ledger holds: the next of its line is ${next}`)
    } else if (issuance.first > next) {
      refuse(issuance, `leaves a gap: serials ${next} to ${issuance.first - 1n} come before it`)
    } else {
      fresh.push(issuance)
      reached.set(issuance.lineKey, issuance.last)
    }
  }
  return { fresh, alreadyThere, errors }
}

/** Of sorted issuances those that share a serial with another, each with one of its rivals. */
function overlapsIn(sorted: readonly Issuance[]): Map<Issuance, Issuance> {
  const rivals = new Map<Issuance, Issuance>()
  let furthest: Issuance | undefined
  for (const issuance of sorted) {
    if (furthest?.lineKey === issuance.lineKey && issuance.first <= furthest.last) {
      rivals.set(issuance, furthest)
      if (!rivals.has(furthest)) rivals.set(furthest, issuance)
      if (issuance.last <= furthest.last) continue
    }
    furthest = issuance
  }
  return rivals
}

/** As {@link overlapsIn}, of the registry's own serials, where a line doesn't count them. */
function ownOverlapsIn(issuances: readonly Issuance[]): Map<Issuance, Issuance> {
  const asLines = issuances.flatMap((issuance) =>
    issuance.own && issuance.own.series !== issuance.lineKey
      ? [{ issuance, own: issuance.own }]
      : [],
  )
  const placed = new Map(
    asLines.map(({ issuance, own }) => [
      { ...issuance, lineKey: own.series, first: own.first, last: own.last },
      issuance,
    ]),
  )
  const found = overlapsIn([...placed.keys()].sort(bySerial))
  return new Map(
    [...found].flatMap(([a, b]) => {
      const [issuance, rival] = [placed.get(a), placed.get(b)]
      return issuance && rival ? [[issuance, rival] as const] : []
    }),
  )
}

function overlapWith(ranges: Ranges<Own & Before>, { own, lineKey }: Issuance) {
  return own && own.series !== lineKey ? ranges.overlapping(own) : undefined
}

function contains(outer: Own, inner: Own | null): boolean {
  return inner !== null && outer.first <= inner.first && inner.last <= outer.last
}

function textOf({ first, last }: Own): string {
  return `${first} to ${last}`
}

function bySerial(a: Issuance, b: Issuance): number {
  if (a.lineKey !== b.lineKey) return a.lineKey < b.lineKey ? -1 : 1
  if (a.first !== b.first) return a.first < b.first ? -1 : 1
  return a.row - b.row
}

function isSame(a: Issuance, b: Issuance): boolean {
  return changeSince({ ...a, facts: a.provenance, where: '' }, b) === null
}

function changeSince(known: Facts, issuance: Issuance): string | null {
  const change = changeOf(known, issuance.provenance)
  if (change !== null) return change
  const isSameCredit =
    known.lineKey === issuance.lineKey &&
    known.first === issuance.first &&
    known.last === issuance.last &&
    known.issuedAt.getTime() === issuance.issuedAt.getTime()
  return isSameCredit ? null : `has changed since ${known.where}: it was another credit`
}

import type { Issuance, RowError } from './adapter.ts'

/** What the ledger holds already of the lines and the assets that a file names. */
export interface Held {
  /** The last serial of each line, in the registry's own serials; absent: none yet. */
  lastSerials: ReadonlyMap<string, bigint>
  /** The issuances that are credits of this registry already, by their assetId. */
  issuances: ReadonlyMap<string, Facts>
}

/** By which an issuance is told to be the same one. */
type Facts = Pick<Issuance, 'lineKey' | 'first' | 'last' | 'issuedAt'> & {
  provenance: Record<string, unknown>
}

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
export function lineUp(issuances: readonly Issuance[], held: Held, column: string): LinedUp {
  const errors: RowError[] = []
  const refuse = ({ row, assetId: value }: Issuance, reason: string) => {
    errors.push({ row, column, value, reason })
  }
  const alreadyThere: Issuance[] = []
  const rest: Issuance[] = []
  const seen = new Map<string, Issuance>()
  for (const issuance of issuances) {
    const twin = seen.get(issuance.assetId)
    const known = held.issuances.get(issuance.assetId)
    if (twin && isSame(twin, issuance)) refuse(issuance, `is a duplicate of row ${twin.row}`)
    else if (known && isSame(known, issuance)) alreadyThere.push(issuance)
    else if (known) refuse(issuance, 'is in the ledger already, with other facts than this row has')
    else rest.push(issuance)
    seen.set(issuance.assetId, issuance)
  }

  const sorted = rest.sort(bySerial)
  const overlapping = overlapsIn(sorted)
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

function bySerial(a: Issuance, b: Issuance): number {
  if (a.lineKey !== b.lineKey) return a.lineKey < b.lineKey ? -1 : 1
  if (a.first !== b.first) return a.first < b.first ? -1 : 1
  return a.row - b.row
}

function isSame(a: Facts, b: Facts): boolean {
  return (
    a.lineKey === b.lineKey &&
    a.first === b.first &&
    a.last === b.last &&
    a.issuedAt.getTime() === b.issuedAt.getTime() &&
    Object.entries(b.provenance).every(([name, text]) => a.provenance[name] === text)
  )
}

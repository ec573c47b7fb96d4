import { bufferOf, type Ending, type Own, type RowError } from './adapter.ts'
import { type Ranges, rangesOf } from './ranges.ts'
import type { Before } from './same.ts'

/** Where an ending is taken from: an imported issuance, and what of it the registry still owns. */
export interface Source {
  own: Own | null
  matchKey: string | null
  issuedAt: Date
  /** Serials of the ledger: where the credit begins, and what is left, in order. */
  serialFrom: bigint
  free: Piece[]
}

/** Serials of the ledger (0.0001 mtCO2e), both ends included, of a credit that is active. */
export interface Piece {
  creditId: string
  from: bigint
  to: bigint
}

export interface Placed {
  ending: Ending
  pieces: Piece[]
}

/**
 * Finds the credits that each ending takes. Where the issuance names its serials exactly those; else,
 * of the issuances that it matches, the one of just that quantity, else the oldest with enough left,
 * else several, the oldest first; else the buffer of an issuance, if it is just that. What it takes
 * is no longer left for the next.
 */
export function place(
  endings: readonly Ending[],
  sources: readonly Source[],
  ended: readonly (Own & Before)[],
  { serialColumn: column, unitsPerSerial }: { serialColumn: string; unitsPerSerial: bigint },
): { placed: Placed[]; errors: RowError[] } {
  const placed: Placed[] = []
  const errors: RowError[] = []
  const books = { ...bySource(sources), ended: rangesOf(ended) }
  for (const ending of [...endings].sort(byDay)) {
    const told = decide(ending, books, unitsPerSerial)
    if ('reason' in told) errors.push({ row: ending.row, column, value: ending.key, ...told })
    else {
      placed.push({ ending, pieces: told.pieces })
      if (ending.own) books.ended.add({ ...ending.own, where: `row ${ending.row}`, facts: {} })
    }
  }
  return { placed, errors }
}

interface Books {
  exact: Ranges<Own & { source: Source }>
  matching: ReadonlyMap<string, Source[]>
  ended: Ranges<Own & Before>
}

const FIRST_ISSUE = {
  reason: 'ends what was not issued here: its issuance is not in the ledger',
  right: "import the registry's issuances first, then this row again",
}

function decide(
  ending: Ending,
  { exact, matching, ended }: Books,
  unitsPerSerial: bigint,
): { pieces: Piece[] } | { reason: string; right?: string } {
  const { own, matchKey, quantity } = ending
  const twice = own && ended.overlapping(own)
  if (twice) return { reason: `has serials that ended before: ${twice.where}` }
  const units = quantity * unitsPerSerial
  const exactly = own && exact.containing(own)
  if (own && exactly) {
    const from = exactly.source.serialFrom + (own.first - exactly.first) * unitsPerSerial
    const pieces = takeRange(exactly.source, from, from + units - 1n)
    return pieces ? { pieces } : { reason: 'has serials that the registry no longer owns here' }
  }
  const all = matchKey === null ? [] : (matching.get(matchKey) ?? [])
  if (all.length === 0) return FIRST_ISSUE
  const before = all.filter(({ issuedAt }) => isBy(issuedAt, ending.endedAt))
  const left = before.reduce((sum, source) => sum + leftOf(source), 0n)
  const buffers = matching.get(bufferOf(matchKey ?? '')) ?? []
  const buffer = left < units ? buffers.find((source) => isJust(source, units)) : undefined
  if (buffer) return { pieces: takeFirst([buffer], units) }
  if (left < units) {
    return {
      reason: `ends more than is left: ${left / unitsPerSerial} of its issuances in the ledger`,
      right: "import the rest of the registry's issuances first, then this row again",
    }
  }
  const one =
    before.find((source) => isJust(source, units)) ??
    before.find((source) => leftOf(source) >= units)
  return { pieces: takeFirst(one ? [one] : before, units) }
}

function bySource(sources: readonly Source[]) {
  const matching = new Map<string, Source[]>()
  for (const source of [...sources].sort((a, b) => a.issuedAt.getTime() - b.issuedAt.getTime())) {
    if (source.matchKey === null) continue
    const all = matching.get(source.matchKey)
    if (all) all.push(source)
    else matching.set(source.matchKey, [source])
  }
  const exact = rangesOf(
    sources.flatMap((source) => (source.own ? [{ ...source.own, source }] : [])),
  )
  return { matching, exact }
}

/** Whether it was issued by the day of the end: times of day are not told by every list. */
function isBy(issuedAt: Date, endedAt: Date | null): boolean {
  return endedAt === null || dayOf(issuedAt) <= dayOf(endedAt)
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10)
}

function isJust({ free }: Source, units: bigint): boolean {
  return free.length === 1 && lengthOf(free) === units
}

function leftOf({ free }: Source): bigint {
  return lengthOf(free)
}

function lengthOf(pieces: readonly Piece[]): bigint {
  return pieces.reduce((sum, { from, to }) => sum + to - from + 1n, 0n)
}

/** Takes the first serials that are left of the sources, which have enough. */
function takeFirst(sources: readonly Source[], units: bigint): Piece[] {
  const taken: Piece[] = []
  let rest = units
  for (const source of sources) {
    while (rest > 0n) {
      const [piece] = source.free
      if (!piece) break
      const to = piece.from + rest - 1n < piece.to ? piece.from + rest - 1n : piece.to
      taken.push({ ...piece, to })
      rest -= to - piece.from + 1n
      if (to === piece.to) source.free.shift()
      else piece.from = to + 1n
    }
  }
  return taken
}

/** Takes exactly these serials; null, and nothing, where one of them is not left. */
function takeRange(source: Source, from: bigint, to: bigint): Piece[] | null {
  const hit = source.free.filter((piece) => piece.from <= to && from <= piece.to)
  const taken = hit.map((piece) => ({
    ...piece,
    from: piece.from < from ? from : piece.from,
    to: piece.to > to ? to : piece.to,
  }))
  if (lengthOf(taken) !== to - from + 1n) return null
  source.free = source.free.flatMap((piece) =>
    hit.includes(piece)
      ? [
          ...(piece.from < from ? [{ ...piece, to: from - 1n }] : []),
          ...(piece.to > to ? [{ ...piece, from: to + 1n }] : []),
        ]
      : [piece],
  )
  return taken
}

/** The earliest first; those without a day last; else as the file has them. */
function byDay(a: Ending, b: Ending): number {
  const day = (ending: Ending) => ending.endedAt?.getTime() ?? Number.MAX_SAFE_INTEGER
  return day(a) - day(b) || a.row - b.row
}

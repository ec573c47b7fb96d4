import type { Tx } from '../../db/open.ts'
import { boxesOf, grown } from '../../geo/boxes.ts'
import { type Place, placeOf, placeOfShape, relation } from '../../geo/relation.ts'
import { pointShape } from '../../geo/shape.ts'
import { readCursor, stale } from './cursor.ts'
import type { Shown } from './rules.ts'
import { type Candidate, candidates, locationsOf } from './store.ts'

/** Another MBP near the one that is looked at. */
export interface Found {
  id: string
  intersects: boolean
  distanceKm: number
  commonAreaKm2: number | null
}

const CANDIDATES_MAX = 10_000
/** Of locations as the database keeps them, packed: about a third of their JSON. */
const LOCATION_BYTES_MAX = 8_388_608
const BATCH = { count: 200, bytes: 262_144 }

/**
 * The MBPs that intersect the location or lie within the radius: first by boxes in the database,
 * then by geometry, the largest common area first, then the nearest. Between batches others get
 * their turn, since geometry keeps the process busy.
 */
export async function findNear(
  tx: Tx,
  mbp: { id: string; geographicLocation: object },
  radiusKm: number,
  shown: Shown,
): Promise<{ found: Found[]; isComplete: boolean }> {
  const place = placeOf(mbp.geographicLocation)
  const own = boxesOf(mbp.geographicLocation)
  const area = { mbpId: mbp.id, own, reach: grown(own, radiusKm), statuses: shown.mbps }
  const near = await candidates(tx, area, CANDIDATES_MAX + 1)

  const { taken, isComplete } = affordable(near)
  const found: Found[] = []
  const compare = (id: string, other: Place) => {
    const { intersects, distanceKm, commonAreaKm2 } = relation(place, other, radiusKm)
    if (distanceKm > radiusKm) return
    found.push({
      id,
      intersects,
      distanceKm: rounded(distanceKm, 1e3),
      commonAreaKm2: commonAreaKm2 === null ? null : rounded(commonAreaKm2, 1e6),
    })
  }
  for (const batch of batches(taken)) {
    for (const { id, point } of batch) {
      if (point) compare(id, placeOfShape(pointShape(point.longitude, point.latitude)))
    }
    const ids = batch.flatMap(({ id, point }) => (point ? [] : [id]))
    for (const { id, location } of await locationsOf(tx, ids, shown.mbps)) {
      compare(id, placeOf(location))
    }
  }
  return { found: found.sort(inOrder), isComplete }
}

/** As many of the nearest as can be compared in good time. */
function affordable(near: Candidate[]): { taken: Candidate[]; isComplete: boolean } {
  const taken: Candidate[] = []
  let bytes = 0
  for (const candidate of near.slice(0, CANDIDATES_MAX)) {
    bytes += candidate.bytes
    if (bytes > LOCATION_BYTES_MAX && taken.length > 0) break
    taken.push(candidate)
  }
  return { taken, isComplete: taken.length === near.length }
}

function batches(candidates: Candidate[]): Candidate[][] {
  const all: Candidate[][] = []
  let [batch, bytes]: [Candidate[], number] = [[], 0]
  for (const candidate of candidates) {
    if (batch.length === BATCH.count || bytes > BATCH.bytes || batch.length === 0) {
      batch = []
      bytes = 0
      all.push(batch)
    }
    batch.push(candidate)
    bytes += candidate.bytes
  }
  return all
}

function rounded(value: number, parts: number) {
  return Math.round(value * parts) / parts
}

/** An area that cannot be told may be large. */
function inOrder(a: Found, b: Found): number {
  const [areaA, areaB] = [a, b].map((each) => each.commonAreaKm2 ?? Number.MAX_VALUE)
  if (areaA !== areaB) return (areaB ?? 0) - (areaA ?? 0)
  if (a.distanceKm !== b.distanceKm) return a.distanceKm - b.distanceKm
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** A page of them: those that come after the last of the page before. */
export function pageOfFound(found: Found[], { top = 50, page }: { top?: number; page?: string }) {
  const last = page === undefined ? undefined : lastOf(page)
  const rest = last ? found.filter((each) => inOrder(each, last) > 0) : found
  const items = rest.slice(0, top)
  const end = rest.length > top ? items.at(-1) : undefined
  if (!end) return { items }
  const cursor = Buffer.from(JSON.stringify([end.commonAreaKm2, end.distanceKm, end.id]))
  return { items, nextPage: cursor.toString('base64url') }
}

function lastOf(page: string): Found {
  const cursor = readCursor(page, 'page')
  const [commonAreaKm2 = null, distanceKm, id] = cursor
  const isArea = commonAreaKm2 === null || typeof commonAreaKm2 === 'number'
  if (!isArea || typeof distanceKm !== 'number' || typeof id !== 'string') throw stale('page')
  return { id, intersects: false, distanceKm, commonAreaKm2 }
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Box, boxesOf, grown } from '../src/geo/boxes.ts'
import { placeOf, relation } from '../src/geo/relation.ts'

/** Laws of geometry that hold whatever the places, held against slow and simple reckoning. */
const RADIUS = 6371.0088
const RADIANS = Math.PI / 180
const runs = { numRuns: 300 }

/** A hundred square metres: outlines are rounded to a tenth of a millimetre where they cross. */
const SQUARE_KM = 1e-4

type Place = readonly [longitude: number, latitude: number]

const wrapped = (longitude: number) => {
  const turned = (((longitude + 180) % 360) + 360) % 360
  return turned - 180
}

function haversineKm([a, b]: Place, [c, d]: Place): number {
  const half =
    Math.sin(((d - b) * RADIANS) / 2) ** 2 +
    Math.cos(b * RADIANS) * Math.cos(d * RADIANS) * Math.sin(((c - a) * RADIANS) / 2) ** 2
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)))
}

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
)
/** Near each other often enough to overlap, and often across the dateline. */
const centre = fc.oneof(
  fc.tuple(
    fc.double({ min: 178, max: 182, noNaN: true }),
    fc.double({ min: -2, max: 2, noNaN: true }),
  ),
  fc.tuple(
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.double({ min: 70, max: 75, noNaN: true }),
  ),
)
/** Seen from its centre each position lies in another direction: it never crosses itself. */
const star = fc
  .tuple(
    centre,
    fc.array(fc.double({ min: 0.05, max: 3, noNaN: true }), { minLength: 3, maxLength: 12 }),
  )
  .map(([[longitude, latitude], reaches]): Place[] => {
    const ring = reaches.map((reach, at): Place => {
      const angle = (2 * Math.PI * at) / reaches.length
      return [longitude + reach * Math.cos(angle), latitude + reach * Math.sin(angle)]
    })
    return [...ring, ring[0] ?? [longitude, latitude]]
  })

const around = (ring: Place[], turn = 0) => ({
  type: 'Polygon',
  coordinates: [ring.map(([longitude, latitude]) => [wrapped(longitude + turn), latitude])],
})
const between = (a: object, b: object) => relation(placeOf(a), placeOf(b))
/** All of the earth: what it shares with an area is that area. */
const earth = placeOf({
  type: 'Polygon',
  coordinates: [
    [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ],
  ],
})
const areaOf = (ring: Place[]) => relation(placeOf(around(ring)), earth).commonAreaKm2 ?? -1
const near = (a: number, b: number, tolerance: number) =>
  Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))

test('the distance of points is that of the haversine formula', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      const of = (coordinates: Place) => ({ type: 'Point', coordinates })
      assert.ok(near(between(of(a), of(b)).distanceKm, haversineKm(a, b), 1e-6))
    }),
    { numRuns: 2_000 },
  )
})

test('it is the same from both sides, and turned round the earth', () => {
  const turn = fc.double({ min: -360, max: 360, noNaN: true })
  fc.assert(
    fc.property(star, star, turn, (a, b, angle) => {
      const plain = between(around(a), around(b))
      const back = between(around(b), around(a))
      const turned = between(around(a, angle), around(b, angle))
      for (const other of [back, turned]) {
        assert.equal(other.intersects, plain.intersects)
        assert.ok(near(other.distanceKm, plain.distanceKm, 1e-6))
        assert.ok(near(other.commonAreaKm2 ?? -1, plain.commonAreaKm2 ?? -1, 1e-5))
      }
    }),
    runs,
  )
})

test('the common area is at most each area, all of it with itself, and none means apart or touching', () => {
  fc.assert(
    fc.property(star, star, (a, b) => {
      const { commonAreaKm2, intersects } = between(around(a), around(b))
      const [areaA, areaB] = [areaOf(a), areaOf(b)]
      assert.ok((commonAreaKm2 ?? -1) >= 0)
      assert.ok((commonAreaKm2 ?? 0) <= Math.min(areaA, areaB) + SQUARE_KM)
      if ((commonAreaKm2 ?? 0) > 0) assert.ok(intersects)
      assert.ok(near(between(around(a), around(a)).commonAreaKm2 ?? -1, areaA, 1e-7))
    }),
    { numRuns: 200 },
  )
})

test('the common area is what parallels cut across both, summed up', () => {
  fc.assert(
    fc.property(star, star, (a, b) => {
      const exact = between(around(a), around(b)).commonAreaKm2 ?? -1
      assert.ok(Math.abs(exact - byParallels(a, b)) <= 0.002 * exact + 3)
    }),
    runs,
  )
})

test('the distance of areas is that of the nearest of many places on their bounds', () => {
  fc.assert(
    fc.property(star, star, (a, b) => {
      const { intersects, distanceKm } = between(around(a), around(b))
      if (intersects) return
      const [onA, onB] = [along(a, 60), along(b, 60)]
      const least = Math.min(...onA.map((p) => Math.min(...onB.map((q) => haversineKm(p, q)))))
      assert.ok(distanceKm <= least + 0.004, `${distanceKm} is more than ${least}`)
      assert.ok(distanceKm >= least - 4, `${distanceKm} is far less than ${least}`)
    }),
    { numRuns: 150 },
  )
})

test('what lies within a radius always has a box within the grown boxes', () => {
  const somewhere = fc.oneof(
    star.map((ring) => around(ring)),
    place.map((coordinates) => ({ type: 'Point', coordinates })),
    fc
      .array(place, { minLength: 2, maxLength: 4 })
      .map((coordinates) => ({ type: 'MultiPoint', coordinates })),
    fc
      .array(place, { minLength: 2, maxLength: 4 })
      .map((coordinates) => ({ type: 'LineString', coordinates })),
  )
  const isSound = ({ west, south, east, north }: Box) =>
    -180 <= west && west <= east && east <= 180 && -90 <= south && south <= north && north <= 90
  const meet = (a: Box, b: Box) =>
    a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north
  fc.assert(
    fc.property(somewhere, somewhere, (a, b) => {
      const { distanceKm } = between(a, b)
      const reach = grown(boxesOf(a), distanceKm)
      const boxes = boxesOf(b)
      assert.ok(boxes.length <= 2 && [...reach, ...boxes].every(isSound))
      assert.ok(reach.some((one) => boxes.some((other) => meet(one, other))))
    }),
    { numRuns: 2_000 },
  )
})

/** Places along a ring, as straight in degrees as its lines. */
function along(ring: Place[], parts: number): Place[] {
  return ring.slice(1).flatMap(([x, y], at): Place[] => {
    const [fromX, fromY] = ring[at] ?? [x, y]
    return Array.from({ length: parts }, (_, part): Place => {
      const share = part / parts
      return [fromX + share * (x - fromX), fromY + share * (y - fromY)]
    })
  })
}

/** The area by 2,000 parallels: the stretches that lie inside both rings, times their breadth. */
function byParallels(a: Place[], b: Place[]): number {
  const turns = Math.round(((a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0)) / 360)
  const other = b.map(([x, y]): Place => [x + 360 * turns, y])
  const latitudes = a.map(([, y]) => y)
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const count = 2_000
  const breadth = (north - south) / count
  let sum = 0
  for (let at = 0; at < count; at++) {
    const latitude = south + (at + 0.5) * breadth
    const width = sharedWidth(crossings(a, latitude), crossings(other, latitude))
    sum += width * RADIANS * breadth * RADIANS * Math.cos(latitude * RADIANS)
  }
  return sum * RADIUS ** 2
}

function crossings(ring: Place[], latitude: number): [number, number][] {
  const all = ring.slice(1).flatMap(([x, y], at) => {
    const [fromX, fromY] = ring[at] ?? [x, y]
    if (fromY <= latitude === y <= latitude) return []
    return [fromX + ((latitude - fromY) / (y - fromY)) * (x - fromX)]
  })
  const sorted = all.sort((one, two) => one - two)
  return sorted.flatMap((from, at): [number, number][] =>
    at % 2 === 0 ? [[from, sorted[at + 1] ?? from]] : [],
  )
}

function sharedWidth(one: [number, number][], two: [number, number][]): number {
  let sum = 0
  for (const [west, east] of one) {
    for (const [w, e] of two) sum += Math.max(0, Math.min(east, e) - Math.max(west, w))
  }
  return sum
}

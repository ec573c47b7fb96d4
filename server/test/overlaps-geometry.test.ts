import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boxesOf, grown } from '../src/geo/boxes.ts'
import { placeOf, type Relation, relation } from '../src/geo/relation.ts'

/** Cases whose answers are computed by hand. One degree of a great circle: */
const RADIUS = 6371.0088
const DEGREE = (Math.PI / 180) * RADIUS
const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)

/** The area in km2 between two meridians and two parallels. */
const patch = (width: number, south: number, north: number) =>
  RADIUS ** 2 * ((width * Math.PI) / 180) * (sine(north) - sine(south))

const point = (...coordinates: number[]) => ({ type: 'Point', coordinates })
const line = (...coordinates: number[][]) => ({ type: 'LineString', coordinates })
const rectangle = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const box = (west: number, south: number, east: number, north: number, ...holes: number[][][]) => ({
  type: 'Polygon',
  coordinates: [rectangle(west, south, east, north), ...holes],
})
const ringAt = (latitude: number, step = 30) => {
  const longitudes = Array.from({ length: 360 / step }, (_, at) => -180 + at * step)
  return [...longitudes, -180].map((longitude) => [longitude, latitude])
}

function between(a: object, b: object): Relation {
  const [one, other] = [relation(placeOf(a), placeOf(b)), relation(placeOf(b), placeOf(a))]
  assert.equal(one.intersects, other.intersects, 'it is the same from both sides')
  near(one.distanceKm, other.distanceKm, 1e-9)
  near(one.commonAreaKm2 ?? -1, other.commonAreaKm2 ?? -1, 1e-6)
  return one
}

function near(actual: number, expected: number, tolerance: number) {
  const off = Math.abs(actual - expected)
  assert.ok(off <= tolerance * Math.max(1, Math.abs(expected)), `${actual} is not ${expected}`)
}

function touching(a: object, b: object) {
  assert.deepEqual(between(a, b), { intersects: true, distanceKm: 0, commonAreaKm2: 0 })
}

function apart(a: object, b: object, km: number, tolerance = 1e-6) {
  const { intersects, distanceKm, commonAreaKm2 } = between(a, b)
  assert.equal(intersects, false)
  near(distanceKm, km, tolerance)
  assert.equal(commonAreaKm2, 0)
}

function sharing(a: object, b: object, km2: number, tolerance = 1e-8) {
  const { intersects, distanceKm, commonAreaKm2 } = between(a, b)
  assert.equal(intersects, true)
  assert.equal(distanceKm, 0)
  near(commonAreaKm2 ?? -1, km2, tolerance)
}

test('points 9.9 and 10.1 km away, in every direction and at every latitude', () => {
  for (const latitude of [0, 30, -63, 89.95]) {
    for (const km of [9.9, 10.1]) {
      apart(point(25, latitude), point(25, latitude - km / DEGREE), km, 1e-9)
      const chord = sine(km / DEGREE / 2) / Math.cos((latitude * Math.PI) / 180)
      if (chord >= 1) continue
      const longitude = 25 + (2 * Math.asin(chord) * 180) / Math.PI
      apart(point(25, latitude), point(longitude, latitude), km, 1e-9)
    }
  }
  apart(point(0, 0), point(180, 0), 180 * DEGREE)
  touching(point(10, 10), point(10, 10))
})

test('boxes that touch at an edge or a corner touch, and have no area in common', () => {
  touching(box(0, 0, 1, 1), box(1, 0, 2, 1))
  touching(box(0, 0, 1, 1), box(1, 0.25, 2, 0.75))
  touching(box(0, 0, 1, 1), box(1, 1, 2, 2))
  touching(box(10, 60, 20, 61), box(12, 61, 13, 62))
  touching(box(0, 0, 1, 1), line([1, -5], [1, 5]))
  touching(box(0, 0, 1, 1), point(0.3, 1))
})

test('nested boxes have the inner one in common', () => {
  sharing(box(0, 0, 3, 3), box(1, 1, 2, 2), patch(1, 1, 2))
  sharing(box(0, 50, 30, 70), box(10, 60, 11, 61), patch(1, 60, 61))
  sharing(box(0, 0, 1, 1), box(0, 0, 1, 1), patch(1, 0, 1))
  sharing(box(5, 5, 5.001, 5.001), box(5, 5, 6, 6), patch(0.001, 5, 5.001), 1e-6)
})

test('boxes that lie apart, beside, above and corner to corner', () => {
  apart(box(0, 0, 1, 1), box(0, 2, 1, 3), DEGREE)
  apart(box(0, -1, 1, 1), box(2, -1, 3, 1), DEGREE * Math.cos(Math.PI / 180), 1e-4)
  const corner = Math.acos(sine(1) ** 2 + Math.cos(Math.PI / 180) ** 2 * Math.cos(Math.PI / 180))
  near(between(box(0, 0, 1, 1), box(2, 1, 3, 2)).distanceKm, corner * RADIUS, 1e-6)
  apart(point(0, 0), line([-10, 1], [10, 1]), DEGREE)
})

test('boxes that overlap have the common part in common', () => {
  sharing(box(0, 0, 2, 2), box(1, 1, 3, 3), patch(1, 1, 2))
  sharing(box(-40, -20, 40, 20), box(-10, -60, 10, 60), patch(20, -20, 20))
})

test('across the dateline everything is as elsewhere', () => {
  apart(point(179.95, 0), point(-179.95, 0), 0.1 * DEGREE, 1e-9)
  sharing(box(179, 0, -179, 2), box(-179.5, 1, -178, 3), patch(0.5, 1, 2))
  sharing(box(179, 0, -179, 2), box(179.5, 1, 179.75, 3), patch(0.25, 1, 2))
  const cut = {
    type: 'MultiPolygon',
    coordinates: [[rectangle(179, 0, 180, 2)], [rectangle(-180, 0, -179, 2)]],
  }
  sharing(box(179, 0, -179, 2), cut, patch(2, 0, 2))
  touching(box(179, 0, 180, 1), box(-180, 0, -179, 1))
  touching(line([179, 0], [-179, 0]), line([180, -1], [180, 1]))
  apart(box(179, 0, -179, 2), point(-178, 1), DEGREE * Math.cos(Math.PI / 180), 1e-4)
  sharing(box(179, 0, -179, 2), point(180, 1), 0)
  sharing(box(179, 0, -179, 2), point(-180, 1), 0)
})

test('a point in a polygon, on its hole and on the bound of its hole', () => {
  const ring = box(0, 0, 3, 3, rectangle(1, 1, 2, 2))
  sharing(ring, point(0.5, 0.5), 0)
  apart(ring, point(1.5, 1.25), 0.25 * DEGREE)
  touching(ring, point(1, 1.5))
  apart(ring, box(1.4, 1.4, 1.6, 1.6), 0.4 * DEGREE * Math.cos((1.6 * Math.PI) / 180), 1e-3)
  sharing(ring, box(0, 0, 3, 3), patch(3, 0, 3) - patch(1, 1, 2))
  sharing(ring, box(0.5, 1, 1.5, 2), patch(0.5, 1, 2))
})

test('a line through, inside, beside and ending at a polygon', () => {
  sharing(box(0, 0, 2, 2), line([-1, 1], [3, 1]), 0)
  sharing(box(0, 0, 2, 2), line([0.5, 1], [1.5, 1]), 0)
  touching(box(0, 0, 2, 2), line([-1, 1], [0, 1]))
  apart(box(0, 0, 2, 2), line([-1, 3], [3, 3]), DEGREE, 1e-3)
  touching(line([0, 0], [2, 2]), line([0, 2], [2, 0]))
})

test('round a pole: rings, boxes and points, of the north and of the south', () => {
  for (const sign of [1, -1]) {
    const cap = { type: 'Polygon', coordinates: [ringAt(80 * sign)] }
    const wide = { type: 'Polygon', coordinates: [ringAt(60 * sign).reverse()] }
    sharing(cap, wide, patch(360, 80, 90))
    sharing(cap, point(17, 90 * sign), 0)
    sharing(cap, point(-44, 85 * sign), 0)
    apart(cap, point(10, 75 * sign), 5 * DEGREE, 1e-4)
    const collar = { type: 'Polygon', coordinates: [ringAt(60 * sign), ringAt(80 * sign)] }
    sharing(collar, wide, patch(360, 60, 80))
    apart(collar, point(0, 90 * sign), 10 * DEGREE, 1e-4)
    const [south, north] = sign === 1 ? [70, 90] : [-90, -70]
    sharing(box(-180, south, 180, north), cap, patch(360, 80, 90))
    sharing(box(-180, south, 180, north), wide, patch(360, 70, 90))
    sharing(
      cap,
      box(170, Math.min(85 * sign, 75 * sign), -170, Math.max(85 * sign, 75 * sign)),
      patch(20, 80, 85),
    )
    apart(point(0, 89 * sign), point(180, 89 * sign), 2 * DEGREE, 1e-9)
    touching(line([0, 80 * sign], [0, 90 * sign]), line([90, 90 * sign], [90, 80 * sign]))
    apart(
      line([0, 80 * sign], [0, 89 * sign]),
      line([180, 80 * sign], [180, 89 * sign]),
      2 * DEGREE,
    )
  }
})

test('of several parts the nearest and the sum count, and overlapping parts count once', () => {
  const parts = (...boxes: number[][][]) => ({
    type: 'MultiPolygon',
    coordinates: boxes.map((each) => [each]),
  })
  sharing(parts(rectangle(0, 0, 1, 1), rectangle(5, 0, 6, 1)), box(0.5, 0, 5.5, 1), patch(1, 0, 1))
  sharing(parts(rectangle(0, 0, 2, 1), rectangle(1, 0, 3, 1)), box(0, 0, 9, 1), patch(3, 0, 1))
  apart(
    {
      type: 'MultiPoint',
      coordinates: [
        [0, 0],
        [9, 0],
      ],
    },
    point(9, 1),
    DEGREE,
    1e-9,
  )
  const route = {
    type: 'MultiLineString',
    coordinates: [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [5, 0],
        [6, 0],
      ],
    ],
  }
  apart(route, point(5.5, -1), DEGREE, 1e-6)
})

test('collections and features, one in the other, count as their parts', () => {
  const geometry = { type: 'GeometryCollection', geometries: [point(50, 50), box(0, 0, 1, 1)] }
  const feature = { type: 'Feature', properties: { name: 'Field' }, geometry }
  const collection = {
    type: 'FeatureCollection',
    features: [feature, { type: 'Feature', properties: null, geometry: line([20, 0], [30, 0]) }],
  }
  sharing(collection, box(0, 0, 1, 0.5), patch(1, 0, 0.5))
  touching(collection, point(25, 0))
  apart(collection, point(50, 51), DEGREE)
})

test('an outline that crosses itself encloses what lies inside an odd number of times', () => {
  const bowTie = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ],
    ],
  }
  const { commonAreaKm2 } = between(bowTie, box(0, 0, 2, 2))
  near(commonAreaKm2 ?? 0, patch(2, 0, 2) / 2, 1e-3)
  apart(bowTie, point(1, 1.5), 0.5 * DEGREE * Math.SQRT1_2, 1e-3)
  const flat = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 1],
        [0, 0],
        [0, 0],
      ],
    ],
  }
  touching(flat, box(0, 0, 1, 1))
})

test('a line of more than half a turn goes the short way, one of a whole turn all the way', () => {
  touching(line([-170, 0], [170, 0]), point(180, 0))
  apart(line([-170, 0], [170, 0]), point(0, 0), 170 * DEGREE)
  touching(line([-180, 0], [180, 0]), point(0, 0))
})

test('boxes: one, two at the dateline, the whole circle with a pole inside', () => {
  assert.deepEqual(boxesOf(point(5, 6)), [{ west: 5, east: 5, south: 6, north: 6 }])
  assert.deepEqual(boxesOf(box(0, 1, 2, 3)), [{ west: 0, east: 2, south: 1, north: 3 }])
  assert.deepEqual(boxesOf(box(179, 0, -178, 1)), [
    { west: 179, east: 180, south: 0, north: 1 },
    { west: -180, east: -178, south: 0, north: 1 },
  ])
  assert.deepEqual(
    boxesOf({
      type: 'MultiPoint',
      coordinates: [
        [170, 0],
        [-170, 1],
      ],
    }),
    [
      { west: 170, east: 180, south: 0, north: 1 },
      { west: -180, east: -170, south: 0, north: 1 },
    ],
  )
  assert.deepEqual(boxesOf({ type: 'Polygon', coordinates: [ringAt(80)] }), [
    { west: -180, east: 180, south: 80, north: 90 },
  ])
  assert.deepEqual(boxesOf({ type: 'Polygon', coordinates: [ringAt(-80)] }), [
    { west: -180, east: 180, south: -90, north: -80 },
  ])
  const [around = { west: 0, east: 0, south: 0, north: 0 }] = grown(boxesOf(point(0, 60)), DEGREE)
  near(around.north, 61, 1e-4)
  near(around.south, 59, 1e-4)
  near(around.east, (Math.asin(sine(1) / 0.5) * 180) / Math.PI, 1e-3)
  assert.equal(grown(boxesOf(point(179.99, 0)), 10).length, 2)
  const [polar = around] = grown(boxesOf(point(0, 89.99)), 10)
  assert.deepEqual([polar.west, polar.east, polar.north], [-180, 180, 90])
})

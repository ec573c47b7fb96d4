import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { geoJsonFaults } from '../../src/lib/geojson.ts'
import { SEED } from './seed.ts'

const runs = { numRuns: 1000, seed: SEED }

const position = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined }),
  )
  .map((numbers) => numbers.filter((each) => each !== undefined))
const line = fc.array(position, { minLength: 2, maxLength: 5 })
const ring = fc
  .array(position, { minLength: 3, maxLength: 6 })
  .map((positions) => [...positions, positions[0]])
const polygon = fc.array(ring, { minLength: 1, maxLength: 3 })
const some = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 1, maxLength: 3 })
const plain = fc.oneof(
  ...Object.entries({
    Point: position,
    MultiPoint: some(position),
    LineString: line,
    MultiLineString: some(line),
    Polygon: polygon,
    MultiPolygon: some(polygon),
  }).map(([type, coordinates]) =>
    fc.record({ type: fc.constant(type), coordinates: coordinates as fc.Arbitrary<unknown> }),
  ),
)
const geometry = fc.oneof(
  plain,
  some(plain).map((geometries) => ({ type: 'GeometryCollection', geometries })),
)
const feature = geometry.map((each) => ({ type: 'Feature', properties: null, geometry: each }))
const sound: fc.Arbitrary<object> = fc.oneof(
  geometry,
  feature,
  some(feature).map((features) => ({ type: 'FeatureCollection', features })),
)

describe('GeoJSON, RFC 7946', () => {
  it('every geometry, feature and collection of sound positions is sound', () => {
    fc.assert(
      fc.property(sound, (each) => {
        assert.deepEqual(geoJsonFaults(each), [])
      }),
      runs,
    )
  })

  it('whatever comes in, the faults are few, point into it and say something', () => {
    const damaged = fc
      .tuple(sound, fc.nat(200), fc.constantFrom('null', '"x"', '999', '[]', '{}', 'true'))
      .map(([each, at, value]) => {
        const text = JSON.stringify(each)
        const places = [...text.matchAll(/-?\d+(\.\d+)?(e[+-]?\d+)?|"(?!:)[A-Z]\w+"/g)]
        const place = places[at % Math.max(1, places.length)]
        return place === undefined
          ? each
          : JSON.parse(
              text.slice(0, place.index) + value + text.slice(place.index + place[0].length),
            )
      })
    fc.assert(
      fc.property(fc.oneof(damaged, fc.jsonValue()), (value: unknown) => {
        const faults = geoJsonFaults(value)
        assert.ok(faults.length <= 20)
        for (const { pointer, message } of faults) {
          assert.match(pointer, /^(\/(\w+|\d+))*$/)
          assert.match(message, /^(must|is) \S/)
        }
      }),
      runs,
    )
  })

  it('says what is wrong, and where', () => {
    const faultsOf = (value: unknown) =>
      geoJsonFaults(value).map(({ pointer, message }) => `${pointer} ${message}`)
    const turned = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ]
    for (const [value, ...faults] of [
      [null, ' must be a GeoJSON object'],
      [[], ' must be a GeoJSON object'],
      [
        {},
        '/type must be one of Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon, GeometryCollection, Feature, FeatureCollection',
      ],
      [{ type: 'toString', coordinates: [] }, /^\/type must be one of/],
      [{ type: 'Point' }, /^\/coordinates must be \[longitude, latitude\]/],
      [{ type: 'Point', coordinates: [1] }, /^\/coordinates must be/],
      [{ type: 'Point', coordinates: [1, 2, 3, 4] }, /^\/coordinates must be/],
      [{ type: 'Point', coordinates: ['1', 2] }, /^\/coordinates must be/],
      [
        { type: 'Point', coordinates: [-180.1, 90.1] },
        '/coordinates/0 must be a longitude from -180 to 180',
        '/coordinates/1 must be a latitude from -90 to 90',
      ],
      [
        { type: 'LineString', coordinates: [[0, 0]] },
        '/coordinates must be an array of at least 2',
      ],
      [{ type: 'Polygon', coordinates: [] }, '/coordinates must be an array of at least 1'],
      [
        { type: 'Polygon', coordinates: [turned.slice(0, 3)] },
        '/coordinates/0 must be an array of at least 4',
      ],
      [
        { type: 'Polygon', coordinates: [[...turned.slice(0, 3), [5, 5]]] },
        '/coordinates/0 must end where it begins',
      ],
      [
        { type: 'MultiPolygon', coordinates: [[turned], [5]] },
        '/coordinates/1/0 must be an array of at least 4',
      ],
      [{ type: 'Feature', geometry: null }, '/geometry must be a GeoJSON object'],
      [{ type: 'FeatureCollection', features: [] }, '/features must be an array of at least one'],
      [
        { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [0, 91] }] },
        '/geometries/0/coordinates/1 must be a latitude from -90 to 90',
      ],
    ] as const) {
      const found = faultsOf(value)
      assert.equal(found.length, faults.length, JSON.stringify([value, found]))
      for (const [at, fault] of faults.entries()) {
        if (typeof fault === 'string') assert.equal(found[at], fault)
        else assert.match(found[at] ?? '', fault)
      }
    }
  })

  it('collections in collections end somewhere, and a hostile one costs little', () => {
    const nested = (depth: number): object =>
      depth === 0
        ? { type: 'Point', coordinates: [0, 0] }
        : { type: 'GeometryCollection', geometries: [nested(depth - 1)] }
    assert.deepEqual(geoJsonFaults(nested(8)), [])
    assert.match(geoJsonFaults(nested(9))[0]?.message ?? '', /nested too deeply/)
    const many = { type: 'MultiPoint', coordinates: Array(100_000).fill([999, 999]) }
    assert.equal(geoJsonFaults(many).length, 20)
  })
})

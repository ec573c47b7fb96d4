import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf, relation } from '../src/geo/relation.ts'

/**
 * Geometries of 20,000 positions answer within a second of the processor's time or little more, also
 * those that somebody made to be slow. The bound is generous; the figure is printed.
 */
const POSITIONS = 20_000
const MS_MAX = 2_500

type Position = [number, number]

/** Numbers that are random and the same each time. */
function* random() {
  let state = 7
  for (;;) {
    state = (state * 48_271) % 2_147_483_647
    yield state / 2_147_483_647
  }
}
const numbers = random()
const next = () => numbers.next().value ?? 0

const polygon = (positions: Position[]) => ({
  type: 'Polygon',
  coordinates: [[...positions, positions[0]]],
})
const round = (x: number, y: number, radius: number, roughness: number) =>
  Array.from({ length: POSITIONS }, (_, at): Position => {
    const angle = (2 * Math.PI * at) / POSITIONS
    const reach = radius * (1 + roughness * next())
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)]
  })
const comb = (isUpright: boolean) => {
  const teeth = POSITIONS / 4
  const positions = Array.from({ length: teeth }, (_, at): Position[] => {
    const x = at / teeth
    return [
      [x, 0],
      [x + 0.3 / teeth, 1],
      [x + 0.6 / teeth, 1],
      [x + 0.7 / teeth, 0],
    ]
  }).flat()
  const all: Position[] = [...positions, [1, -0.1], [0, -0.1]]
  return polygon(isUpright ? all : all.map(([x, y]): Position => [y, x]))
}
const scattered = (x: number, y: number) =>
  Array.from({ length: POSITIONS }, (): Position => [x + next(), y + next()])
const squares = (count: number) => ({
  type: 'MultiPolygon',
  coordinates: scattered(0, 0)
    .slice(0, count)
    .map(
      ([x, y]) =>
        polygon([
          [x, y],
          [x + 0.01, y],
          [x + 0.01, y + 0.01],
          [x, y + 0.01],
        ]).coordinates,
    ),
})
const rim = polygon(round(0, 0, 1, 0)).coordinates
const lake = { type: 'Polygon', coordinates: [...polygon(round(0, 0, 2, 0)).coordinates, ...rim] }

const cases: Record<string, [object, object]> = {
  'two smooth areas that overlap': [polygon(round(0, 0, 1, 0)), polygon(round(0.5, 0.2, 1, 0))],
  'two rough areas that overlap': [
    polygon(round(0, 0, 1, 0.02)),
    polygon(round(0.5, 0.2, 1, 0.02)),
  ],
  'two rough areas apart': [polygon(round(0, 0, 1, 0.02)), polygon(round(3, 0, 1, 0.02))],
  'an area and itself': [polygon(round(0, 0, 1, 0)), polygon(round(0, 0, 1, 0))],
  'a comb and another across it': [comb(true), comb(false)],
  'an area and a tangle': [polygon(round(0, 0, 1, 0)), polygon(scattered(0, 0))],
  'two tangles apart': [polygon(scattered(0, 0)), polygon(scattered(1.5, 0))],
  'points among points': [
    { type: 'MultiPoint', coordinates: scattered(0, 0) },
    { type: 'MultiPoint', coordinates: scattered(0, 0) },
  ],
  'points on a comb': [comb(false), { type: 'MultiPoint', coordinates: scattered(0, 2) }],
  'thousands of squares and an area': [squares(POSITIONS / 4), polygon(round(0.5, 0.5, 0.3, 0))],
  'an islet in the middle of a round lake': [lake, polygon(round(0, 0, 0.00001, 0))],
}

for (const [name, [a, b]] of Object.entries(cases)) {
  test(`20,000 positions in good time: ${name}`, (t) => {
    const before = process.cpuUsage()
    const { distanceKm, commonAreaKm2 } = relation(placeOf(a), placeOf(b))
    const { user, system } = process.cpuUsage(before)
    const ms = (user + system) / 1000
    t.diagnostic(`${ms.toFixed(0)} ms: ${distanceKm.toFixed(3)} km, ${commonAreaKm2} km2`)
    assert.ok(Number.isFinite(distanceKm))
    assert.ok(ms < MS_MAX, `it took ${ms} ms`)
  })
}

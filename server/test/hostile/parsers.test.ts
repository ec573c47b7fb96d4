import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { placeOf, relation } from '../../src/geo/relation.ts'
import type { Adapter } from '../../src/imports/adapter.ts'
import { adapters } from '../../src/imports/adapters.ts'
import { ImportRefused, type ReadFile, readContent } from '../../src/imports/read-file.ts'
import { geoJsonFaults } from '../../src/lib/geojson.ts'
import { parseJson } from '../../src/lib/json.ts'
import { SEED } from '../unit/seed.ts'
import { geography, junk, text } from './values.ts'

/** What reads what strangers have written, by itself: any fault but the documented one is a bug. */
const runs = { numRuns: 500, seed: SEED }
/** Of CPU, for the worst of a megabyte. */
const MS_MAX = 10_000
const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

describe('GeoJSON of strangers', { skip }, () => {
  const wild = fc.oneof(
    geography,
    fc.record({ type: fc.constant('Feature'), geometry: geography }),
    fc.record({ type: fc.constant('GeometryCollection'), geometries: fc.array(geography) }),
    junk,
  )

  it('has faults, or can be placed and compared', () => {
    let placed = 0
    fc.assert(
      fc.property(fc.tuple(wild, wild), (values) => {
        const sound = values.filter((each) => geoJsonFaults(each).length === 0)
        const [one, other = one] = sound.flatMap((each) =>
          typeof each === 'object' && each !== null ? [placeOf(each)] : [],
        )
        if (!one || !other) return
        placed++
        const { distanceKm, commonAreaKm2 } = relation(one, other)
        assert.ok(distanceKm >= 0 && distanceKm < 20_100, `${distanceKm} km`)
        assert.ok(commonAreaKm2 === null || commonAreaKm2 >= 0, `${commonAreaKm2} km2`)
      }),
      runs,
    )
    assert.ok(placed > 20, `${placed} were sound`)
  })

  /** Points that follow no order, so that nearly every line crosses nearly every other. */
  const tangle = (count: number) =>
    Array.from({ length: count }, (_, at) => [
      ((at * 7919) % 360) - 180,
      ((at * 104_729) % 1800) / 10 - 90,
    ])
  const closed = (ring: number[][]) => [...ring, ring[0]]
  const nested = (depth: number): object =>
    depth === 0
      ? { type: 'Point', coordinates: [0, 0] }
      : { type: 'GeometryCollection', geometries: Array(5).fill(nested(depth - 1)) }
  const worst: Record<string, unknown> = {
    '100,000 positions that cross themselves': {
      type: 'Polygon',
      coordinates: [closed(tangle(100_000))],
    },
    '100,000 positions of a line': { type: 'LineString', coordinates: tangle(100_000) },
    '100,000 points': { type: 'MultiPoint', coordinates: tangle(100_000) },
    '100,000 times the same point': {
      type: 'LineString',
      coordinates: Array(100_000).fill([1, 1]),
    },
    '20,000 rings of no area': {
      type: 'Polygon',
      coordinates: Array(20_000).fill(Array(4).fill([1, 1])),
    },
    'a collection of collections': nested(6),
    'positions of the tiniest and the largest numbers': {
      type: 'LineString',
      coordinates: Array.from({ length: 10_000 }, (_, at) => [
        at % 2 ? 5e-324 : 180,
        at % 3 ? -90 : 1e-300,
      ]),
    },
  }
  for (const [name, value] of Object.entries(worst)) {
    it(`is read and compared in good time: ${name}`, (t) => {
      const ms = cpuMs(() => {
        assert.deepEqual(geoJsonFaults(parseJson(JSON.stringify(value))), [])
        const place = placeOf(Object(value))
        relation(place, place)
      })
      t.diagnostic(`${ms.toFixed(0)} ms`)
      assert.ok(ms < MS_MAX, `it took ${ms} ms`)
    })
  }
})

describe('CSV of strangers', { skip }, () => {
  const cells = fc.oneof(
    text,
    fc.constantFrom(
      '0',
      '-1',
      '1e400',
      '2024-02-30',
      '1,000',
      '=1+1',
      '"',
      '\ufeff',
      'x'.repeat(5000),
    ),
    fc.constantFrom('2021-01-01', '2021', '1250', 'https://x.example', 'Registered', 'Kenya'),
  )
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const damages = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.slice(0, text.length / 2),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replace('"', ''),
    (text) => `\ufeff${text}`,
    (text) => text.replaceAll(',', ';'),
    (text) => text + text,
    (text) => text.replaceAll('a', '\0'),
  )

  for (const adapter of adapters) {
    it(`is read as ${adapter.name}, reported or refused in a sentence, and nothing else`, async () => {
      const row = fc.array(cells, {
        minLength: adapter.columns.length,
        maxLength: adapter.columns.length,
      })
      await fc.assert(
        fc.asyncProperty(fc.array(row, { maxLength: 4 }), damages, async (rows, damage) => {
          const lines = [adapter.columns, ...rows].map((line) => line.map(quoted).join(','))
          const read = await readOrRefused(adapter, [damage(lines.join('\n'))])
          if (read) assert.ok(read.rowCount >= read.errors.reduce(rowsOf, new Set()).size)
        }),
        { numRuns: 40, seed: SEED },
      )
    })
  }

  const [adapter] = adapters
  assert.ok(adapter)
  const header = `${adapter.columns.map(quoted).join(',')}\n`
  const megabyte = 1_000_000
  const worst: Record<string, string[]> = {
    'a megabyte of quotes': ['"'.repeat(megabyte)],
    'a megabyte of quotes after a header': [header, '"'.repeat(megabyte)],
    'one cell that never ends': [header, '"', ...Array(50).fill('x'.repeat(megabyte))],
    'a megabyte of commas': [header, ','.repeat(megabyte)],
    'a header of a megabyte of commas': [','.repeat(megabyte)],
    'a megabyte of empty lines': [header, '\n'.repeat(megabyte)],
    'a megabyte of carriage returns': [header, '\r'.repeat(megabyte)],
    'quotes and commas by turns': [header, '","'.repeat(megabyte / 3)],
    'a hundred thousand short rows': [header, 'a\n'.repeat(100_000)],
    'a million NULs': ['\0'.repeat(megabyte)],
    'one letter at a time': [header, ...'"a",'.repeat(20_000)],
  }
  for (const [name, pieces] of Object.entries(worst)) {
    it(`is read or refused in good time: ${name}`, async (t) => {
      const before = process.cpuUsage()
      await readOrRefused(adapter, pieces)
      const ms = msSince(before)
      t.diagnostic(`${ms.toFixed(0)} ms`)
      assert.ok(ms < MS_MAX, `it took ${ms} ms`)
    })
  }

  it('with bytes of no encoding is reported, not guessed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await readOrRefused(adapter, [header, Buffer.from(bytes)])
      }),
      { numRuns: 200, seed: SEED },
    )
  })
})

const rowsOf = (rows: Set<number>, { row }: { row: number }) => rows.add(row)

async function readOrRefused(
  adapter: Adapter,
  pieces: readonly (string | Buffer)[],
): Promise<ReadFile | undefined> {
  const content = Readable.from(pieces.map((piece) => Buffer.from(piece)))
  try {
    return await readContent(adapter, 'stranger.csv', content)
  } catch (error) {
    assert.ok(error instanceof ImportRefused, error instanceof Error ? error.stack : String(error))
    assert.match(error.message, /^The file stranger\.csv .+\.$/s)
    return undefined
  }
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return msSince(before)
}

function msSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

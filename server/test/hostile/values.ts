import fc from 'fast-check'
import type { Document, Schema } from '../http/document.ts'

const strings = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff',
  '\u202e\u0000\uffff',
  '💥'.repeat(100),
  '__proto__',
  'constructor',
  'toString',
  "' or '1'='1",
  "'; drop table credits; --",
  '$1',
  '%',
  '%00',
  '../../../etc/passwd',
  '/ecoProjects/',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '0',
  '-1',
  '1e400',
  'NaN',
  'null',
  'true',
  '2024-02-30',
  '0000-01-01',
  '9999-12-31T23:59:60Z',
  '2024-01-01T00:00:00+23:59',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  'x'.repeat(5000),
]
const numbers = [
  0,
  -0,
  -1,
  1.5,
  0.0001,
  0.00001,
  1e-7,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  1e21,
  1e308,
  900_000_000_000,
  900_000_000_000.0001,
  900_000_000_001,
  -900_000_000_000,
]
export const text = fc.oneof(
  fc.constantFrom(...strings),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const number = fc.oneof(fc.constantFrom(...numbers), fc.double({ noNaN: true }), fc.integer())
const nested = fc
  .integer({ min: 1, max: 60 })
  .map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)))
const polluted = fc.constantFrom(
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"toJSON":1}',
  '{"length":-1}',
  '{"$ref":"#"}',
)

/** Any JSON value, the odd ones above all. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  text,
  number,
  fc.constantFrom(null, true, false),
  nested,
  polluted.map((json) => JSON.parse(json)),
  fc.jsonValue({ maxDepth: 3 }),
)

/**
 * Values of a schema. Of so many, one is something else entirely: with a high number nearly all are
 * let through, and reach what lies behind the door; with a low one the door has its work.
 */
export function valuesOf(document: Document, ids: Record<string, string>, oneOf: number) {
  const known = Object.entries(ids).flatMap(([name, id]) => (name.startsWith('/') ? [] : [id]))
  const mostly = <T>(good: fc.Arbitrary<T>, ...bad: fc.Arbitrary<T>[]) =>
    fc.oneof(
      { weight: oneOf * bad.length, arbitrary: good },
      ...bad.map((arbitrary) => ({ weight: 1, arbitrary })),
    )

  function fitting(schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
    if (schema.$ref) {
      const target = document.components.schemas[schema.$ref.split('/').at(-1) ?? '']
      return target && depth < 8 ? fitting(target, name, depth + 1) : junk
    }
    const choices = schema.oneOf ?? schema.anyOf
    if (choices) return fc.oneof(...choices.map((choice) => value(choice, name, depth + 1)))
    if (schema.const !== undefined) return fc.constant(schema.const)
    if (schema.enum) return fc.constantFrom(...schema.enum)
    const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
    if (type === 'boolean') return fc.boolean()
    if (type === 'integer' || type === 'number') return numberOf(schema)
    if (type === 'string') return textOf(schema, name)
    if (type === 'array') {
      const items = value(schema.items ?? {}, name.replace(/s$/, ''), depth + 1)
      return fc.array(items, { maxLength: depth < 3 ? 3 : 1 })
    }
    if (type === 'object' && schema.properties) return objectOf(schema, depth)
    if (name === 'geographicLocation') return geography
    return junk
  }

  function value(schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
    return mostly(fitting(schema, name, depth), junk)
  }

  function objectOf({ properties = {}, required = [] }: Schema, depth: number) {
    const members = Object.entries(properties).map(([name, member]) => {
      const some = value(member, name, depth + 1)
      const none = fc.constant(undefined)
      const isLikely = required.includes(name)
      return [name, isLikely ? mostly(some, none) : fc.oneof(some, none, none)] as const
    })
    const extra = mostly<[string, unknown][]>(
      fc.constant([]),
      fc.tuple(text, junk).map((member) => [member]),
    )
    return fc
      .tuple(fc.record(Object.fromEntries(members)), extra)
      .map(([record, more]) => ({ ...record, ...Object.fromEntries(more) }))
  }

  function numberOf({ minimum, maximum, type }: Schema) {
    const edges = [minimum, maximum].flatMap((edge) =>
      edge === undefined ? [] : [edge, edge - 1, edge + 1, edge + 0.00001],
    )
    const usual =
      type === 'integer'
        ? fc.integer({ min: 0, max: 3000 })
        : fc.nat(10_000_000).map((n) => n / 10_000)
    return mostly<unknown>(usual, fc.constantFrom(...edges, ...numbers))
  }

  function textOf({ format, maxLength = 40 }: Schema, name: string): fc.Arbitrary<unknown> {
    // A name that is known gets its own id as often as all the others together.
    const own = known.flatMap(() => ids[name] ?? ids[name.replace(/Ids$/, 'Id')] ?? [])
    if (format === 'uuid')
      return mostly<unknown>(fc.constantFrom(...own, ...known), fc.uuid(), text)
    if (format === 'date') return mostly(fc.constantFrom(...days), text)
    if (format === 'date-time') return mostly(fc.constantFrom(...times), text)
    if (format === 'uri') return mostly(fc.webUrl(), text)
    if (format === 'email') return mostly(fc.emailAddress(), text)
    if (format?.startsWith('iso-3166')) return mostly(fc.constantFrom('KEN', 'SWE'), text)
    if (name === 'resourceUri') return mostly(fc.constantFrom(...uris), text)
    if (name === 'action') {
      return mostly(fc.constantFrom('Accept', 'approve', 'MINT', 'Submit', 'withdraw'), text)
    }
    const fits = fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(maxLength, 20) })
    const oddText = fc.constantFrom(...strings.filter((each) => each.length <= maxLength))
    return mostly(fc.oneof(fits, oddText), text, fc.constant('x'.repeat(maxLength + 1)))
  }

  const uris = Object.entries(ids)
    .filter(([name]) => name.startsWith('/'))
    .map(([, uri]) => uri)
  return (schema: Schema, name = '') => value(schema, name, 0)
}

const days = ['2024-01-01', '2024-06-30', '2024-12-31', '2024-02-29', '2199-12-31', '1900-01-01']
const times = ['2024-01-01T00:00:00Z', '2999-12-31T23:59:59.999Z', '2024-06-30T12:00:00+05:30']

const coordinate = fc.oneof(fc.double({ noNaN: true, min: -200, max: 200 }), number)
const position = fc.array(coordinate, { minLength: 1, maxLength: 4 })
export const geography = fc.oneof(
  fc.constant({ type: 'Point', coordinates: [39.5, -4.2] }),
  fc.record({
    type: fc.constantFrom('Point', 'Polygon', 'MultiPoint', 'Feature', 'GeometryCollection', 'X'),
    coordinates: fc.oneof(position, fc.array(position), fc.array(fc.array(position)), junk),
    geometry: junk,
    geometries: junk,
  }),
)

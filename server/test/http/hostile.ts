import fc from 'fast-check'
import type { Document, Operation, Parameter, Schema } from './document.ts'

/** A request as it goes out: nothing is escaped or set that does not stand here. */
export interface HostileRequest {
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer | undefined
}

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
const text = fc.oneof(fc.constantFrom(...strings), fc.string({ unit: 'binary', maxLength: 30 }))
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
const junk: fc.Arbitrary<unknown> = fc.oneof(
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
const geography = fc.oneof(
  fc.constant({ type: 'Point', coordinates: [39.5, -4.2] }),
  fc.record({
    type: fc.constantFrom('Point', 'Polygon', 'MultiPoint', 'Feature', 'GeometryCollection', 'X'),
    coordinates: fc.oneof(position, fc.array(position), fc.array(fc.array(position)), junk),
    geometry: junk,
    geometries: junk,
  }),
)

const attribute = fc.constantFrom('name', 'status', 'id', 'createdAt', 'quantity', 'x', '__proto__')
const literal = fc.oneof(
  fc.constantFrom('null', 'true', '5', '-0.0001', '1e5', "'2024-01-01'", "'x'", "''''", "'\0'"),
  text.map((each) => `'${each.replaceAll("'", "''")}'`),
)
const term = fc.oneof(
  fc
    .tuple(attribute, fc.constantFrom('eq', 'ne', 'gt', 'LE', 'in', 'like'), literal)
    .map((parts) => parts.join(' ')),
  fc.tuple(attribute, literal).map(([name, of]) => `contains(${name}, ${of})`),
  fc.tuple(attribute, fc.array(literal)).map(([name, of]) => `${name} in (${of.join(',')})`),
)
const filter = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(' and ', ' or ', ' and not ', ') or (', ' '), term), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.flat().slice(1).join('')),
  text,
)

function parameterOf({ name, schema }: Parameter, value: fc.Arbitrary<unknown>) {
  // To wait is to hang, as far as this test can tell.
  if (name === 'wait') return fc.constantFrom('0', '-1', 'x', '61')
  if (name === 'filter') return filter
  if (name === 'orderBy') {
    return fc
      .array(fc.tuple(attribute, fc.constantFrom('asc', 'DESC', 'up', '')), { maxLength: 4 })
      .map((parts) => parts.map((part) => part.join(' ')).join(','))
  }
  if (name === 'page') {
    const cursor = fc.array(fc.oneof(text, fc.uuid(), junk), { maxLength: 4 })
    return fc.oneof(
      text,
      cursor.map((each) => Buffer.from(JSON.stringify(each)).toString('base64url')),
    )
  }
  const isList = schema.type === 'array'
  return isList ? fc.oneof(fc.array(value, { maxLength: 3 }), value) : value
}

function encode(value: unknown): string {
  const plain = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
  return encodeURIComponent(plain.toWellFormed())
}

function queryOf(
  operation: Operation,
  fits: ReturnType<typeof valuesOf>,
  oneOf: number,
): fc.Arbitrary<string> {
  const declared = operation.parameters.filter((each) => each.in === 'query')
  const pairs = declared.map((parameter) =>
    fc.oneof(
      { weight: parameter.required ? 0 : 6, arbitrary: fc.constant('') },
      {
        weight: 1,
        arbitrary: parameterOf(parameter, fits(parameter.schema, parameter.name)).map((value) =>
          [value]
            .flat()
            .map((each) => `${parameter.name}=${encode(each)}`)
            .join('&'),
        ),
      },
    ),
  )
  const foreign = fc.oneof(
    { weight: oneOf, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'nonsense=1',
        '__proto__=1',
        '=',
        '%zz=%',
        'top=1&top=2',
        'a[b]=1',
        'id=',
      ),
    },
  )
  return fc
    .tuple(fc.tuple(...pairs), foreign)
    .map(([all, more]) => [...all, more].filter(Boolean).join('&'))
}

const badId = fc.oneof(
  text.map((each) => encodeURIComponent(each.toWellFormed()) || '%20'),
  fc.constantFrom('%zz', '%', '%c0%ae', '..', '.', '%2e%2e%2f', '*', ';', ':', 'x'.repeat(300)),
  fc.uuid(),
)

function pathOf(
  { path }: Operation,
  ids: Record<string, string>,
  oneOf: number,
): fc.Arbitrary<string> {
  const rarely = <T>(good: T, bad: fc.Arbitrary<T>) =>
    fc.oneof({ weight: oneOf, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: bad })
  const names = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name ?? '')
  const own = names.map((name) => rarely(ids[name] ?? 'unknown', badId))
  const spelling = rarely<(path: string) => string>(
    (each) => each,
    fc.constantFrom(
      (each) => each.toUpperCase(),
      (each) => `${each}/`,
      (each) => each.replaceAll('/', '//'),
      (each) => `${each}/../x`,
      (each) => `${each}%00`,
    ),
  )
  return fc
    .tuple(fc.tuple(...own), spelling)
    .map(([values, spell]) =>
      spell(`/v1${names.reduce((at, name, n) => at.replace(`{${name}}`, values[n] ?? ''), path)}`),
    )
}

const odd = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .map((n) => (n === 0x7f ? ' ' : String.fromCharCode(n))),
  maxLength: 40,
})
const oddHeaders = fc.dictionary(
  fc.constantFrom(
    'idempotency-key',
    'organization-id',
    'if-none-match',
    'range',
    'if-range',
    'last-event-id',
    'x-forwarded-host',
    'x-forwarded-for',
    'traceparent',
    'accept-language',
    'content-encoding',
    'origin',
    'cookie',
    'host',
  ),
  fc.oneof(
    odd,
    fc.constantFrom('', '*', 'bytes=0-', 'bytes=9-1', 'bytes=-0', 'gzip', ',,,', '[::'),
  ),
  { maxKeys: 4 },
)
const oddEtags = fc.constantFrom('"1"', '"0"', 'W/"1"', '', '"', ',')
const oddTypes = fc.constantFrom(
  'text/plain',
  'application/json; charset=utf-16',
  'application/merge-patch+json',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  'application/json;;;',
  '',
  '/',
)

/** How a JSON text goes wrong on its way. */
const damage = fc.constantFrom<(json: string) => Buffer>(
  (json) => Buffer.from(json.slice(0, -1)),
  (json) => Buffer.from(`\ufeff${json}`),
  (json) => Buffer.from(json.replaceAll('"', "'")),
  (json) => Buffer.from(json.replace(/\d+/, '1e999')),
  (json) => Buffer.from(json.replace(/\d+/, '123456789012345678901234567890.123456789')),
  (json) => Buffer.from(`${json.slice(0, -1)},"name":"twice","name":"thrice"}`),
  (json) => Buffer.from(json.replace(/"[^"]*"/, '"\\ud800"')),
  (json) => Buffer.from(json, 'utf16le'),
  (json) => Buffer.concat([Buffer.from(json.slice(0, 5)), Buffer.from([0xff, 0xfe, 0, 0xc0])]),
  () => Buffer.from(`${'['.repeat(200_000)}${']'.repeat(200_000)}`),
  () => Buffer.from(`{"name":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_001)}`),
  () => Buffer.from(`{"name":"${'x'.repeat(1_000_000)}"}`),
  () => Buffer.from(`[${'0,'.repeat(400_000)}0]`),
  () => Buffer.alloc(0),
)

/** Requests of one operation: two of three are nearly right, and none is to be trusted. */
export function requestsOf(
  document: Document,
  operation: Operation,
  ids: Record<string, string>,
): fc.Arbitrary<HostileRequest> {
  return fc.oneof(
    { weight: 2, arbitrary: nearly(document, operation, ids, 60) },
    { weight: 1, arbitrary: nearly(document, operation, ids, 4) },
  )
}

function nearly(
  document: Document,
  operation: Operation,
  ids: Record<string, string>,
  oneOf: number,
): fc.Arbitrary<HostileRequest> {
  const rarely = <T>(good: T, bad: fc.Arbitrary<T>) =>
    fc.oneof({ weight: oneOf, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: bad })
  const fits = valuesOf(document, ids, oneOf)
  const schema = operation.requestBody?.content['application/json']?.schema
  const json = (schema ? fits(schema) : junk).map((value) => JSON.stringify(value) ?? '')
  const isRead = operation.method === 'GET'
  return fc
    .record({
      path: pathOf(operation, ids, oneOf),
      query: queryOf(operation, fits, oneOf),
      type: rarely('application/json', oddTypes),
      etag: rarely('*', oddEtags),
      more: rarely({}, oddHeaders),
      body: fc
        .tuple(
          json,
          rarely((text: string) => Buffer.from(text), damage),
        )
        .map(([text, harm]) => harm(text)),
      hasBody: rarely(schema !== undefined, fc.constant(!isRead)),
    })
    .map(({ path, query, type, etag, more, body, hasBody }) => ({
      method: operation.method,
      path: query ? `${path}?${query}` : path,
      headers: {
        ...(!isRead && etag !== '' && { 'if-match': etag }),
        ...(hasBody && type !== '' && { 'content-type': type }),
        ...more,
      },
      body: hasBody ? body : undefined,
    }))
}

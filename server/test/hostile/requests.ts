import fc from 'fast-check'
import type { Document, Operation, Parameter } from '../http/document.ts'
import { multipartOf } from './multipart.ts'
import { junk, text, valuesOf } from './values.ts'

/** A request as it goes out: nothing is escaped or set that does not stand here. */
export interface HostileRequest {
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer | undefined
}

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
  () => Buffer.alloc(0),
  () => Buffer.from(`${'['.repeat(5_000)}${']'.repeat(5_000)}`),
)
/** As {@link damage}, too large or too deep to do it to more than a few. */
const burden = fc.constantFrom<(json: string) => Buffer>(
  () => Buffer.from(`${'['.repeat(200_000)}${']'.repeat(200_000)}`),
  () => Buffer.from(`{"name":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_001)}`),
  () => Buffer.from(`{"name":"${'x'.repeat(1_000_000)}"}`),
  () => Buffer.from(`[${'0,'.repeat(400_000)}0]`),
  () => Buffer.from(`{${'"a":1,'.repeat(100_000)}"b":1}`),
  () => Buffer.from(`{"name":"${'x'.repeat(1_100_000)}"}`),
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

interface Content {
  type: string
  body: Buffer
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
  const { 'application/json': json, 'multipart/form-data': form } =
    operation.requestBody?.content ?? {}
  const isRead = operation.method === 'GET'
  const harm = rarely(
    (text: string) => Buffer.from(text),
    fc.oneof({ weight: 30, arbitrary: damage }, { weight: 1, arbitrary: burden }),
  )
  const asJson: fc.Arbitrary<Content> = fc
    .record({
      text: (json?.schema ? fits(json.schema) : junk).map((value) => JSON.stringify(value) ?? ''),
      harm,
      type: rarely('application/json', oddTypes),
    })
    .map(({ text, harm, type }) => ({ type, body: harm(text) }))
  const asForm = form?.schema && multipartOf(form.schema, fits, oneOf)
  return fc
    .record({
      path: pathOf(operation, ids, oneOf),
      query: queryOf(operation, fits, oneOf),
      etag: rarely('*', oddEtags),
      more: rarely({}, oddHeaders),
      content: asForm ? fc.oneof(asForm, asJson) : asJson,
      hasBody: rarely(operation.requestBody !== undefined, fc.constant(!isRead)),
    })
    .map(({ path, query, etag, more, content: { type, body }, hasBody }) => ({
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

import fc from 'fast-check'
import type { Schema } from '../http/document.ts'
import type { valuesOf } from './values.ts'

const names = fc.constantFrom(
  'plan.pdf',
  '../../etc/passwd',
  'a\0b.txt',
  'x".html',
  "a'; drop table files; --",
  '',
  '.',
  'CON',
  'é💥.csv',
  `${'x'.repeat(3000)}.txt`,
)
const types = fc.constantFrom(
  'text/plain',
  'text/html',
  'image/svg+xml',
  'application/pdf',
  'multipart/mixed; boundary=y',
  'a/b/c;;;',
  '',
)
const contents = fc.oneof(
  fc.constantFrom('content', '', '%PDF-1.4', '<script>alert(1)</script>', '\r\n--x\r\n', '--x--'),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

/** How a multipart text goes wrong on its way; `x` is its boundary. */
const damage = fc.constantFrom<(body: string) => string>(
  (body) => body.slice(0, -4),
  (body) => body.slice(0, body.length / 2),
  (body) => body.replaceAll('\r\n', '\n'),
  (body) => body.replace('--x', '--y'),
  (body) => body.replaceAll('Content-Disposition', 'Content-Nothing'),
  (body) => body.replaceAll('form-data;', 'attachment;'),
  (body) => body.replaceAll('name=', 'name*=utf-8%%zz'),
  (body) => body + body,
  (body) => `preamble${body}`,
  (body) => body.replace('\r\n\r\n', `\r\n${'X: y\r\n'.repeat(300)}\r\n`),
  (body) => body.replace('\r\n\r\n', '\r\nContent-Transfer-Encoding: base64\r\n\r\n'),
  (body) => body.replace(/\r\n--x--\r\n$/, `\r\n${'--x\r\n'.repeat(500)}--x--\r\n`),
  () => '',
  () => '--x--\r\n',
  () => '--x\r\n'.repeat(1000),
)

/** Bodies of multipart/form-data whose fields are of a schema, as a client writes them or nearly so. */
export function multipartOf(
  { properties = {}, required = [] }: Schema,
  fits: ReturnType<typeof valuesOf>,
  oneOf: number,
): fc.Arbitrary<{ type: string; body: Buffer }> {
  const rarely = <T>(good: T, bad: fc.Arbitrary<T>) =>
    fc.oneof({ weight: oneOf, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: bad })
  const parts = Object.entries(properties).map(([name, schema]) => {
    const part = schema.format === 'binary' ? filePart(name) : fieldPart(name, fits(schema, name))
    const isLikely = required.includes(name)
    return fc
      .tuple(part, rarely(isLikely, fc.boolean()), rarely(1, fc.constantFrom(2, 30)))
      .map(([text, isThere, times]) => (isThere ? text.repeat(times) : ''))
  })
  const foreign = rarely('', fieldPart('__proto__', fc.constant('x')))
  return fc
    .record({
      // Files may stand before the fields that tell of them.
      all: fc.tuple(...parts, foreign).chain((each) => fc.shuffledSubarray(each, whole(each))),
      harm: rarely((body: string) => body, damage),
      type: rarely(
        'multipart/form-data; boundary=x',
        fc.constantFrom(
          'multipart/form-data',
          'multipart/form-data; boundary=',
          'multipart/form-data; boundary=z',
          `multipart/form-data; boundary=${'x'.repeat(500)}`,
          'multipart/mixed; boundary=x',
        ),
      ),
    })
    .map(({ all, harm, type }) => ({ type, body: Buffer.from(harm(`${all.join('')}--x--\r\n`)) }))
}

const whole = ({ length }: readonly string[]) => ({ minLength: length, maxLength: length })

function fieldPart(name: string, value: fc.Arbitrary<unknown>) {
  return value.map((each) => {
    const text = typeof each === 'string' ? each : (JSON.stringify(each) ?? '')
    return `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
  })
}

function filePart(name: string) {
  return fc
    .tuple(names, types, contents)
    .map(
      ([fileName, type, content]) =>
        `--x\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`,
    )
}

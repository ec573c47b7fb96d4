import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { canonicalJson, isStorable, parseJson } from '../../src/lib/json.ts'
import { ExactNumber } from '../../src/lib/quantity.ts'
import { SEED } from './seed.ts'

const runs = { numRuns: 1000, seed: SEED }

describe('JSON as the door reads it', () => {
  it('is what JSON.parse makes of it, but for numbers that a double would change', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const plain = JSON.parse(text)
        const read = JSON.parse(JSON.stringify(parseJson(text)))
        assert.deepEqual(read, plain)
      }),
      runs,
    )
  })

  it('a large number with decimals keeps its literal, and prints it again', () => {
    for (const literal of [
      '900000000000.0001',
      '123456789012345678901234567890.5',
      '274877906944.12345',
      '1e400',
      '-1E+400',
      '1234567890123456789.1e2',
    ]) {
      const read = parseJson(`{"a":[${literal}]}`) as { a: [unknown] }
      const [number] = read.a
      const isExact = number instanceof ExactNumber
      assert.equal(isExact ? number.literal : String(number), literal)
      assert.equal(JSON.stringify(read), `{"a":[${literal}]}`)
      assert.equal(canonicalJson(read), `{"a":[${literal}]}`)
    }
    for (const number of [0, -1.5, 1e5, 123456789.1234, 1e11, 2 ** 53]) {
      assert.equal(parseJson(JSON.stringify(number)), number)
    }
  })

  it('a text that looks like such a number stays a text', () => {
    const text = '{"a":"900000000000.0001","b":"1e400"}'
    assert.deepEqual(parseJson(text), JSON.parse(text))
  })

  it('a hundred levels are read, one more is not, and a hundred thousand do no harm', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
    assert.ok(parseJson(nested(100)))
    for (const levels of [101, 1000, 100_000]) {
      assert.throws(() => parseJson(nested(levels)), /nested deeper than 100 levels/)
    }
    assert.throws(() => parseJson(`[1e400,${nested(100_000)}]`), /nested deeper/)
  })

  it('members named like those of every object are members like others', () => {
    const text = '{"__proto__":{"x":1},"constructor":1,"toJSON":2,"a":{"__proto__":null}}'
    const read = parseJson(text) as Record<string, unknown>
    assert.ok(Object.hasOwn(read, '__proto__'))
    assert.equal(({} as { x?: number }).x, undefined)
    assert.equal(canonicalJson(read).includes('"__proto__":{"x":1}'), true)
  })
})

describe('the canonical text of a JSON value', () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, member]) => [name, shuffled(member)]),
    )
  }

  it('is the same for the same value in any order, and reads as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = canonicalJson(value)
        assert.equal(canonicalJson(shuffled(value)), text)
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
      }),
      runs,
    )
  })

  it('is another one for another value', () => {
    const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)))
    fc.assert(
      fc.property(json, json, (one, other) => {
        let areEqual = true
        try {
          assert.deepEqual(one, other)
        } catch {
          areEqual = false
        }
        assert.equal(canonicalJson(one) === canonicalJson(other), areEqual)
      }),
      runs,
    )
    assert.notEqual(canonicalJson(['1']), canonicalJson([1]))
    assert.notEqual(canonicalJson({ a: null }), canonicalJson({}))
    assert.equal(canonicalJson({ a: undefined, b: 10n }), '{"a":null,"b":10}')
  })
})

describe('texts that the database can hold', () => {
  it('are those without NUL and without half a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(5), (text, at) => {
        const plain = text.replaceAll('\0', '')
        assert.equal(isStorable(plain.toWellFormed()), true)
        assert.equal(isStorable(`${plain.slice(0, at)}\0`), false)
        assert.equal(isStorable(`\ud800${plain.replace(/^[\udc00-\udfff]/, '')}`), false)
      }),
      runs,
    )
    assert.equal(isStorable('💥'), true)
    assert.equal(isStorable('💥'.slice(0, 1)), false)
  })
})

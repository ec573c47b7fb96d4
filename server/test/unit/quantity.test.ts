import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parseJson } from '../../src/lib/json.ts'
import {
  ExactNumber,
  TONS_MAX,
  tons,
  tonsOrNull,
  tonsText,
  UNITS_PER_TON,
  unitsOf,
} from '../../src/lib/quantity.ts'
import { SEED } from './seed.ts'

const runs = { numRuns: 2000, seed: SEED }
const LARGEST = BigInt(TONS_MAX) * UNITS_PER_TON
/** Small ones, those at the limits of doubles and at those of the ledger, above all. */
const units = fc.oneof(
  fc.bigInt(-LARGEST, LARGEST),
  fc.bigInt(-20_000n, 20_000n),
  fc.bigInt(LARGEST - 20_000n, LARGEST),
  fc.bigInt(2n ** 53n - 1000n, 2n ** 53n + 1000n),
  fc.bigInt(2n ** 63n - 1000n, 2n ** 63n - 1n),
)

describe('ruling 23, 28: quantities are whole numbers of 0.0001 mtCO2e', () => {
  it('a quantity that goes out as JSON and comes in again is the same, however large', () => {
    fc.assert(
      fc.property(units, (quantity) => {
        const json = JSON.stringify({ quantity: tons(quantity) })
        assert.equal(json, `{"quantity":${tonsText(quantity)}}`)
        const read = parseJson(json) as { quantity: number | ExactNumber }
        assert.equal(unitsOf(read.quantity), quantity)
      }),
      runs,
    )
  })

  it('the text is the decimal number: no exponent, no trailing zero, no minus before zero', () => {
    fc.assert(
      fc.property(units, (quantity) => {
        const text = tonsText(quantity)
        assert.match(text, /^(0|-?(0\.\d{0,3}[1-9]|[1-9]\d*(\.\d{0,3}[1-9])?))$/)
        assert.equal(unitsOf(new ExactNumber(text)), quantity)
      }),
      runs,
    )
    const texts = [0n, 1n, -1n, 10_000n, 12_345n, 90n, -10_500n, LARGEST].map(tonsText)
    assert.deepEqual(texts, [
      '0',
      '0.0001',
      '-0.0001',
      '1',
      '1.2345',
      '0.009',
      '-1.05',
      '900000000000',
    ])
  })

  it('what a client writes with at most four decimals is read exactly, in every notation', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: -4, max: 12 }), fc.nat(6), (quantity, shift, zeros) => {
        // The same number with its point moved and an exponent that moves it back.
        const digits = (quantity < 0n ? -quantity : quantity).toString().padStart(20, '0')
        const at = digits.length - 4 - shift
        const moved = `${digits.slice(0, at)}.${digits.slice(at)}${'0'.repeat(zeros)}`
        const plain = moved.replace(/^0+(?=\d)/, '').replace(/\.$/, '.0')
        const literal = `${quantity < 0n ? '-' : ''}${plain}e${shift}`
        assert.equal(unitsOf(new ExactNumber(literal)), quantity, literal)
      }),
      runs,
    )
  })

  it('a fifth decimal is refused, wherever the point stands', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 9 }), fc.nat(8), (quantity, digit, zeros) => {
        const whole = tonsText(quantity)
        const decimals = (whole.split('.')[1] ?? '').padEnd(4, '0')
        const literal = `${whole.split('.')[0]}.${decimals}${'0'.repeat(zeros)}${digit}`
        assert.equal(unitsOf(new ExactNumber(literal)), undefined, literal)
        assert.equal(unitsOf(new ExactNumber(`${literal}e-3`)), undefined)
      }),
      runs,
    )
    for (const number of [0.00001, 1e-7, 5e-324, 0.12345, 1.00005]) {
      assert.equal(unitsOf(number), undefined, String(number))
    }
  })

  it('numbers of JavaScript are read as they print', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
        const number = whole / 10 ** decimals
        assert.equal(unitsOf(number), BigInt(whole) * 10n ** BigInt(4 - decimals), String(number))
      }),
      runs,
    )
    assert.equal(unitsOf(-0), 0n)
    assert.equal(unitsOf(1e21), 10n ** 25n)
    assert.equal(unitsOf(2 ** 53), 2n ** 53n * UNITS_PER_TON)
  })

  it('what is no number, or has an exponent that would fill the memory, has no units', () => {
    for (const number of [Number.NaN, Infinity, -Infinity]) assert.equal(unitsOf(number), undefined)
    for (const literal of [
      '1e41',
      '1e999999999',
      '1e-999999999',
      '-5e100',
      '1e+41',
      '',
      'x',
      '1.',
    ]) {
      assert.equal(unitsOf(new ExactNumber(literal)), undefined, literal)
    }
    for (const literal of ['0e999999999', '0.0e-50', '-0.000e99', '0e-41']) {
      assert.equal(unitsOf(new ExactNumber(literal)), 0n, literal)
    }
    assert.equal(unitsOf(new ExactNumber('1e40')), 10n ** 44n)
  })

  it('nothing stays nothing', () => {
    assert.equal(tonsOrNull(null), null)
    assert.equal(tonsOrNull(15_000n), 1.5)
  })
})

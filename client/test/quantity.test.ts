import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EXACT_MAX, sumOf, tonsOf, unitsOf } from '../src/client.ts'

test('quantities are added without an error of rounding', () => {
  assert.equal(sumOf([0.1, 0.2]), 0.3)
  assert.equal(sumOf(Array.from({ length: 10_000 }, () => 0.0001)), 1)
  assert.equal(sumOf([1000.5, -0.5001]), 999.9999)
  assert.equal(sumOf([]), 0)
})

test('each quantity of four decimals below the limit has units of its own', () => {
  for (const whole of [0, 1, 999_999_999, EXACT_MAX - 1]) {
    for (const part of [0, 1, 4999, 9999]) {
      const tons = Number(`${whole}.${String(part).padStart(4, '0')}`)
      assert.equal(unitsOf(tons), BigInt(whole) * 10_000n + BigInt(part))
      assert.equal(tonsOf(unitsOf(tons)), tons)
    }
  }
})

test('what is no quantity of four decimals is no sum either', () => {
  for (const tons of [0.00001, Number.NaN, Number.POSITIVE_INFINITY, EXACT_MAX, 0.1 + 0.2]) {
    assert.throws(() => unitsOf(tons), RangeError)
  }
})

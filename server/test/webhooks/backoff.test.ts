import assert from 'node:assert/strict'
import { test } from 'node:test'
import { consequenceOf, type Failure } from '../../src/features/webhooks/backoff.ts'
import { secretBox } from '../../src/lib/secret-box.ts'

const HOUR_MS = 3_600_000
const patience = { firstMs: 5_000, mostMs: HOUR_MS, giveUpAfterMs: 72 * HOUR_MS }
const failure = (more: Partial<Failure>): Failure => ({
  ...{ failures: 1, forMs: 0, status: 500, retryAfterMs: undefined },
  ...more,
})

test('pauses double up to an hour, each any time from none to the whole', () => {
  const most = (failures: number) => consequenceOf(failure({ failures }), patience, 1)
  assert.deepEqual(
    [1, 2, 3, 10, 11, 1000].map(most),
    [5_000, 10_000, 20_000, 2_560_000, HOUR_MS, HOUR_MS].map((retryInMs) => ({ retryInMs })),
  )
  assert.deepEqual(consequenceOf(failure({ failures: 9 }), patience, 0), { retryInMs: 0 })
})

test('Retry-After is kept to, up to an hour', () => {
  const after = (retryAfterMs: number) => consequenceOf(failure({ retryAfterMs }), patience, 0)
  assert.deepEqual(after(90_000), { retryInMs: 90_000 })
  assert.deepEqual(after(1e12), { retryInMs: HOUR_MS })
})

test('three days are tried, with some 150 attempts, and 410 ends it at once', () => {
  let [failures, forMs] = [0, 0]
  for (;;) {
    const after = consequenceOf(failure({ failures: ++failures, forMs }), patience, 0.5)
    if ('disabledReason' in after) {
      assert.equal(after.disabledReason, 'exhausted')
      break
    }
    forMs += after.retryInMs
  }
  assert(failures > 100 && failures < 200, String(failures))
  assert.deepEqual(consequenceOf(failure({ status: 410 }), patience, 0.5), {
    disabledReason: 'gone',
  })
})

test('a sealed secret opens with its key for what it belongs to, and is never the same twice', () => {
  const box = secretBox(Buffer.alloc(32, 1))
  const sealed = box.seal('whsec_x', 'a')
  assert.equal(box.open(sealed, 'a'), 'whsec_x')
  assert.notDeepEqual(box.seal('whsec_x', 'a'), sealed)
  assert(!sealed.includes('whsec'))
  assert.throws(() => box.open(sealed, 'b'))
  const other = secretBox(Buffer.alloc(32, 2))
  assert.throws(() => other.open(sealed, 'a'))
  assert.notEqual(other.keyId, box.keyId)
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1
  assert.throws(() => box.open(sealed, 'a'))
})

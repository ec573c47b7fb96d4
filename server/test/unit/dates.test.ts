import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { contains, overlaps, yearOf } from '../../src/lib/dates.ts'
import { SEED } from './seed.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const range = fc.tuple(day, day).map((days) => {
  const [startDate = '', endDate = ''] = days.sort()
  return { startDate, endDate }
})
const isIn = (each: string, { startDate, endDate }: { startDate: string; endDate: string }) =>
  Date.parse(startDate) <= Date.parse(each) && Date.parse(each) <= Date.parse(endDate)

describe('ranges of calendar days, both ends included', () => {
  it('contain a range if and only if they contain its first and its last day', () => {
    fc.assert(
      fc.property(range, range, (outer, inner) => {
        const holdsEnds = isIn(inner.startDate, outer) && isIn(inner.endDate, outer)
        assert.equal(contains(outer, inner), holdsEnds)
        assert.ok(contains(outer, outer))
      }),
      { seed: SEED },
    )
  })

  it('overlap if and only if one holds the first day of the other, whichever is asked', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const isShared = isIn(a.startDate, b) || isIn(b.startDate, a)
        assert.equal(overlaps(a, b), isShared)
        assert.equal(overlaps(b, a), isShared)
      }),
      { seed: SEED },
    )
    const first = { startDate: '2024-01-01', endDate: '2024-06-30' }
    assert.ok(overlaps(first, { startDate: '2024-06-30', endDate: '2024-12-31' }))
    assert.ok(!overlaps(first, { startDate: '2024-07-01', endDate: '2024-12-31' }))
  })

  it('have years', () => {
    fc.assert(
      fc.property(day, (each) => {
        assert.equal(yearOf(each), new Date(`${each}T00:00Z`).getUTCFullYear())
      }),
      { seed: SEED },
    )
  })
})

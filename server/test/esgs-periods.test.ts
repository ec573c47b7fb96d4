import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  countOf,
  figuresOf,
  reportingPeriodsOf,
  targetEmissions,
} from '../src/features/esgs/reporting-periods.ts'

const range = (startDate: string, endDate: string) => ({ startDate, endDate })
const written = (periods: { startDate: string; endDate: string }[]) =>
  periods.map(({ startDate, endDate }) => `${startDate} ${endDate}`)

test('ruling 29: periods are calendar years cut to the milestone', () => {
  assert.deepEqual(written(reportingPeriodsOf(range('2023-07-15', '2025-02-28'), 'Year')), [
    '2023-07-15 2023-12-31',
    '2024-01-01 2024-12-31',
    '2025-01-01 2025-02-28',
  ])
  assert.deepEqual(written(reportingPeriodsOf(range('2024-02-29', '2024-02-29'), 'Year')), [
    '2024-02-29 2024-02-29',
  ])
})

test('ruling 29: periods are calendar quarters cut to the milestone', () => {
  assert.deepEqual(written(reportingPeriodsOf(range('2023-11-02', '2024-07-01'), 'Quarter')), [
    '2023-11-02 2023-12-31',
    '2024-01-01 2024-03-31',
    '2024-04-01 2024-06-30',
    '2024-07-01 2024-07-01',
  ])
})

test('ruling 29: periods are calendar months cut to the milestone, February as long as it is', () => {
  assert.deepEqual(written(reportingPeriodsOf(range('2023-12-31', '2024-03-01'), 'Month')), [
    '2023-12-31 2023-12-31',
    '2024-01-01 2024-01-31',
    '2024-02-01 2024-02-29',
    '2024-03-01 2024-03-01',
  ])
  // Divisible by 100 and not by 400 is no leap year.
  assert.deepEqual(written(reportingPeriodsOf(range('2100-02-10', '2100-03-31'), 'Month')), [
    '2100-02-10 2100-02-28',
    '2100-03-01 2100-03-31',
  ])
  assert.equal(countOf(range('2000-01-01', '2099-12-31'), 'Month'), 1200)
})

test('ruling 29: periods follow each other without a gap, whatever the dates', () => {
  const nextDay = (day: string) =>
    new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  for (const frequency of ['Year', 'Quarter', 'Month'] as const) {
    for (let day = 1; day <= 28; day += 9) {
      const whole = range(`1999-11-0${(day % 9) + 1}`, `2004-03-${String(day).padStart(2, '0')}`)
      const periods = reportingPeriodsOf(whole, frequency)
      assert.equal(periods[0]?.startDate, whole.startDate)
      assert.equal(periods.at(-1)?.endDate, whole.endDate)
      for (const [at, period] of periods.entries()) {
        assert.ok(period.startDate <= period.endDate)
        const next = periods[at + 1]
        if (next) assert.equal(next.startDate, nextDay(period.endDate))
      }
    }
  }
})

const percent = (current: bigint, reduction: bigint, startDate: string, endDate: string) =>
  targetEmissions(
    {
      currentEmissionsPerYear: current,
      targetEmissionReduction: reduction,
      targetEmissionReductionType: 'Percent',
    },
    range(startDate, endDate),
  )
const tonsLess = (current: bigint, reduction: bigint, startDate: string, endDate: string) =>
  targetEmissions(
    {
      currentEmissionsPerYear: current,
      targetEmissionReduction: reduction,
      targetEmissionReductionType: 'MtCO2e',
    },
    range(startDate, endDate),
  )

// Units of 0.0001: 1,000 mtCO2e less 25 % is 750 mtCO2e a year.
test('ruling 29: a target is the share of the days of the period in its calendar year', () => {
  const target = (startDate: string, endDate: string) =>
    percent(10_000_000n, 250_000n, startDate, endDate)
  assert.equal(target('2023-01-01', '2023-12-31'), 7_500_000n)
  assert.equal(target('2024-01-01', '2024-12-31'), 7_500_000n)
  // 17 + 31 + 30 + 31 + 30 + 31 = 170 days: 750 × 170 / 365 = 349.31506…
  assert.equal(target('2023-07-15', '2023-12-31'), 3_493_151n)
  // 59 days: 750 × 59 / 365 = 121.23287…
  assert.equal(target('2025-01-01', '2025-02-28'), 1_212_329n)
  // The first quarter: 90 days of 365, in a leap year 91 of 366.
  assert.equal(target('2023-01-01', '2023-03-31'), 1_849_315n)
  assert.equal(target('2024-01-01', '2024-03-31'), 1_864_754n)
})

test('ruling 29: leap years have 366 days, those of 1900 and 2100 do not', () => {
  // One mtCO2e a day, nothing less.
  assert.equal(percent(3_660_000n, 0n, '2024-02-01', '2024-02-29'), 290_000n)
  assert.equal(percent(3_650_000n, 0n, '2023-02-01', '2023-02-28'), 280_000n)
  assert.equal(percent(3_660_000n, 0n, '2000-02-01', '2000-02-29'), 290_000n)
  assert.equal(percent(3_650_000n, 0n, '1900-02-01', '1900-02-28'), 280_000n)
  assert.equal(percent(3_650_000n, 0n, '2100-12-01', '2100-12-31'), 310_000n)
})

test('ruling 29: a target is rounded half up to 4 decimals', () => {
  // Half of the smallest unit, a little more, a little less.
  assert.equal(percent(1n, 500_000n, '2025-01-01', '2025-12-31'), 1n)
  assert.equal(percent(1n, 499_999n, '2025-01-01', '2025-12-31'), 1n)
  assert.equal(percent(1n, 500_001n, '2025-01-01', '2025-12-31'), 0n)
  // 183 of 366 days, and 182.
  assert.equal(tonsLess(1n, 0n, '2024-01-01', '2024-07-01'), 1n)
  assert.equal(tonsLess(1n, 0n, '2024-01-01', '2024-06-30'), 0n)
  assert.equal(tonsLess(3n, 0n, '2024-01-01', '2024-07-01'), 2n)
})

test('ruling 29: a reduction in mtCO2e never leads below 0', () => {
  assert.equal(tonsLess(1_000_000n, 1_500_000n, '2025-01-01', '2025-12-31'), 0n)
  assert.equal(tonsLess(1_000_000n, 1_000_000n, '2025-01-01', '2025-12-31'), 0n)
  assert.equal(tonsLess(1_000_000n, 999_999n, '2025-01-01', '2025-12-31'), 1n)
  assert.equal(percent(1_000_000n, 1_000_000n, '2025-01-01', '2025-12-31'), 0n)
})

test('ruling 29: the largest emissions are exact', () => {
  // 900,000,000,000 less 33.3333 % is 600,000,300,000; a day of it is 1,643,836,438.35616…
  const most = 9_000_000_000_000_000n
  assert.equal(percent(most, 333_333n, '2025-01-01', '2025-12-31'), 6_000_003_000_000_000n)
  assert.equal(percent(most, 333_333n, '2025-05-05', '2025-05-05'), 16_438_364_383_562n)
})

test('ruling 29: excess is what is effective above the target, and effective may be below 0', () => {
  assert.deepEqual(figuresOf(900n, 1000n, 50n), {
    target: 900n,
    actual: 1000n,
    offset: 50n,
    effective: 950n,
    excess: 50n,
  })
  assert.equal(figuresOf(900n, 900n, 0n).excess, 0n)
  const below = figuresOf(900n, 100n, 101n)
  assert.deepEqual([below.effective, below.excess], [-1n, 0n])
})

import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { unknownTypes } from './operations/index.ts'
import { newTally, simulate } from './simulation.ts'

/**
 * Random operations of all kinds by all parties over HTTP, against a simple model. quality.md,
 * conservation. SIMULATION_SEED repeats a run, SIMULATION_STEPS makes it longer, SIMULATION_SHRINK
 * leaves out steps for as long as the difference stays.
 */
// In CI the same run each time, so that a change is judged by what it changes.
const seed = Number(process.env.SIMULATION_SEED ?? (process.env.CI ? 101 : randomInt(2 ** 31)))
const steps = Number(process.env.SIMULATION_STEPS ?? 1000)
const isShrunk = process.env.SIMULATION_SHRINK !== undefined

test('the model knows every type of proposal', () => {
  assert.deepEqual(unknownTypes, [])
})

test(`whatever the parties do, the service is as the model says (${steps} steps)`, async (context) => {
  context.diagnostic(`SIMULATION_SEED=${seed} SIMULATION_STEPS=${steps}`)
  const ofStep = fc.noShrink(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))
  const program = fc.sample(ofStep, { seed, numRuns: steps })
  const begunAt = performance.now()
  let tally = newTally()

  await fc.assert(
    fc.asyncProperty(fc.array(ofStep, { maxLength: steps }), async (seeds) => {
      tally = newTally()
      await simulate(seeds, tally)
    }),
    { seed, numRuns: 1, examples: [[program]], endOnFailure: !isShrunk, reporter: report },
  )

  const seconds = (performance.now() - begunAt) / 1000
  context.diagnostic(`${(steps / seconds).toFixed(0)} steps a second`)
  console.log(tally.table())
  if (steps >= 1000) assert.deepEqual(tally.missing(), [], 'every kind is done, and refused')
})

/** What fast-check would say, without the thousand seeds of the steps. */
function report({ failed, errorInstance, counterexample, numShrinks }: fc.RunDetails<[number[]]>) {
  if (!failed) return
  const length = counterexample?.[0].length
  const said = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
  const how = isShrunk ? `, shrunk ${numShrinks} times to ${length} steps` : ''
  throw new Error(`SIMULATION_SEED=${seed} SIMULATION_STEPS=${steps}${how}\n${said}`, {
    cause: errorInstance instanceof Error ? errorInstance.cause : undefined,
  })
}

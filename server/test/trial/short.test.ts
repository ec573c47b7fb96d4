import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(import.meta.resolve('../../../trial/main.ts'))
const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

/** docs/trial.md; the long form is `npm run trial`. TRIAL_SEED repeats the choices of a run. */
test('the whole system loses, doubles and hides nothing under faults', {
  skip,
  timeout: 600_000,
}, async (t) => {
  const { TRIAL_SEED } = process.env
  const args = ['--rounds', '1', '--round-seconds', '8', '--servers', '2', '--clients', '16']
  const seed = TRIAL_SEED ? ['--seed', TRIAL_SEED] : []
  const child = spawn(process.execPath, [main, ...args, ...seed], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.after(() => child.kill('SIGTERM'))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk)
    })
  }
  const code = await new Promise((done) => child.once('close', done))
  for (const line of said.trim().split('\n')) t.diagnostic(line)
  assert.equal(code, 0, said)
})

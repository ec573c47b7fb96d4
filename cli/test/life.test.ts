import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { World } from '../../server/test/world.ts'
import { Shell } from './shell.ts'

const skip = process.env.TEST_SECOND_RUN
  ? 'done in the first run'
  : process.platform === 'win32' && 'there is no bash'

test('a shell script takes a credit through its whole life', { skip }, async () => {
  await using world = await World.create()
  const { token } = await world.operator()
  using shell = new Shell(world, token)

  const { code, out, err } = await shell.run('bash', [join(import.meta.dirname, 'life.sh')])

  assert.equal(code, 0, out + err)
  assert.deepEqual(out.trimEnd().split('\n'), [
    'The MBP is registered.',
    'The credit is 950.5 mtCO2e.',
    'The credit is active.',
    'QUANTITY',
    '   900.5',
    '      50',
    'actualEmissions:    20.25',
    'offsetQuantity:     912.5',
    'effectiveEmissions: -892.25',
    'Credit retired',
    'Left:       38 mtCO2e.',
  ])
})

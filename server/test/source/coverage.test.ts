import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '../../..')

test('every task of the source has its test, and docs/coverage.md says which', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/coverage.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
})

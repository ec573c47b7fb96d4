import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const folder = new URL('../', import.meta.url).pathname
const RULINGS = 37

test('every ruling has a test that names it', () => {
  const named = new Set<number>()
  for (const file of globSync('**/*.test.ts', { cwd: folder })) {
    for (const [, numbers] of readFileSync(join(folder, file), 'utf8').matchAll(
      /rulings?(?:\.md)? (\d+(?:(?:, | and )\d+)*):/g,
    )) {
      for (const number of numbers?.match(/\d+/g) ?? []) named.add(Number(number))
    }
  }
  const missing = Array.from({ length: RULINGS }, (_, at) => at + 1).filter((n) => !named.has(n))
  assert.deepEqual(missing, [])
})

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'

test('the code for buckets and metrics is read by nobody who uses neither', () => {
  const look = `
    await import(${JSON.stringify(import.meta.resolve('../../src/node/service.ts'))})
    await import(${JSON.stringify(import.meta.resolve('../../src/app.ts'))})
    const { Module } = await import('node:module')
    console.log(JSON.stringify(Object.keys(Module._cache)))`
  const args = ['--input-type=module', '--eval', look]
  const read: string[] = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  assert.ok(read.some((path) => path.includes('/fastify/')))
  assert.deepEqual(
    read.filter((path) => /\/(@aws-sdk|@smithy|prom-client)\//.test(path)),
    [],
  )
})

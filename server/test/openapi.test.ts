import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { routes } from '../src/app.ts'
import { exampleOf } from '../src/http/example.ts'
import { openapi } from '../src/http/openapi.ts'
import { compile } from '../src/http/validate.ts'

test('openapi.json is what the routes make: run `npm run openapi` after a change of the API', () => {
  const committed = readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')
  assert.equal(committed, `${JSON.stringify(openapi(routes), null, 2)}\n`)
})

test('an operation has a name of its own, and a path one operation for each method', () => {
  const ids = routes.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  const places = routes.map(({ method, path }) => `${method} ${path}`)
  assert.equal(new Set(places).size, places.length)
})

test('the service takes the examples that its document shows', () => {
  for (const { id, body, example } of routes) {
    if (!body) continue
    const text = JSON.stringify(example?.body ?? exampleOf(body))
    assert.deepEqual(compile(body, 'body')(JSON.parse(text)), [], `${id}: ${text}`)
  }
})

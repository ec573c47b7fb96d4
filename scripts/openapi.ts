import { readFileSync, writeFileSync } from 'node:fs'
import { routes } from '../server/src/app.ts'
import { openapi } from '../server/src/http/openapi.ts'

/**
 * Writes openapi.json from the routes, or with --check says whether it is current. The file is
 * committed, so that a change of the API is seen in review, and the client is made from it.
 */
const file = new URL('../openapi.json', import.meta.url)
const text = `${JSON.stringify(openapi(routes), null, 2)}\n`

if (!process.argv.includes('--check')) {
  writeFileSync(file, text)
  console.log('openapi.json is written.')
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('openapi.json is stale: run `npm run openapi` and look at what changed.')
  process.exitCode = 1
} else {
  console.log('openapi.json is current.')
}

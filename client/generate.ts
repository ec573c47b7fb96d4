/**
 * Writes src/types.ts and src/operations.ts from the API document: `npm run client`. With `--check`
 * it only says whether they are current.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTypescript, { astToString } from 'openapi-typescript'

interface Operation {
  operationId: string
  summary: string
}

const documentUrl = new URL('../openapi.json', import.meta.url)
const document = JSON.parse(readFileSync(documentUrl, 'utf8'))
const head = '// Written by client/generate.ts from openapi.json: npm run client. Do not edit.\n\n'

const files = {
  'types.ts': astToString(await openapiTypescript(documentUrl, { alphabetize: false })),
  'operations.ts': operationsOf(document.paths),
}

function operationsOf(paths: Record<string, Record<string, Operation>>): string {
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { operationId, summary }]) =>
        `  /** ${summary}. */\n  ${operationId}: ['${method.toUpperCase()}', '${path}'],`,
    ),
  )
  return `/** Every operation, with its method and its path below the base. */
export const operations = {\n${rows.join('\n')}\n} as const\n`
}

let isCurrent = true
for (const [name, text] of Object.entries(files)) {
  const url = new URL(`src/${name}`, import.meta.url)
  if (!process.argv.includes('--check')) writeFileSync(url, head + text)
  else if (readFileSync(url, 'utf8') !== head + text) {
    console.error(`client/src/${name} is not what openapi.json gives: npm run client`)
    isCurrent = false
  }
}
if (!isCurrent) process.exitCode = 1

/**
 * Writes src/types.ts, src/operations.ts and src/shapes.ts from the API document: `npm run client`. With `--check`
 * it only says whether they are current.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTypescript, { astToString } from 'openapi-typescript'

interface Operation {
  operationId: string
  summary: string
  parameters?: { name: string }[]
}

const documentUrl = new URL('../openapi.json', import.meta.url)
const document = JSON.parse(readFileSync(documentUrl, 'utf8'))
const head = '// Written by client/generate.ts from openapi.json: npm run client. Do not edit.\n\n'

const options = {
  alphabetize: false,
  // What has a default may be left out of a body.
  defaultNonNullable: false,
  // GeoJSON and the like: an object of any members, not of none.
  emptyObjectsUnknown: true,
}
const files = {
  'types.ts': astToString(await openapiTypescript(documentUrl, options)),
  'operations.ts': operationsOf(document.paths),
  'shapes.ts': shapesOf(document.paths),
}

function operationsOf(paths: Record<string, Record<string, Operation>>): string {
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) =>
        `  /** ${operation.summary}. */\n` +
        `  ${operation.operationId}: ['${method.toUpperCase()}', '${path}', ${mayRepeat(method, operation)}],`,
    ),
  )
  return (
    '/** Every operation: its method, its path below the base, whether it may be sent again when no answer comes. */\n' +
    `export const operations = {\n${rows.join('\n')}\n} as const\n`
  )
}

/**
 * An interface, not a mapped type: TypeScript would put the template of that in the place of every
 * `Inputs[Name]`, and multiply the parts of all operations to more types than it takes.
 */
function shapesOf(paths: Record<string, Record<string, Operation>>): string {
  const names = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  )
  const members = (shape: string) =>
    names.map((name) => `  ${name}: ${shape}<'${name}'>`).join('\n')
  return `import type { InputOf, ReplyOf } from './shape.ts'

/** What each operation takes. */
export interface Inputs {\n${members('InputOf')}\n}

/** What each operation answers. */
export interface Replies {\n${members('ReplyOf')}\n}
`
}

/** A read changes nothing, and by its key a POST is done once; some POSTs take none. */
function mayRepeat(method: string, { parameters = [] }: Operation): boolean {
  return method === 'get' || parameters.some(({ name }) => name === 'Idempotency-Key')
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

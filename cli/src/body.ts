import { readFileSync } from 'node:fs'
import { parseExactly } from './exact.ts'
import { Usage } from './failure.ts'
import { typed } from './flags.ts'
import type { Field } from './operation.ts'

type Json = Record<string, unknown>

/**
 * The body of a request: what --body names, over it what flags gave, over it what --set put deeper.
 * Undefined where nothing was given.
 */
export function bodyOf(
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
  { file, sets }: { file?: string; sets: readonly string[] },
): Json | undefined {
  const given = fields.filter(({ name }) => values[name] !== undefined)
  if (file === undefined && sets.length === 0 && given.length === 0) return undefined
  const body = file === undefined ? {} : readBody(file)
  for (const { name } of given) body[name] = values[name]
  for (const set of sets) put(body, set, fields)
  return body
}

function readBody(file: string): Json {
  const body = readJson(file)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Usage(`${file} is no JSON object.`)
  }
  // An object, as was just seen.
  return body as Json
}

function readJson(file: string): unknown {
  try {
    return parseExactly(readFileSync(file === '-' ? 0 : file, 'utf8'))
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new Usage(`--body ${file} cannot be read: ${said}`)
  }
}

/** `beneficiary.name=ACME`, `checkpoints.0.quantity=5`, `region=null`. */
function put(body: Json, set: string, fields: readonly Field[]): void {
  const [, path, text] = /^([^=]+)=([\s\S]*)$/.exec(set) ?? []
  if (path === undefined || text === undefined) {
    throw new Usage(`--set is path.to=value, not '${set}'.`)
  }
  const keys = path.split('.')
  if (keys.some((key) => key === '' || key === '__proto__')) {
    throw new Usage(`--set ${path} is no path: write path.to=value.`)
  }
  let at: Json = body
  for (const [depth, key] of keys.slice(0, -1).entries()) {
    const isList = /^\d+$/.test(keys[depth + 1] ?? '')
    const next = Object.hasOwn(at, key) ? at[key] : undefined
    if (typeof next !== 'object' || next === null) at[key] = isList ? [] : {}
    // Lists are written to by their numbers, as objects are by their names.
    at = at[key] as Json
    if (Array.isArray(at) && !isList) throw new Usage(`--set ${path}: a list is set by number.`)
    if (Array.isArray(at) && Number(keys[depth + 1]) > at.length) {
      throw new Usage(`--set ${path}: the list has ${at.length} items; the next is ${at.length}.`)
    }
  }
  at[keys.at(-1) ?? ''] = valueSet(fieldAt(keys, fields), text)
}

function fieldAt(
  [first, second, ...deeper]: string[],
  fields: readonly Field[],
): Field | undefined {
  const field = fields.find(({ name }) => name === first)
  if (second === undefined || deeper.length > 0) return second === undefined ? field : undefined
  return field?.members?.find(({ name }) => name === second)
}

/** By the type of the attribute where it is known, else as JSON where it is that, else as text. */
function valueSet(field: Field | undefined, text: string): unknown {
  if (text === 'null') return null
  if (field && field.type !== 'json' && !field.isArray) return typed(field, text)
  try {
    return parseExactly(text)
  } catch {
    return text
  }
}

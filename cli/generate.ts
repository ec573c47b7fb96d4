/**
 * Writes src/operations.ts, what the command line knows of each operation, from the API document:
 * `npm run client`. With `--check` it only says whether it is current.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type Field, type FieldType, kebab, type Operation } from './src/operation.ts'

interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  description?: string
  enum?: (string | null)[]
  const?: string
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  oneOf?: Schema[]
  anyOf?: Schema[]
}
interface Content {
  content?: Record<string, { schema: Schema }>
}
interface Described {
  operationId: string
  summary: string
  description?: string
  parameters?: {
    name: string
    in: string
    required?: boolean
    description?: string
    schema: Schema
  }[]
  requestBody?: Content
  responses: Record<string, Content>
}
interface Document {
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, Schema> }
}

const COLUMNS_MAX = 6
const outUrl = new URL('src/operations.ts', import.meta.url)
const { paths, components }: Document = JSON.parse(
  readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'),
)
const described = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)
const resources = resourcesOf(described.map(({ operation }) => operation.operationId))
const text = textOf(described.map(({ path, method, operation }) => rowOf(path, method, operation)))

if (!process.argv.includes('--check')) writeFileSync(outUrl, text)
else if (readFileSync(outUrl, 'utf8') !== text) {
  console.error('cli/src/operations.ts is not what openapi.json gives: npm run client')
  process.exitCode = 1
}

function rowOf(path: string, method: string, operation: Described): Operation {
  const { operationId, summary, description = '', parameters = [], responses } = operation
  const has = (name: string) => parameters.some((each) => each.name === name)
  const query = parameters
    .filter((each) => each.in === 'query')
    .map(({ name, schema, required, description }) =>
      fieldOf(name, { ...schema, ...(description && { description }) }, required === true),
    )
  return {
    id: operationId,
    words: wordsOf(operationId),
    method: method.toUpperCase(),
    path,
    summary,
    description,
    query,
    body: bodyOf(operation.requestBody),
    needsVersion: has('If-Match'),
    takesKey: has('Idempotency-Key'),
    ...answerOf(responses),
  }
}

/** Two operations make a resource: creditGet and creditList. The longest one that fits is meant. */
function resourcesOf(ids: string[]): Set<string> {
  const stems = ids.map((id) => id.replace(/[A-Z][a-z]*$/, ''))
  return new Set(stems.filter((stem, at) => stems.indexOf(stem) !== at))
}

/** creditEndUseBuyerTransfer is `credit end-use-buyer-transfer`; retirementPlan is `retirement plan`. */
function wordsOf(id: string): [string, string] {
  const fitting = [...resources].filter(
    (each) => /^[A-Z]/.test(id.slice(each.length)) && id.startsWith(each),
  )
  const [longest] = fitting.sort((a, b) => b.length - a.length)
  const resource = longest ?? id.replace(/[A-Z][a-z]*$/, '')
  return [kebab(resource), kebab(id.slice(resource.length))]
}

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : { ...components.schemas[name], ...schema }
}

function bodyOf(body: Content | undefined): Field[] {
  const { 'application/json': json, 'multipart/form-data': form } = body?.content ?? {}
  const fields = json ? fieldsOf(json.schema) : []
  for (const field of form ? fieldsOf(form.schema) : []) {
    const { isRequired: _, ...optional } = field
    if (!fields.some(({ name }) => name === field.name)) fields.push(json ? optional : field)
  }
  return fields
}

/** The attributes of an object; of a choice of objects those of all, with what all of them need. */
function fieldsOf(given: Schema): Field[] {
  const schema = resolved(given)
  const alternatives = schema.oneOf?.map(resolved) ?? [schema]
  const names = new Set(alternatives.flatMap(({ properties = {} }) => Object.keys(properties)))
  return [...names].map((name) => {
    const shapes = alternatives.flatMap(({ properties }) => properties?.[name] ?? [])
    const constants = shapes.flatMap((shape) => shape.const ?? [])
    const [shape = {}] = shapes
    const isRequired = alternatives.every(({ required }) => required?.includes(name))
    return fieldOf(
      name,
      constants.length > 0 ? { type: 'string', enum: constants } : shape,
      isRequired,
    )
  })
}

function fieldOf(name: string, given: Schema, isRequired: boolean): Field {
  const schema = resolved(given)
  const types = [schema.type].flat().filter((each) => each !== 'null')
  const isArray = types[0] === 'array'
  const item = isArray ? resolved(schema.items ?? {}) : schema
  const type = isArray ? typeOf([item.type].flat(), item) : typeOf(types, item)
  const values = item.enum?.filter((value) => value !== null)
  const about = schema.description ?? item.description
  const members = type === 'json' && !isArray && item.properties ? fieldsOf(item) : undefined
  return {
    name,
    type,
    ...(isArray && type !== 'json' && { isArray }),
    ...(isRequired && { isRequired }),
    ...(values && { values }),
    ...(about && { about }),
    ...(members && { members: members.map(({ members: _, ...member }) => member) }),
  }
}

function typeOf(types: (string | undefined)[], { format }: Schema): FieldType {
  const [type] = types.filter((each) => each !== 'null')
  if (format === 'binary') return 'file'
  if (type === 'string' || type === 'number' || type === 'integer' || type === 'boolean')
    return type
  return 'json'
}

function answerOf(responses: Described['responses']): Pick<Operation, 'answer' | 'columns'> {
  const content = (responses[200] ?? responses[201])?.content
  if (content?.['application/octet-stream']) return { answer: 'content', columns: [] }
  const schema = content?.['application/json']?.schema
  if (!schema) return { answer: 'nothing', columns: [] }
  const { items, nextPage } = resolved(schema).properties ?? {}
  if (items?.type !== 'array') return { answer: 'item', columns: [] }
  return { answer: nextPage ? 'page' : 'list', columns: columnsOf(resolved(items.items ?? {})) }
}

/** What people tell the items of a list apart by. */
function columnsOf(item: Schema): string[] {
  const { id, resourceUri, ...properties } = item.properties ?? {}
  const names = Object.entries(properties).flatMap(([name, given]) => {
    const { type, properties } = resolved(given)
    if (properties) return properties.name ? [`${name}.name`] : []
    const isPlain = type !== undefined && ![type].flat().some((each) => /array|object/.test(each))
    const isAside = /^(createdAt|lastModifiedAt|description|message)$|(Id|Uri|Link)$/.test(name)
    return isPlain && !isAside ? [name] : []
  })
  const first = names.filter((name) => /^(name|status|quantity)$/.test(name))
  const columns = [...new Set([...first, ...names])].slice(0, COLUMNS_MAX)
  return [
    ...(id ? ['id'] : []),
    ...columns,
    ...(columns.length < 4 && resourceUri ? ['resourceUri'] : []),
  ]
}

/** What many operations have stands once, by its name. */
function textOf(rows: Operation[]): string {
  const all = rows
    .flatMap(({ query, body }) => [...query, ...body])
    .map((field) => JSON.stringify(field))
  const shared = new Map<string, string>()
  for (const field of all) {
    const { name }: Field = JSON.parse(field)
    const isTaken = [...shared].some(
      ([other, taken]) => taken === `${name}Field` && other !== field,
    )
    if (!isTaken && all.filter((each) => each === field).length > 2)
      shared.set(field, `${name}Field`)
  }
  const fields = (each: readonly Field[]) => {
    const list = each.map((field) => shared.get(JSON.stringify(field)) ?? JSON.stringify(field))
    return list.length === 0 ? '[]' : `[\n${list.map((field) => `      ${field},\n`).join('')}    ]`
  }
  const row = ({ query, body, ...rest }: Operation) =>
    `  {\n${Object.entries(rest)
      .map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`)
      .join('')}    query: ${fields(query)},\n    body: ${fields(body)},\n  },\n`
  return (
    '// Written by cli/generate.ts from openapi.json: npm run client. Do not edit.\n\n' +
    "import type { Field, Operation } from './operation.ts'\n\n" +
    [...shared].map(([field, name]) => `const ${name}: Field = ${field}\n`).join('') +
    `\nexport const operations: readonly Operation[] = [\n${rows.map(row).join('')}]\n`
  )
}

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import { problems } from '../../src/lib/problem.ts'
import { World } from '../world.ts'
import { type Document, type Operation, readDocument } from './document.ts'

describe('the OpenAPI document', () => {
  let world: World
  let document: Document
  let operations: Operation[]
  before(async () => {
    world = await World.create()
    const read = await readDocument(world)
    document = read.document
    operations = read.operations
  })
  after(() => world[Symbol.asyncDispose]())

  const validator = () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    // The package is CommonJS: its function is the default export of its default export.
    const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default
    addFormats(ajv)
    ajv.addFormat('iso-3166-1-alpha-3', true)
    ajv.addFormat('binary', true)
    ajv.addSchema({ $id: 'document', components: document.components })
    return ajv
  }
  const referenced = (schema: object) =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/'))

  it('is of version 3.1 and served as JSON, at the root as well', async () => {
    assert.match(document.openapi, /^3\.1\./)
    assert.deepEqual(document.servers, [{ url: '/v1' }])
    for (const path of ['/v1/openapi.json', '/openapi.json', '/V1/OpenAPI.json/']) {
      const response = await fetch(world.baseUrl + path)
      assert.equal(response.status, 200, path)
      assert.match(response.headers.get('content-type') ?? '', /^application\/json/)
      assert.deepEqual(await response.json(), document)
    }
  })

  it('every reference leads somewhere, and every component is used', () => {
    const text = JSON.stringify(document)
    const references = new Set([...text.matchAll(/"\$ref":"#([^"]+)"/g)].map(([, path]) => path))
    for (const reference of references) {
      const target = String(reference)
        .split('/')
        .slice(1)
        .reduce<unknown>(
          (at, name) => (at as Record<string, unknown> | undefined)?.[decodeURIComponent(name)],
          document,
        )
      assert.ok(target, `${reference} leads nowhere`)
    }
    const unused = Object.keys(document.components.schemas).filter(
      (name) => !references.has(`/components/schemas/${name}`),
    )
    assert.deepEqual(unused, [])
  })

  it('every schema is a schema, and every example is one of its schema', () => {
    const ajv = validator()
    const wrong: string[] = []
    const check = (
      where: string,
      content: Record<string, { schema?: object; example?: unknown }>,
    ) => {
      for (const [type, { schema, example }] of Object.entries(content)) {
        if (!schema) continue
        const validate = ajv.compile(referenced(schema))
        if (example !== undefined && !validate(example)) {
          wrong.push(`${where} ${type}: ${ajv.errorsText(validate.errors)}`)
        }
      }
    }
    for (const { operationId, parameters, requestBody, responses } of operations) {
      for (const { schema } of parameters) ajv.compile(referenced(schema))
      if (requestBody) check(`${operationId} body`, requestBody.content)
      for (const [status, { content }] of Object.entries(responses)) {
        if (content) check(`${operationId} ${status}`, content)
      }
    }
    assert.deepEqual(wrong, [])
  })

  it('every body and every answer has an example', () => {
    const bare = operations.flatMap(({ operationId, requestBody, responses }) =>
      [['body', requestBody] as const, ...Object.entries(responses)].flatMap(([what, each]) => {
        const { schema, example, examples } = each?.content?.['application/json'] ?? {}
        return schema && example === undefined && !examples ? [`${operationId} ${what}`] : []
      }),
    )
    assert.deepEqual(bare, [])
  })

  it('every operation has its own name, a summary, a tag, and a parameter for each id', () => {
    const ids = operations.map(({ operationId }) => operationId)
    assert.equal(new Set(ids).size, ids.length)
    for (const { operationId, summary, tags, path, parameters } of operations) {
      assert.match(operationId, /^[a-z][A-Za-z]+$/)
      assert.match(summary, /^[A-Z]\S* .*[^.]$/, operationId)
      assert.equal(tags.length, 1)
      const inPath = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name)
      const named = parameters.filter((each) => each.in === 'path').map(({ name }) => name)
      assert.deepEqual(named, inPath, operationId)
    }
  })

  it('no body takes properties that it does not name', () => {
    const open: string[] = []
    const look = (where: string, schema: object) => {
      const {
        $ref,
        type,
        properties,
        additionalProperties,
        oneOf,
        anyOf,
        items,
        patternProperties,
      } = schema as Record<string, unknown>
      if (typeof $ref === 'string') {
        const name = $ref.split('/').at(-1) ?? ''
        if (!seen.has(name)) {
          seen.add(name)
          look(name, document.components.schemas[name] ?? {})
        }
      }
      if (type === 'object' && properties && additionalProperties !== false && !oneOf) {
        open.push(where)
      }
      assert.ok(
        !(type === 'object' && !properties && !patternProperties && !oneOf) ||
          /GeoJSON|end-use|details/.test(JSON.stringify(schema)),
        where,
      )
      for (const [name, member] of Object.entries((properties as object | undefined) ?? {})) {
        look(`${where}/${name}`, member)
      }
      for (const each of [oneOf, anyOf].flatMap((list) => (list as object[] | undefined) ?? [])) {
        look(where, each)
      }
      if (items) look(`${where}[]`, items as object)
    }
    const seen = new Set<string>()
    for (const { operationId, requestBody } of operations) {
      const schema = requestBody?.content['application/json']?.schema
      if (schema) look(operationId, schema)
    }
    assert.deepEqual(open, [])
  })

  it('every operation names its refusals: of the door, of its own, each with the code', () => {
    const codes = Object.entries(problems)
    for (const operation of operations) {
      const { operationId, method, path, responses, security, parameters } = operation
      const isPublic = security?.length === 0
      const statuses = Object.keys(responses)
      const needed = [
        '400',
        '429',
        '503',
        ...(isPublic ? [] : ['401', '403']),
        ...(path.includes('{') ? ['404'] : []),
        ...(method === 'GET' ? [] : ['413', '415']),
        ...(parameters.some(({ name }) => name === 'If-Match') ? ['412', '428'] : []),
        ...(parameters.some(({ name }) => name === 'Idempotency-Key') ? ['422'] : []),
      ]
      for (const status of needed) assert.ok(statuses.includes(status), `${operationId} ${status}`)
      assert.equal(statuses.filter((status) => /^20[014]$/.test(status)).length, 1, operationId)
      for (const [status, { description, content }] of Object.entries(responses)) {
        if (Number(status) < 400) continue
        const schema = content?.['application/problem+json']?.schema
        assert.deepEqual(schema, { $ref: '#/components/schemas/Problem' }, operationId)
        const named = [...description.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code)
        assert.ok(named.length > 0, `${operationId} ${status} names no code`)
        for (const code of named) {
          const [, [known] = []] = codes.find(([each]) => each === code) ?? []
          assert.equal(known, Number(status), `${operationId} ${status} ${code}`)
        }
      }
    }
  })

  it('the reference page shows it, and runs no script that is not its own', async () => {
    for (const path of ['/v1/docs', '/v1/docs/', '/docs']) {
      const response = await fetch(world.baseUrl + path)
      assert.equal(response.status, 200, path)
      assert.match(response.headers.get('content-type') ?? '', /^text\/html/)
      const policy = response.headers.get('content-security-policy') ?? ''
      assert.match(policy, /script-src 'self'/)
      assert.match(policy, /default-src 'self'/)
      assert.doesNotMatch(policy, /script-src[^;]*unsafe-(inline|eval)/)
      const page = await response.text()
      const scripts = [...page.matchAll(/<script([^>]*)>([^<]*)/g)]
      assert.ok(scripts.length > 0)
      for (const [, attributes = '', inline = ''] of scripts) {
        const source = /src="([^"]+)"/.exec(attributes)?.[1]
        assert.ok(source, 'no script stands in the page')
        assert.equal(inline.trim(), '')
        const script = await fetch(new URL(source, new URL('/v1/docs/', world.baseUrl)))
        assert.equal(script.status, 200, source)
        // A content that nobody takes holds its connection, and with it the end of the service.
        await script.arrayBuffer()
      }
    }
    for (const path of ['..%2f..%2fpackage.json', '..%5c..%5cpackage.json']) {
      const nowhere = await fetch(`${world.baseUrl}/v1/docs/static/${path}`)
      assert.equal(nowhere.status, 404)
      assert.match(await nowhere.text(), /"code":"not-found"/)
    }
  })
})

import assert from 'node:assert/strict'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import { routes } from '../src/app.ts'
import { openapi } from '../src/http/openapi.ts'

/** Every answer of every test is held against the OpenAPI document. */
const document = JSON.parse(JSON.stringify(openapi(routes)))
const ajv = new Ajv2020({ strict: false, allErrors: true })
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default
addFormats(ajv)
ajv.addFormat('iso-3166-1-alpha-3', true)
ajv.addSchema({ $id: 'document', components: document.components })

const patterns = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replaceAll(/{\w+}/g, '[^/]+')}/?$`, 'i'),
}))
const compiled = new Map<string, ValidateFunction | undefined>()

export function routeOf(method: string, path: string) {
  const plain = path
    .replace(/\?.*$/, '')
    .replace(/^\/proposal(?=\/|$)/i, '/proposals')
    .replace(/^\/processedclaim(?=\/|$)/i, '/processedClaims')
    .replace(/^\/tokens(?=\/|$)/i, '/credits')
  return patterns.find(({ route, pattern }) => route.method === method && pattern.test(plain))
    ?.route
}

/** The answer's status and body are documented for its route, or the test fails. */
export function assertDocumented(method: string, path: string, status: number, body: unknown) {
  const route = routeOf(method, path)
  if (!route)
    return assert.equal(status, 404, `${method} ${path} is no route and answers ${status}`)
  if (status === 304) return
  const key = `${route.id} ${status}`
  if (!compiled.has(key)) {
    const operation = document.paths[route.path][method.toLowerCase()]
    const answer = operation.responses[status]
    assert.ok(
      answer,
      `${route.id} answers ${status}, which its document does not name: ${JSON.stringify(body)}`,
    )
    const [content] = Object.values<{ schema?: object }>(answer.content ?? {})
    compiled.set(key, content?.schema && ajv.compile(referenced(content.schema)))
  }
  const validate = compiled.get(key)
  if (!validate || body === undefined) return
  assert.ok(
    validate(body),
    `${route.id} ${status} is not as documented: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body)}`,
  )
  if (status >= 400 && typeof body === 'object' && body !== null && 'code' in body) {
    const { description } = document.paths[route.path][method.toLowerCase()].responses[status]
    assert.ok(
      String(description).includes(`\`${body.code}\``),
      `${route.id} refuses with ${body.code}, which its document does not name`,
    )
  }
}

function referenced(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/'))
}

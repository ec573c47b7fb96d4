import type { TSchema } from 'typebox'
import { Type } from 'typebox'
import { type ProblemCode, problems } from '../lib/problem.ts'
import { closed, oneOf } from '../lib/schema.ts'
import { BASE } from './deps.ts'
import { withMapping } from './discriminator.ts'
import { exampleOf } from './example.ts'
import { typeOf } from './refuse.ts'
import type { Route } from './route.ts'
import { formats, itemsOf, queryOf } from './tables/formats.ts'

/** RFC 9457, as every refusal is answered. */
export const ProblemSchema = closed(
  {
    type: Type.String({ description: 'A URI for the kind of problem; stable' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String({ description: 'What is the matter here, and what to do' }),
    instance: Type.String(),
    code: oneOf([...Object.keys(problems), 'internal-error']),
    errors: Type.Optional(
      Type.Array(
        closed({
          pointer: Type.String({ description: 'JSON pointer into the body, or ?parameter' }),
          message: Type.String(),
        }),
      ),
    ),
  },
  { $id: 'Problem' },
)

/** The refusals that the door itself makes, by what a route takes. */
export function doorProblems(route: Route): ProblemCode[] {
  const { who, method } = route
  const isPath = route.path.includes('{')
  return [
    'invalid-request',
    // A body is read, and refused, also where none is needed.
    ...(method === 'GET'
      ? []
      : (['malformed-json', 'too-large', 'unsupported-media-type'] as const)),
    // The latter of a token of an issuer, whose user has no account here.
    ...(who === 'anyone'
      ? []
      : (['not-signed-in', 'not-invited', 'email-not-verified', 'account-in-use'] as const)),
    // An Organization-Id that is not the caller's own is refused everywhere.
    ...(who === 'anyone' ? [] : (['role-missing'] as const)),
    ...(method === 'GET' ? [] : (['cross-site-request'] as const)),
    ...(who === 'anyone' || who === 'signedIn' || who === 'operator'
      ? []
      : (['organization-required'] as const)),
    ...(who === 'admin' ? (['admin-required'] as const) : []),
    ...(who === 'operator' ? (['operator-required'] as const) : []),
    ...(isPath ? (['not-found'] as const) : []),
    ...(method === 'POST' && !route.isSecret ? (['idempotency-key-reused'] as const) : []),
    'rate-limited',
    'unavailable',
  ]
}

/** The OpenAPI 3.1 document. Routes are its only source. */
export function openapi(routes: readonly Route[]) {
  const components: Record<string, unknown> = {}
  const examples: Record<string, unknown> = {}

  /** A named schema moves to the components; a reference stands in its place. */
  function named(schema: unknown): unknown {
    if (Array.isArray(schema)) return schema.map(named)
    if (typeof schema !== 'object' || schema === null) return schema
    const { $id, ...members } = schema as Record<string, unknown>
    const inside = () =>
      Object.fromEntries(Object.entries(members).map(([name, member]) => [name, named(member)]))
    if (typeof $id !== 'string') return inside()
    if (!(`${$id}` in components)) {
      components[$id] = {}
      components[$id] = withMapping(members, inside())
    }
    return { $ref: `#/components/schemas/${$id}` }
  }

  /** The example of a route, or one of its schema: of a named one it stands in the components. */
  function example(schema: TSchema, given: unknown) {
    if (given !== undefined) return { example: given }
    const { $id } = schema as { $id?: string }
    if (!$id) return { example: exampleOf(schema) }
    examples[$id] ??= { value: exampleOf(schema) }
    return { examples: { [$id]: { $ref: `#/components/examples/${$id}` } } }
  }

  const make: Make = { named, example }
  const schema = named(ProblemSchema)
  const problemContent = (codes: ProblemCode[]) => ({
    schema,
    examples: Object.fromEntries(
      codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
    ),
  })

  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const refusals = Object.groupBy(
      [...new Set([...doorProblems(route), ...route.problems])],
      (code) => problems[code][0],
    )
    const answers = Object.entries(refusals).flatMap(([status, codes]) => {
      if (!codes) return []
      const description = codes.map((code) => `\`${code}\`: ${problems[code][1]}.`).join(' ')
      return [
        [status, { description, content: { 'application/problem+json': problemContent(codes) } }],
      ]
    })
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: {
        operationId: route.id,
        tags: [route.tag],
        summary: route.summary,
        description: [route.description, whoText(route)].filter(Boolean).join('\n\n'),
        parameters: [...pathParameters(route), ...queryParameters(route, named), ...headers(route)],
        ...(route.body && {
          requestBody: { required: true, content: bodyContent(route, route.body, make) },
        }),
        responses: {
          [route.status ?? 200]: {
            description: route.reply ? 'Done' : 'Done; no content',
            headers: answerHeaders(route),
            ...replyContent(route, make),
          },
          ...(route.reply === 'content' && {
            206: { description: 'The bytes asked for', content: bytes },
          }),
          ...(route.method === 'GET' && hasTag(route) && { 304: { description: 'Not changed' } }),
          ...Object.fromEntries(answers),
        },
        ...(route.who === 'anyone' && { security: [] }),
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Environmental Credit Service',
      version: '0.1.0',
      description:
        'From an ecological project to a retired credit, every step provable. Quantities are metric tons of CO2 equivalent with at most four decimals; read them with a decimal type where you add them up.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: BASE }],
    security: [{ bearer: [] }, { cookie: [] }],
    paths,
    components: {
      schemas: components,
      examples: {
        ...Object.fromEntries(problemCodes.map((code) => [code, problemExample(code)])),
        ...examples,
      },
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'A session token of POST /auth/login, or an API key',
        },
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-ecs_session',
          description:
            'The session of POST /auth/login with session: cookie; over http it is named ecs_session. What is no GET must come from a page of the same origin.',
        },
      },
    },
  }
}

// The keys of the table are its codes.
const problemCodes = Object.keys(problems) as ProblemCode[]

function problemExample(code: ProblemCode) {
  const [status, title] = problems[code]
  const value = {
    type: typeOf(code),
    title,
    status,
    detail: `${title}.`,
    instance: `${BASE}/…`,
    code,
  }
  return { summary: title, value }
}

interface Make {
  named: Named
  example(schema: TSchema, given: unknown): object
}
type Named = (schema: unknown) => unknown

function hasTag({ path, sharedSeconds }: Route) {
  return path.endsWith('}') || sharedSeconds !== undefined
}

function pathParameters({ path }: Route) {
  return [...path.matchAll(/{(\w+)}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  }))
}

function queryParameters(route: Route, named: Named) {
  const { properties = {}, required = [] } = (queryOf(route) ?? {}) as {
    properties?: Record<string, TSchema & { description?: string }>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(schema.description && { description: schema.description }),
    schema: named(schema),
  }))
}

function headers({ method, who, problems: codes, isSecret }: Route) {
  const text = { type: 'string' }
  const all = [
    who !== 'anyone' && {
      name: 'Organization-Id',
      description: 'The organization you act for, where you belong to several',
    },
    codes.includes('if-match-missing') && {
      name: 'If-Match',
      required: true,
      description: 'The ETag that you read; * matches any',
    },
    method === 'POST' &&
      !isSecret && {
        name: 'Idempotency-Key',
        description: 'The same key and body give the first answer again, for at least 24 hours',
      },
  ]
  return all.flatMap((each) => (each ? [{ in: 'header', schema: text, ...each }] : []))
}

function bodyContent(route: Route, body: TSchema, { named, example }: Make) {
  const json = { schema: named(body), ...example(body, route.example?.body) }
  if (route.accepts !== 'file') return { 'application/json': json }
  const { properties = {} } = body as { properties?: Record<string, unknown> }
  const { fileUrl: _, ...fields } = properties
  return {
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['file', 'tag'],
        properties: { ...(named(fields) as object), file: { type: 'string', format: 'binary' } },
      },
    },
    'application/json': json,
  }
}

const bytes = { 'application/octet-stream': {} }

function replyContent(route: Route, { named, example }: Make) {
  if (!route.reply) return {}
  const json = (schema: TSchema, given?: unknown) => ({
    'application/json': { schema: named(schema), ...example(schema, given) },
  })
  if (route.reply === 'content') {
    return { content: { ...(route.metadata && json(route.metadata)), ...bytes } }
  }
  const tables = itemsOf(route) ? Object.values(formats).map((type) => [type, {}]) : []
  return { content: { ...json(route.reply, route.example?.reply), ...Object.fromEntries(tables) } }
}

function answerHeaders(route: Route) {
  const text = { schema: { type: 'string' } }
  return {
    'Request-Id': text,
    ...(hasTag(route) && route.reply && { ETag: text }),
    ...(route.status === 201 && { Location: text }),
  }
}

function whoText({ who }: Route) {
  if (who === 'anyone') return 'For anyone, signed in or not.'
  if (who === 'signedIn') return 'For everybody signed in.'
  if (who === 'member')
    return 'For every user role of an organization; it answers what you may see.'
  if (who === 'contributor') return 'For a Contributor or Admin of any market role.'
  if (who === 'admin') return 'For an Admin of the organization.'
  if (who === 'operator') return 'For the operator of the installation.'
  return `For a Contributor or Admin with the market role ${who.join(' or ')}.`
}

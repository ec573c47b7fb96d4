import type { World } from '../world.ts'

/** As much of an OpenAPI 3.1 document as the tests look at. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  const?: unknown
  oneOf?: Schema[]
  anyOf?: Schema[]
  format?: string
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  maxLength?: number
  maxItems?: number
  multipleOf?: number
  [keyword: string]: unknown
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Schema
}

interface Content {
  schema?: Schema
  example?: unknown
  examples?: Record<string, unknown>
}

export interface Operation {
  operationId: string
  method: string
  path: string
  tags: string[]
  summary: string
  description?: string
  parameters: Parameter[]
  requestBody?: { required: boolean; content: Record<string, Content> }
  responses: Record<string, { description: string; content?: Record<string, Content> }>
  security?: object[]
}

export interface Document {
  openapi: string
  info: { title: string; version: string }
  servers: { url: string }[]
  security: object[]
  paths: Record<string, Record<string, Omit<Operation, 'method' | 'path'>>>
  components: { schemas: Record<string, Schema> }
}

/** The document as the service serves it: whoever adds a route adds it here. */
export async function readDocument(world: World) {
  const response = await fetch(`${world.baseUrl}/v1/openapi.json`)
  // What is read of it is checked by the conventions' own tests.
  const document = (await response.json()) as Document
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]): Operation => ({ ...operation, method: method.toUpperCase(), path }),
    ),
  )
  return { document, operations }
}

import { type Static, type TObject, type TProperties, type TSchema, Type } from 'typebox'
import { TONS_MAX } from './quantity.ts'

/**
 * The bricks of every schema. A schema is JSON Schema: it validates, gives the TypeScript type and
 * stands in the OpenAPI document, where one with an `$id` becomes a named component.
 */

/** An object that takes no property but these: an unknown one is an error, never ignored. */
export function closed<P extends TProperties>(properties: P, options: object = {}) {
  return Type.Object(properties, { additionalProperties: false, ...options })
}

export function oneOf<const V extends string>(values: readonly V[], options: object = {}) {
  return Type.Unsafe<V>({ type: 'string', enum: [...values], ...options })
}

/** `null` where the attribute has no value. Keeps the schema flat, so that faults stay readable. */
export function nullable<T extends TSchema>(schema: T) {
  const plain: { type?: string; enum?: unknown[] } = { ...schema }
  if (typeof plain.type !== 'string' || '$id' in schema) {
    return Type.Unsafe<Static<T> | null>({ anyOf: [schema, { type: 'null' }] })
  }
  return Type.Unsafe<Static<T> | null>({
    ...plain,
    type: [plain.type, 'null'],
    ...(plain.enum && { enum: [...plain.enum, null] }),
  })
}

type Patch<P extends TProperties, Kept extends keyof P> = {
  [K in keyof P]?: (K extends Kept ? Static<P[K]> : Static<P[K]> | null) | undefined
}

/**
 * The body of a PATCH: the structure of the create call, everything absent stays, and `null` clears
 * what was optional there. api.md, PATCH.
 */
export function patchOf<P extends TProperties, R extends keyof P & string>(
  schema: TObject<P>,
  required: readonly R[],
  options: object = {},
) {
  const properties = Object.entries(schema.properties).map(([name, property]) => [
    name,
    required.includes(name as R) ? property : nullable(property),
  ])
  return Type.Unsafe<Patch<P, R>>({
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    ...options,
  })
}

export const Id = Type.String({ format: 'uuid', description: 'A UUID' })
export const Time = Type.String({ format: 'date-time', description: 'RFC 3339, UTC, milliseconds' })
export const Day = Type.String({
  format: 'date',
  description: 'A calendar day, YYYY-MM-DD',
  examples: ['2025-12-31'],
})
export const Year = Type.Integer({ minimum: 1900, maximum: 2200 })
export const ResourceUri = Type.String({
  maxLength: 400,
  description: 'The path of an asset without the base path, e.g. /ecoProjects/{id}/mbps/{id}',
})
export const Link = Type.String({ format: 'uri', maxLength: 2000, pattern: '^https?://' })

export const Country = Type.String({
  format: 'iso-3166-1-alpha-3',
  description: 'ISO 3166-1 alpha-3',
  examples: ['KEN'],
})

export function text(maxLength: number, options: object = {}) {
  return Type.String({ minLength: 1, maxLength, pattern: '\\S', ...options })
}
export const Name = text(200)
export const Description = text(10_000)
export const Message = Type.String({ maxLength: 4000 })

const TONS = { type: 'number', multipleOf: 0.0001, maximum: TONS_MAX } as const
const tonsNote = 'mtCO2e, at most 4 decimals'

/** A quantity to be read: more than nothing. Inside it is a bigint of 0.0001 mtCO2e. */
export const Quantity = Type.Unsafe<bigint>({ ...TONS, exclusiveMinimum: 0, description: tonsNote })
export const QuantityOrZero = Type.Unsafe<bigint>({ ...TONS, minimum: 0, description: tonsNote })
/** An environmental effect may be below nothing: a sink. */
export const Effect = Type.Unsafe<bigint>({ ...TONS, minimum: -TONS_MAX, description: tonsNote })
/** A quantity that is answered, made by `tons()`. */
export const Tons = Type.Number({ description: tonsNote, examples: [1250.5] })

/** Every asset carries these. */
export const assetProperties = {
  id: Id,
  resourceUri: ResourceUri,
  createdAt: Time,
  lastModifiedAt: Time,
}

/** What every list takes. Attributes for `filter` and `orderBy` are named in each list's summary. */
export const listProperties = {
  top: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 500, default: 50, description: 'Items a page' }),
  ),
  page: Type.Optional(Type.String({ maxLength: 4000, description: 'The `nextPage` of a page' })),
  skip: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 10_000, description: 'Items to pass over; prefer `page`' }),
  ),
  id: Type.Optional(
    Type.Array(Id, { maxItems: 500, description: 'Only these; may be given several times' }),
  ),
  minCreatedAt: Type.Optional(Time),
  maxCreatedAt: Type.Optional(Time),
  minLastModifiedAt: Type.Optional(Time),
  maxLastModifiedAt: Type.Optional(Time),
  filter: Type.Optional(
    Type.String({
      maxLength: 2000,
      description: "An expression such as: status eq 'listed' and vintage ge 2021",
    }),
  ),
  orderBy: Type.Optional(
    Type.String({ maxLength: 200, description: 'Attributes, each with asc or desc: vintage desc' }),
  ),
}
const ListQuery = closed(listProperties)
export type ListQuery = Static<typeof ListQuery>

export function listQuery<P extends TProperties>(more: P) {
  return closed({ ...listProperties, ...more })
}

export function pageOf<T extends TSchema>(item: T) {
  return closed({
    items: Type.Array(item),
    nextPage: Type.Optional(Type.String({ description: 'Give it as `page` for the next page' })),
  })
}

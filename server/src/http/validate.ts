import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import type { TSchema } from 'typebox'
import { isCountry } from '../lib/countries.ts'
import { geoJsonFaults } from '../lib/geojson.ts'
import type { Fault } from '../lib/problem.ts'
import { ExactNumber, unitsOf } from '../lib/quantity.ts'

/** More faults than this help nobody, and a hostile body could make a million. */
const FAULTS_MAX = 100

interface QuantityLimits {
  isNullable?: boolean
  minimum?: number
  exclusiveMinimum?: number
  maximum: number
}

// The package is CommonJS: its function is the default export of its default export.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default

function validator(coerceTypes: false | 'array') {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    coerceTypes,
    useDefaults: true,
    discriminator: true,
    verbose: false,
  })
  addFormats(ajv)
  ajv.addFormat('iso-3166-1-alpha-3', isCountry)
  ajv.addKeyword({ keyword: 'quantity', errors: true, modifying: true, compile: quantity })
  ajv.addKeyword({ keyword: 'lowerCase', errors: false, modifying: true, validate: lowerCase })
  ajv.addKeyword({ keyword: 'geoJson', errors: 'full', compile: () => geoJson })
  return ajv
}

// No coercion of types in bodies (rulings.md 30); a query is text and has to be read as numbers.
const bodies = validator(false)
const parameters = validator('array')

export type Place = 'body' | 'query'

/** Compiles a schema to a function that returns the faults of a value: all of them at once. */
export function compile(schema: TSchema, place: Place): (value: unknown) => Fault[] {
  const ajv = place === 'body' ? bodies : parameters
  const validate = ajv.compile(prepared(schema) as object)
  return (value) => (validate(value) ? [] : faultsOf(validate, place))
}

/** The schema as ajv gets it: nothing is named, and quantities are read by the keyword below. */
function prepared(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(prepared)
  if (typeof schema !== 'object' || schema === null) return schema
  if ('multipleOf' in schema) {
    const { minimum, exclusiveMinimum, maximum } = schema as unknown as QuantityLimits
    const isNullable = 'type' in schema && Array.isArray(schema.type)
    return { quantity: { isNullable, minimum, exclusiveMinimum, maximum } }
  }
  if ('anyOf' in schema) return flattened(schema.anyOf) ?? { anyOf: prepared(schema.anyOf) }
  const members = Object.entries(schema).filter(([name]) => name !== '$id' && name !== 'examples')
  const inside = Object.fromEntries(members.map(([name, member]) => [name, prepared(member)]))
  return 'format' in schema && schema.format === 'uuid' ? { ...inside, lowerCase: true } : inside
}

type At = { parentData: object; parentDataProperty: string | number }

/** Ids have no case: inside they are written in one way, so that equal ones are equal texts. */
function lowerCase(_on: true, value: unknown, _schema: unknown, at?: At): boolean {
  if (at && typeof value === 'string') {
    Object.assign(at.parentData, { [at.parentDataProperty]: value.toLowerCase() })
  }
  return true
}

/** An object or null as one schema, whose faults are those of the object alone. */
function flattened(anyOf: unknown) {
  const [object, none] = Array.isArray(anyOf) && anyOf.length === 2 ? anyOf : []
  if (object?.type !== 'object' || none?.type !== 'null') return undefined
  return { ...(prepared(object) as object), type: ['object', 'null'] }
}

/** Reads a JSON number into units of 0.0001 mtCO2e, in place. rulings.md 28. */
function quantity(limits: QuantityLimits) {
  const validate: {
    (value: unknown, at?: At): boolean
    errors?: Partial<ErrorObject>[]
  } = (value, at) => {
    const fault = (message: string) => {
      validate.errors = [{ keyword: 'quantity', message, params: {} }]
      return false
    }
    if (value === null && limits.isNullable) return true
    if (typeof value !== 'number' && !(value instanceof ExactNumber)) {
      return fault('must be a number')
    }
    const units = unitsOf(value)
    if (units === undefined) return fault('must have at most 4 decimals')
    const { minimum, exclusiveMinimum, maximum } = limits
    if (units > BigInt(maximum) * 10_000n) return fault(`must be at most ${maximum}`)
    if (minimum !== undefined && units < BigInt(minimum) * 10_000n) {
      return fault(`must be at least ${minimum}`)
    }
    if (exclusiveMinimum !== undefined && units <= BigInt(exclusiveMinimum) * 10_000n) {
      return fault(`must be more than ${exclusiveMinimum}`)
    }
    if (at) Object.assign(at.parentData, { [at.parentDataProperty]: units })
    return true
  }
  return validate
}

const geoJson: {
  (value: unknown, at?: { instancePath: string }): boolean
  errors?: Partial<ErrorObject>[]
} = (value, at) => {
  const path = at?.instancePath ?? ''
  geoJson.errors = geoJsonFaults(value).map(({ pointer, message }) => ({
    keyword: 'geoJson',
    instancePath: path + pointer,
    params: {},
    message,
  }))
  return geoJson.errors.length === 0
}

function faultsOf(validate: ValidateFunction, place: Place): Fault[] {
  const errors = validate.errors ?? []
  const faults = errors.slice(0, FAULTS_MAX).map((error) => {
    const { additionalProperty, missingProperty, tag } = error.params
    const extra = additionalProperty ?? missingProperty ?? tag
    const path = error.instancePath + (extra === undefined ? '' : `/${escaped(String(extra))}`)
    return {
      pointer: place === 'body' ? path : path.replace('/', '?'),
      message: sentence(error),
    }
  })
  return faults.filter(
    (fault, at) =>
      at === faults.findIndex((f) => f.pointer === fault.pointer && f.message === fault.message),
  )
}

function sentence({ keyword, params, message }: ErrorObject): string {
  if (keyword === 'additionalProperties') return 'is no known property here'
  if (keyword === 'required') return 'is missing'
  if (keyword === 'discriminator') {
    return params.tagValue === undefined ? 'is missing' : 'names no kind that is known here'
  }
  if (keyword === 'enum') return `must be one of ${params.allowedValues.join(', ')}`
  if (keyword === 'format' && params.format === 'iso-3166-1-alpha-3') {
    return 'must be a country code of ISO 3166-1 alpha-3, such as SWE'
  }
  return message ?? 'is not valid'
}

function escaped(name: string) {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

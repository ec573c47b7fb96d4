import type { TSchema } from 'typebox'

/**
 * An example of what a schema describes, made from the schema itself, so that the document cannot
 * show what the service would refuse. An example that a schema or a route gives goes first.
 */
export function exampleOf(schema: TSchema, name = '', depth = 0): unknown {
  const {
    examples,
    const: constant,
    enum: values,
    oneOf,
    anyOf,
    type,
    geoJson,
  } = schema as unknown as Described
  if (examples?.length) return examples[0]
  if (constant !== undefined) return constant
  if (values?.length) return values[0]
  const [first] = oneOf ?? anyOf ?? []
  if (first) return exampleOf(first, name, depth)
  if (geoJson) return { type: 'Point', coordinates: [39.52, -4.42] }
  const kind = Array.isArray(type) ? type.find((each) => each !== 'null') : type
  if (kind === 'object') return objectExample(schema as unknown as Described, depth)
  if (kind === 'array') return arrayExample(schema as unknown as Described, name, depth)
  if (kind === 'string') return textExample(schema as unknown as Described, name)
  if (kind === 'boolean') return true
  return numberExample(schema as unknown as Described, name)
}

interface Described {
  examples?: unknown[]
  const?: unknown
  enum?: unknown[]
  oneOf?: TSchema[]
  anyOf?: TSchema[]
  type?: string | string[]
  geoJson?: boolean
  properties?: Record<string, TSchema>
  maxProperties?: number
  items?: TSchema
  minItems?: number
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  multipleOf?: number
}

function objectExample({ properties = {}, maxProperties }: Described, depth: number) {
  const members = Object.entries(properties).slice(0, maxProperties)
  return Object.fromEntries(
    members.map(([name, schema]) => [name, exampleOf(schema, name, depth + 1)]),
  )
}

/** What lies deep is shown empty, where it may be: the example stays one that is read. */
const DEPTH_MAX = 2

function arrayExample({ items, minItems }: Described, name: string, depth: number) {
  if (!items || (depth > DEPTH_MAX && minItems === undefined)) return []
  const length = Math.max(1, minItems ?? 1)
  return Array.from({ length }, () => exampleOf(items, name, depth + 1))
}

const formats: Record<string, string> = {
  uuid: '01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55',
  date: '2024-12-31',
  'date-time': '2025-03-14T09:26:53.589Z',
  uri: 'https://example.org/mangroves',
  email: 'ada@example.org',
  'iso-3166-1-alpha-3': 'KEN',
}
/** Texts that mean something to a reader; what else there is gets one that fits everywhere. */
const texts: Record<string, string> = {
  action: 'Approve',
  assetId: 'GB-2024-000001',
  category: 'DirectFacilities',
  city: 'Msambweni',
  comment: 'Measured on site in May.',
  contentType: 'application/pdf',
  description: 'Community mangrove restoration in Gazi Bay',
  fileName: 'monitoring-report.pdf',
  line: '2024',
  message: 'Please look at the second checkpoint.',
  methodology: 'VM0033',
  name: 'Gazi Bay mangroves',
  password: 'correct horse battery',
  currentPassword: 'correct horse battery',
  newPassword: 'staple battery correct horse',
  reason: 'Business travel of 2024',
  region: 'Kwale',
  resourceUri: '/credits/01977f2e-5d3c-7a41-9c1f-0b9d2f6a1e55',
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  tag: 'monitoring report',
  verificationStandard: 'VCS 4.5',
  what: 'mint',
}

function textExample({ format, minLength = 0 }: Described, name: string) {
  const text = (format && formats[format]) ?? texts[name] ?? 'text'
  return text.padEnd(minLength, '.')
}

const numbers: Record<string, number> = {
  vintage: 2024,
  firstYearOfIssuance: 2024,
  durabilityYears: 100,
  sdg: 13,
  from: 1,
  to: 12505000,
  size: 48213,
}

function numberExample({ minimum, maximum, multipleOf }: Described, name: string) {
  const wanted = numbers[name] ?? (multipleOf ? 1250.5 : 1)
  return Math.min(Math.max(wanted, minimum ?? wanted), maximum ?? wanted)
}

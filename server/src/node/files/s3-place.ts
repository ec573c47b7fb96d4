/** A bucket, and the beginning that all keys in it share. */
export interface S3Place {
  bucket: string
  /** Empty, or with a slash at its end. */
  prefix: string
  /** Absent: what AWS_REGION says. */
  region: string | undefined
  /** Of a store that is not Amazon's. */
  endpoint: string | undefined
  /** The bucket stands in the path of an address, not in its host name. */
  isPathStyle: boolean
}

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
const PREFIX_SEGMENT = /^(?!\.{1,2}$)[\w.-]+$/
const PARAMETERS = ['region', 'endpoint', 'pathStyle']

/**
 * Reads `s3://bucket/prefix?region=…&endpoint=…&pathStyle=…`; undefined where it is none. Path style
 * is what stores with an endpoint of their own understand, unless pathStyle=false says otherwise.
 */
export function parseS3Url(text: string): S3Place | undefined {
  // A host name has no case, and a URL makes it lower.
  if (!/^s3:\/\/[a-z0-9.-]+(\/[^?#]*)?(\?[^#]*)?$/.test(text) || !URL.canParse(text)) {
    return undefined
  }
  const { hostname: bucket, pathname, searchParams } = new URL(text)
  const given = [...searchParams.keys()]
  const isKnown = given.every((name, at) => PARAMETERS.includes(name) && given.indexOf(name) === at)
  const segments = pathname.replace(/^\/|\/$/g, '').split('/')
  const prefix = segments.join('/')
  if (!isKnown || !BUCKET.test(bucket)) return undefined
  if (prefix !== '' && !segments.every((segment) => PREFIX_SEGMENT.test(segment))) return undefined

  const region = searchParams.get('region') ?? undefined
  const endpoint = searchParams.get('endpoint') ?? undefined
  const pathStyle = searchParams.get('pathStyle') ?? String(endpoint !== undefined)
  if (region !== undefined && !/^[a-z0-9-]+$/.test(region)) return undefined
  if (endpoint !== undefined && !isEndpoint(endpoint)) return undefined
  if (pathStyle !== 'true' && pathStyle !== 'false') return undefined
  const isPathStyle = pathStyle === 'true'
  return { bucket, prefix: prefix && `${prefix}/`, region, endpoint, isPathStyle }
}

/** In words: without what only machines need. */
export function nameOfPlace({ bucket, prefix, endpoint }: S3Place): string {
  const where = endpoint === undefined ? '' : ` at ${new URL(endpoint).host}`
  return `s3://${bucket}/${prefix}`.replace(/\/$/, '') + where
}

/** Credentials come from the environment; in an address they would get into logs. */
function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && username + password + search + hash === ''
}

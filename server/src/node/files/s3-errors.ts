import { Problem } from '../../lib/problem.ts'
import { StartError } from '../errors.ts'
import { nameOfPlace, type S3Place } from './s3-place.ts'

const FULL = /^(QuotaExceeded|XMinioStorageFull|InsufficientStorage)/
const NETWORK = /^(E[A-Z_]+|UND_ERR_\w+)$/
const OF_THE_SDK = /^(TimeoutError|RequestTimeout|CredentialsProviderError|NetworkingError)$/

/** Why the bucket of FILES_URL can't be used, in one sentence that says what to do. */
export function startErrorOf(error: unknown, place: S3Place): StartError {
  const { name, status, message } = factsOf(error)
  return new StartError(`The files of FILES_URL, ${nameOfPlace(place)}, can't be used: ${why()}.`, {
    cause: error,
  })

  function why(): string {
    if (name === 'CredentialsProviderError') {
      return 'there are no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'
    }
    if (name === 'NoSuchBucket' || status === 404) return 'there is no such bucket; make it first'
    if (status === 301 || status === 307 || name === 'AuthorizationHeaderMalformed') {
      return 'the bucket is in another region; name that by ?region='
    }
    if (status === 401 || status === 403) {
      return `it refuses the credentials (${name}); they must let list, read, write and delete`
    }
    if (/region is missing/i.test(message)) return 'no region is known; name it by ?region='
    return `${message.replace(/\.$/, '')}; is the endpoint right, and does the store run`
  }
}

/**
 * What a failure of the store means for who sends or reads a file: try again, or there is no room.
 * Whoever runs the service is told the reason through `warn`. What is a bug of ours stays one: the
 * content of a known file is never gone.
 */
export function refusalOf(error: unknown, warn: (message: string) => void): unknown {
  if (error instanceof Problem) return error
  const { name, code, status, message } = factsOf(error)
  if (status === 507 || FULL.test(name)) return new Problem('storage-full')
  const isOfStore = status !== undefined || NETWORK.test(code) || OF_THE_SDK.test(name)
  if (!isOfStore || name === 'NoSuchKey' || isAbort(error)) return error
  warn(`The file store fails: ${name}: ${message}`)
  return new Problem('unavailable', 'The file store cannot be reached right now: try again.')
}

export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

export function isNotImplemented(error: unknown): boolean {
  const { name, status } = factsOf(error)
  return status === 501 || status === 405 || name === 'NotImplemented'
}

/** What errors of the SDK and of Node say, as far as they do. */
function factsOf(error: unknown) {
  const known = new Map<string, unknown>(
    typeof error === 'object' && error !== null ? Object.entries(error) : [],
  )
  const metadata = known.get('$metadata')
  const status =
    typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
      ? metadata.httpStatusCode
      : undefined
  // An address that resolves to several gives one error of several, without words of its own.
  const [inner] = error instanceof AggregateError ? error.errors : [error]
  return {
    name: error instanceof Error ? error.name : '',
    code: String(known.get('code') ?? ''),
    status: typeof status === 'number' ? status : undefined,
    message: inner instanceof Error ? inner.message : String(inner),
  }
}

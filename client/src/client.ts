import { operations } from './operations.ts'
import { type Problem, Refusal, Unreachable } from './refusal.ts'
import { afterMs, isWorthRepeating } from './retry.ts'
import type { components, operations as Shapes } from './types.ts'

export { operations } from './operations.ts'
export * from './paging.ts'
export * from './refusal.ts'

/** The shapes of the API by name: `Schemas['Credit']`. Quantities are mtCO2e. */
export type Schemas = components['schemas']
export type OperationName = keyof typeof operations & keyof Shapes

type Shape<Name extends OperationName> = Shapes[Name]
type Parameters<Name extends OperationName> = Shape<Name>['parameters']
type PathPart<T> = T extends { path: infer Path } ? { path: Path } : { path?: undefined }
type QueryPart<T> = T extends { query: infer Query }
  ? { query: Query }
  : T extends { query?: infer Query }
    ? { query?: Query | undefined }
    : { query?: undefined }
type BodyPart<T> = T extends { requestBody: { content: { 'application/json': infer Body } } }
  ? { body: Body | FormData }
  : { body?: undefined }
type Answers<T> = T extends { responses: infer Responses } ? Responses : never
type JsonOf<T> = T extends { content: { 'application/octet-stream': unknown } }
  ? // A file's content, or what is known of it.
    Blob | Schemas['File']
  : T extends { content: { 'application/json': infer Body } }
    ? Body
    : undefined
type ReplyOf<R> = R extends { 200: infer Ok }
  ? JsonOf<Ok>
  : R extends { 201: infer Made }
    ? JsonOf<Made>
    : undefined

export interface Extras {
  /** The version that a change is meant for: an asset as it was read, its ETag, or '*'. */
  ifMatch?: object | string
  /** Made for every POST unless given; the same key again gets the first answer. */
  idempotencyKey?: string
  /** The organization to act for, where the user belongs to several. */
  organizationId?: string
  signal?: AbortSignal
}

export type Input<Name extends OperationName> = PathPart<Parameters<Name>> &
  QueryPart<Parameters<Name>> &
  BodyPart<Shape<Name>> &
  Extras
export type Reply<Name extends OperationName> = ReplyOf<Answers<Shape<Name>>>

type Arguments<Name extends OperationName> =
  // Where nothing has to be given, nothing needs to be.
  Record<never, never> extends Input<Name> ? [input?: Input<Name>] : [input: Input<Name>]

export type Client = {
  [Name in OperationName]: (...args: Arguments<Name>) => Promise<Reply<Name>>
}

export interface Options {
  /** Of the service, without `/v1`; the page's own origin unless given. */
  url?: string
  /** An API key or a token of the login; a web page of the service itself has a cookie instead. */
  token?: string | undefined
  organizationId?: string
  fetch?: typeof fetch
  /** How often a request that may be repeated is sent, in all. */
  attemptsMax?: number
}

/** `client.creditGet({ path: { creditId } })`: one method for each operation of the API. */
export function createClient(options: Options = {}): Client {
  const names = Object.keys(operations)
  // The table of operations and their shapes come from the same document.
  return Object.fromEntries(
    names.map((name) => [name, (input?: Sent) => send(options, name as OperationName, input)]),
  ) as unknown as Client
}

const etags = new WeakMap<object, string>()

/** The ETag that an answer came with. */
export const etagOf = (answer: object): string | undefined => etags.get(answer)

interface Sent extends Extras {
  path?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
}

async function send(options: Options, name: OperationName, input: Sent = {}): Promise<unknown> {
  const { attemptsMax = 4 } = options
  const request = requestOf(options, name, input)
  for (let attempt = 1; ; attempt++) {
    const answer = await attemptOf(options, request, input.signal)
    const isLast = attempt >= attemptsMax || input.signal?.aborted
    if (answer instanceof Error) {
      if (isLast || !request.mayRepeat) throw answer
    } else if (isLast || !isWorthRepeating(answer)) {
      return read(answer)
    }
    await afterMs(attempt, answer instanceof Error ? undefined : answer.headers, input.signal)
  }
}

function requestOf(options: Options, name: OperationName, input: Sent) {
  const [method, path] = operations[name]
  const filled = path.replaceAll(/{(\w+)}/g, (_, key: string) =>
    encodeURIComponent(input.path?.[key] ?? ''),
  )
  const query = new URLSearchParams(
    Object.entries(input.query ?? {}).flatMap(([key, value]) =>
      [value]
        .flat()
        .flatMap((each): [string, string][] => (each === undefined ? [] : [[key, String(each)]])),
    ),
  )
  const isForm = input.body instanceof FormData
  const etag = typeof input.ifMatch === 'object' ? etags.get(input.ifMatch) : input.ifMatch
  const organizationId = input.organizationId ?? options.organizationId
  const headers = {
    ...(options.token && { Authorization: `Bearer ${options.token}` }),
    ...(organizationId && { 'Organization-Id': organizationId }),
    ...(input.body !== undefined && !isForm && { 'Content-Type': 'application/json' }),
    ...(method === 'POST' && { 'Idempotency-Key': input.idempotencyKey ?? crypto.randomUUID() }),
    ...(etag && { 'If-Match': etag }),
  }
  const search = query.size > 0 ? `?${query}` : ''
  return {
    url: `${options.url?.replace(/\/$/, '') ?? ''}/v1${filled}${search}`,
    // By the key a repeated POST does nothing twice; a PATCH or DELETE has its If-Match.
    mayRepeat: method === 'GET' || method === 'POST',
    init: {
      method,
      headers,
      ...(input.body !== undefined && {
        body: isForm ? (input.body as FormData) : JSON.stringify(input.body),
      }),
    },
  }
}

async function attemptOf(
  { fetch: given }: Options,
  { url, init }: ReturnType<typeof requestOf>,
  signal: AbortSignal | undefined,
): Promise<Response | Unreachable> {
  try {
    return await (given ?? fetch)(url, { ...init, ...(signal && { signal }) })
  } catch (cause) {
    signal?.throwIfAborted()
    return new Unreachable(cause)
  }
}

async function read(response: Response): Promise<unknown> {
  const isJson = response.headers.get('content-type')?.includes('json')
  if (!response.ok) {
    const problem = isJson ? ((await response.json()) as Problem) : undefined
    throw new Refusal(problem, response)
  }
  if (response.status === 204) return undefined
  const body: unknown = isJson ? await response.json() : await response.blob()
  const etag = response.headers.get('etag')
  if (etag && typeof body === 'object' && body !== null) etags.set(body, etag)
  return body
}

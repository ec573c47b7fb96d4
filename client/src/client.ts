import { operations } from './operations.ts'
import { type Problem, Refusal, Unreachable } from './refusal.ts'
import { afterMs, isWorthRepeating } from './retry.ts'
import type { Extras, OperationName, Version } from './shape.ts'
import type { Inputs, Replies } from './shapes.ts'

export * from './file-form.ts'
export { operations } from './operations.ts'
export * from './paging.ts'
export * from './quantity.ts'
export * from './refusal.ts'
export type { Extras, OperationName, Schemas } from './shape.ts'
export * from './tables.ts'

export type Input<Name extends OperationName> = Inputs[Name]
export type Reply<Name extends OperationName> = Replies[Name]

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
  /** How often a request that may be repeated is sent, in all; 4 unless given. */
  attemptsMax?: number
  /** Asked to wait longer than this, it gives the refusal at once; 10 seconds unless given. */
  waitMaxMs?: number
  /** Reads the JSON of answers: give one that keeps decimals where {@link EXACT_MAX} is too little. */
  parse?: (text: string) => unknown
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
  ifMatch?: Version
  path?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
}

async function send(options: Options, name: OperationName, input: Sent = {}): Promise<unknown> {
  const { attemptsMax = 4, waitMaxMs = 10_000, parse = JSON.parse } = options
  const request = requestOf(options, name, input)
  for (let attempt = 1; ; attempt++) {
    const answer = await attemptOf(options, request, input.signal)
    const isLast = attempt >= attemptsMax || input.signal?.aborted
    if (answer instanceof Error) {
      if (isLast || !request.mayRepeat) throw answer
    } else if (isLast || !isWorthRepeating(answer, waitMaxMs)) {
      return read(answer, parse)
    }
    const headers = answer instanceof Error ? undefined : answer.headers
    await afterMs(attempt, headers, waitMaxMs, input.signal)
  }
}

function requestOf(options: Options, name: OperationName, input: Sent) {
  const [method, path, mayRepeat] = operations[name]
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
    ...(method === 'POST' &&
      mayRepeat && { 'Idempotency-Key': input.idempotencyKey ?? crypto.randomUUID() }),
    ...(etag && { 'If-Match': etag }),
  }
  const search = query.size > 0 ? `?${query}` : ''
  return {
    url: `${options.url?.replace(/\/$/, '') ?? ''}/v1${filled}${search}`,
    mayRepeat,
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

async function read(response: Response, parse: (text: string) => unknown): Promise<unknown> {
  const { headers } = response
  // The content of a file may be JSON too, which is not ours to read.
  const isContent = headers.has('content-disposition')
  const isJson = !isContent && headers.get('content-type')?.includes('json') === true
  if (!response.ok) {
    const problem = isJson ? ((await response.json()) as Problem) : undefined
    throw new Refusal(problem, response)
  }
  if (response.status === 204) return undefined
  const body: unknown = isJson ? parse(await response.text()) : await response.blob()
  const etag = headers.get('etag')
  if (etag && typeof body === 'object' && body !== null) etags.set(body, etag)
  return body
}

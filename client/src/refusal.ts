import type { components } from './types.ts'

export type Problem = components['schemas']['Problem']
export type ProblemCode = Problem['code']

/** A refusal of the service. `code` is stable: decide on it, and show `message` to people. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  readonly code: ProblemCode
  readonly title: string
  /** The faults of the body, by JSON pointer. */
  readonly errors: readonly { pointer: string; message: string }[]
  readonly retryAfterSeconds: number | undefined

  constructor(problem: Problem | undefined, { status, statusText, headers }: Response) {
    super(problem?.detail ?? `The service answered ${status} ${statusText}.`)
    this.status = status
    this.code = problem?.code ?? 'internal-error'
    this.title = problem?.title ?? statusText
    this.errors = problem?.errors ?? []
    const seconds = Number(headers.get('retry-after'))
    this.retryAfterSeconds = seconds > 0 ? seconds : undefined
  }
}

/** No answer came: whether the request was done is unknown. */
export class Unreachable extends Error {
  override name = 'Unreachable'

  constructor(cause: unknown) {
    super('The service does not answer.', { cause })
  }
}

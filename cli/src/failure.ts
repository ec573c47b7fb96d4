import { Refusal, Unreachable } from '@environmental-credit-service/client'
import { kebab } from './operation.ts'

/** What the shell is told. README.md lists them; they are never renumbered. */
export const exitCodes = {
  done: 0,
  refused: 1,
  usage: 2,
  unreachable: 3,
  notSignedIn: 4,
  changed: 5,
  partly: 6,
  fault: 70,
} as const

/** Ends the command with one line. */
export class Failure extends Error {
  readonly exitCode: number
  constructor(exitCode: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
  }
}

export class Usage extends Failure {
  constructor(message: string) {
    super(exitCodes.usage, message)
  }
}

/** What stands behind an error, and what to do, in one line. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error
  if (error instanceof Refusal) return new Failure(codeOf(error), sentenceOf(error))
  if (error instanceof Unreachable) {
    const todo = 'Is it running, and the URL right?'
    return new Failure(exitCodes.unreachable, `${error.message} ${todo}${causeOf(error)}`)
  }
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new Failure(exitCodes.fault, `a fault of this program: ${said}`)
}

/** fetch hides what the network said. */
function causeOf({ cause }: Error): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  return inner instanceof Error && inner.message ? ` [${inner.message}]` : ''
}

function codeOf({ status, code }: Refusal): number {
  if (status === 401) return exitCodes.notSignedIn
  if (code === 'stale-etag' || code === 'plan-stale') return exitCodes.changed
  if (code === 'invalid-request' || code === 'if-match-missing') return exitCodes.usage
  return status === 429 || status >= 500 ? exitCodes.unreachable : exitCodes.refused
}

function sentenceOf({ status, code, message, errors, retryAfterSeconds }: Refusal): string {
  const faults = errors.map((fault) => `${flagOf(fault.pointer)}: ${fault.message}`).join('; ')
  const todo =
    code === 'not-signed-in' ? ' `ecs login` does it, or ECS_TOKEN.' : afterwards(retryAfterSeconds)
  return `${message}${faults && ` ${faults}.`}${todo} [${code}, ${status}]`
}

const afterwards = (seconds: number | undefined) =>
  seconds === undefined ? '' : ` Try again in ${seconds} s.`

/** `/quantity` and `?top` are flags; what lies deeper is given with --set. */
function flagOf(pointer: string): string {
  const path = pointer.replace(/^[/?]/, '').replaceAll('/', '.')
  if (path === '') return 'the body'
  return path.includes('.') ? `--set ${path}` : `--${kebab(path)}`
}

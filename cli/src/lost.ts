import { Unreachable } from '@environmental-credit-service/client'
import { exitCodes, Failure } from './failure.ts'

/** Where no answer came to a change: how to go on without doing it twice. */
export function lost(error: unknown, key: string | undefined): unknown {
  if (!(error instanceof Unreachable) || key === undefined) return error
  return new Failure(
    exitCodes.unreachable,
    `The service does not answer, so whether it was done is unknown. Repeat the command with --idempotency-key ${key} and it is done once.`,
    { cause: error },
  )
}

import { Refusal } from '@environmental-credit-service/client'

/** Faults that the service found, at the fields that they are about: `/a/0/b` is `a.0.b`. */
export function faultsOf(
  error: Error,
  rename: (path: string) => string = (path) => path,
): Record<string, string> {
  if (!(error instanceof Refusal)) return {}
  return Object.fromEntries(
    error.errors
      .filter(({ pointer }) => pointer !== '')
      .map(({ pointer, message }) => [rename(pointer.slice(1).replaceAll('/', '.')), message]),
  )
}

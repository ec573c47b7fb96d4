import { Refusal } from '@environmental-credit-service/client'
import type { UseFormReturnType } from '@mantine/form'

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

/**
 * The keyboard goes to the first field that is wrong, in the order in which they stand; once they
 * are all shown, as a fault opens the part of the form that it is in.
 */
export function focusFirstFault<Values>(
  form: Pick<UseFormReturnType<Values>, 'getInputNode'>,
  errors: object,
) {
  requestAnimationFrame(() => {
    const nodes = Object.keys(errors).flatMap((path) => form.getInputNode(path as never) ?? [])
    const [first] = nodes.sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
    first?.focus()
  })
}

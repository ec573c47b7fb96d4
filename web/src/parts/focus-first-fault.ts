interface Focusable {
  getInputNode: (path: never) => HTMLElement | null
}

/**
 * For `onSubmit`: the keyboard goes to the first field that is wrong, in the order of the page, once the
 * faults are drawn.
 */
export function focusFirstFault(form: Focusable, errors: object) {
  requestAnimationFrame(() => {
    const nodes = Object.keys(errors).flatMap((path) => form.getInputNode(path as never) ?? [])
    const [first] = nodes.sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
    first?.focus()
  })
}

import { html } from './html.ts'
import type { Page } from './layout.ts'
import { heading, link } from './parts.ts'
import type { View } from './view.ts'

/** What a reader is told where there is no page to show. */
export function errorPage(status: number, path: string, view: View): Page {
  const { errors } = view.t
  const [title, text] =
    status === 404
      ? [errors.missing, errors.missingText]
      : status === 429
        ? [errors.busy, errors.busyText]
        : status < 500
          ? [errors.query, errors.queryText]
          : [errors.broken, errors.brokenText]
  const body = html`${heading(title, text)}<p>${link(errors.back, '/registry', view)}</p>`
  return { status, title, path, body }
}

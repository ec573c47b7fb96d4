import { type Content, type Html, html } from './html.ts'
import { empty } from './parts.ts'
import type { View } from './view.ts'

/** What was asked of a list: one value of each name. */
export type Asked = Record<string, string | undefined>

interface Field {
  name: string
  label: string
  type?: 'search' | 'number' | 'date'
  /** What can be chosen; without it, anything. */
  values?: readonly (readonly [value: string, name: string])[]
}

/** A form that asks for the same page, with what is looked for in its address. */
export function filters(path: string, fields: readonly Field[], asked: Asked, view: View): Html {
  const { t, chosen } = view
  const isFiltered = fields.some(({ name }) => asked[name])
  return html`<form class="filters" method="get" action="${path}" role="search" aria-label="${t.list.filter}">
${chosen && html`<input type="hidden" name="lang" value="${chosen}">`}
${fields.map((field) => html`<div><label for="by-${field.name}">${field.label}</label>${input(field, asked[field.name], view)}</div>`)}
<div class="buttons"><button type="submit">${t.list.search}</button>${isFiltered && html`<a href="${view.to(path)}">${t.list.clear}</a>`}</div>
</form>`
}

function input({ name, type = 'search', values }: Field, value: string | undefined, { t }: View) {
  if (!values) {
    const bounds = type === 'number' ? html` min="1900" max="2200"` : html` maxlength="200"`
    return html`<input id="by-${name}" name="${name}" type="${type}" value="${value}"${type !== 'date' && bounds}>`
  }
  const option = ([each, label]: readonly [string, string]) =>
    html`<option value="${each}"${each === value && html` selected`}>${label}</option>`
  return html`<select id="by-${name}" name="${name}"><option value="">${t.list.any}</option>${values.map(option)}</select>`
}

/** The rows, or that there are none, and the way to the next page. */
export function listed(
  content: Content,
  at: { path: string; asked: Asked; count: number; nextPage?: string | undefined },
  view: View,
): Html {
  const { t } = view
  const { path, asked, count, nextPage } = at
  const { page, ...rest } = asked
  if (count === 0) return empty(t.list.none, t.list.noneText)
  const first = page && html`<li><a href="${view.to(path, rest)}">${t.list.first}</a></li>`
  const next =
    nextPage &&
    html`<li><a rel="next" href="${view.to(path, { ...rest, page: nextPage })}">${t.list.next}</a></li>`
  return html`${content}${(first || next) && html`<nav aria-label="${t.list.pages}"><ul class="row pages">${first}${next}</ul></nav>`}`
}

/** What of the query makes a page that somebody may search for: the places in the list alone. */
export function isSearch({ page: _, ...rest }: Asked): boolean {
  return Object.values(rest).some(Boolean)
}

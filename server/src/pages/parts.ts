import { type Content, type Html, html } from './html.ts'
import type { View } from './view.ts'

/** Names and what belongs to them; what there is nothing of is left out. */
export function facts(rows: readonly (readonly [name: string, value: Content])[]): Html {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== '')
  return html`<dl class="facts">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

export interface Column<Row> {
  name: string
  of: (row: Row) => Content
  isNumber?: boolean
}

/** A table that scrolls by itself where the window is narrow; its first column names the row. */
export function table<Row>(label: string, columns: readonly Column<Row>[], rows: readonly Row[]) {
  const kind = ({ isNumber }: Column<Row>) => isNumber && html` class="number"`
  const cell = (column: Column<Row>, row: Row, at: number) =>
    at === 0
      ? html`<th scope="row"${kind(column)}>${column.of(row)}</th>`
      : html`<td${kind(column)}>${column.of(row)}</td>`
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table>
<thead><tr>${columns.map((column) => html`<th scope="col"${kind(column)}>${column.name}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${columns.map((column, at) => cell(column, row, at))}</tr>
`,
  )}</tbody>
</table></div>`
}

export function section(title: string, id: string, content: Content): Html {
  return html`<section><h2 id="${id}">${title}</h2>${content}</section>`
}

export function heading(title: Content, lead: Content): Html {
  return html`<h1>${title}</h1>${lead && html`<p class="lead">${lead}</p>`}`
}

interface Quantities {
  issued: number
  outstanding: number
  retired: number
  cancelled: number
}

export interface Figure {
  name: string
  value: string
  note?: Content
}

export function figures(all: readonly Figure[]): Html {
  return html`<dl class="figures">${all.map(({ name, value, note }) => html`<div><dt>${name}</dt><dd><span class="value">${value}</span>${note && html`<span class="note">${note}</span>`}</dd></div>`)}</dl>`
}

export function quantityFigures(of: Quantities, { t, format }: View): Html {
  const names = ['issued', 'outstanding', 'retired', 'cancelled'] as const
  return figures(names.map((name) => ({ name: t.overview[name], value: format.tons(of[name]) })))
}

/** A moment, as the day of it in UTC. */
export function day(moment: string, { format }: View): Html {
  return html`<time datetime="${moment}">${format.day(moment)}</time>`
}

export function link(name: string, path: string, view: View): Html {
  return html`<a href="${view.to(path)}">${name}</a>`
}

/** Only what browsers open as a page: an address that somebody wrote may be anything. */
export function outside(address: string | null): Html | null {
  if (address === null || !/^https?:\/\//i.test(address)) return null
  return html`<a href="${address}" rel="nofollow noopener ugc">${address}</a>`
}

export function empty(title: string, text: Content): Html {
  return html`<div class="empty"><p><strong>${title}</strong></p><p>${text}</p></div>`
}

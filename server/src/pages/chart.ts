import { type Html, html } from './html.ts'
import type { View } from './view.ts'

export interface Bar {
  year: number
  issued: number
  retired: number
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [720, 300, 100, 36, 16]
const YEARS_MAX = 20
const LABELS_MAX = 8

/** Two bars for each year; a picture for screen readers, as the table under it says the same. */
export function chart(years: readonly Bar[], { t, format }: View): Html {
  const shown = withGaps(years).slice(-YEARS_MAX)
  const top = rounded(Math.max(1, ...shown.flatMap(({ issued, retired }) => [issued, retired])))
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP)
  const slot = (WIDTH - LEFT) / shown.length
  const width = Math.min(28, slot * 0.36)
  const bar = (kind: 'issued' | 'retired', value: number, x: number) =>
    value > 0 &&
    html`<rect class="${kind}" x="${round(x)}" y="${round(Math.min(y(value), y(0) - 1))}" width="${round(width)}" height="${round(Math.max(1, y(0) - y(value)))}" rx="2"/>`
  // Where many stand close, a narrow window names some of them.
  const step = Math.ceil(shown.length / LABELS_MAX)
  const lines = [0, 0.5, 1].map((part) => part * top)
  return html`<figure class="chart">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${t.overview.byYearLabel}">
${lines.map((value) => html`<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${round(y(value))}" y2="${round(y(value))}"/><text class="axis end" x="${LEFT - 10}" y="${round(y(value) + 6)}">${format.compact(value)}</text>`)}
${shown.map(({ year, issued, retired }, at) => {
  const middle = LEFT + slot * (at + 0.5)
  return html`${bar('issued', issued, middle - width - 1)}${bar('retired', retired, middle + 1)}<text class="axis middle${(shown.length - 1 - at) % step > 0 && html` minor`}" x="${round(middle)}" y="${HEIGHT - 8}">${year}</text>`
})}
</svg>
<figcaption><span class="key issued">${t.overview.issued}</span> <span class="key retired">${t.overview.retired}</span> (t)</figcaption>
</figure>`
}

/** A year in which nothing happened has its place as well. */
function withGaps(years: readonly Bar[]): Bar[] {
  const known = new Map(years.map((each) => [each.year, each]))
  const [first = 0, last = -1] = [years[0]?.year, years.at(-1)?.year]
  const from = Math.max(first, last - YEARS_MAX + 1)
  return Array.from({ length: last - from + 1 }, (_, at) => {
    const year = from + at
    return known.get(year) ?? { year, issued: 0, retired: 0 }
  })
}

/** The next number that begins with 1, 2 or 5 and goes on with zeros. */
function rounded(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return (([1, 2, 5].find((step) => step * power >= value) ?? 10) as number) * power
}

const round = (value: number) => Math.round(value * 10) / 10

/** Markup that is safe to send: only `html` makes it, which escapes what it is given. */
export class Html {
  readonly #text: string
  constructor(strings: readonly string[], values: readonly Content[]) {
    this.#text = strings.reduce((text, part, at) => text + written(values[at - 1]) + part)
  }

  toString(): string {
    return this.#text
  }
}

/** What may stand in a template. What is absent writes nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[]

/** A template whose values are escaped, in text and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(strings, values)
}

function written(value: Content): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.toString()
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  return value.map(written).join('')
}

/** Data for search engines. No browser runs it, and nothing in it can end the element. */
export function dataBlock(data: Record<string, unknown>): Html {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data })
  const inert = json.replaceAll(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
  return new Html([`<script type="application/ld+json">${inert}</script>`], [])
}

const NAMES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For XML as well, which knows no control characters. */
export function escaped(text: string): string {
  const printable = text.replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd')
  return printable.replaceAll(/[&<>"']/g, (sign) => NAMES[sign] ?? sign)
}

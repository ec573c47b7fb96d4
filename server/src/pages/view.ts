import countries from 'i18n-iso-countries'
import { en, type Texts } from './texts/en.ts'
import { sv } from './texts/sv.ts'

export const languages = { en, sv } as const
export type Language = keyof typeof languages
const locales = { en: 'en-GB', sv: 'sv-SE' } as const

export function isLanguage(text: unknown): text is Language {
  return typeof text === 'string' && Object.hasOwn(languages, text)
}

/** The first language of an Accept-Language header, by its weights, that the pages have. */
export function languageOf(accepted: string | undefined): Language {
  const asked = (accepted ?? '').split(',').map((each, at) => {
    const [tag = '', ...parameters] = each.trim().toLowerCase().split(';')
    const weight = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean)
    return { language: tag.split('-')[0], weight: Number(weight ?? 1), at }
  })
  const best = asked
    .filter(({ language, weight }) => isLanguage(language) && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.at - b.at)[0]?.language
  return isLanguage(best) ? best : 'en'
}

/** In what a page is written, and how its links go on in it. */
export interface View {
  language: Language
  t: Texts
  format: Format
  /** An address of the registry, in the language that the reader chose, if any. */
  to(path: string, query?: Record<string, string | undefined>): string
  /** The languages' parameter, where the reader chose one. */
  chosen: Language | undefined
}

export function viewOf(chosen: Language | undefined, accepted: string | undefined): View {
  const language = chosen ?? languageOf(accepted)
  return {
    language,
    t: languages[language],
    format: formats[language],
    chosen,
    to: (path, query = {}) => addressOf(path, { ...query, lang: chosen }),
  }
}

/** A path with what is not empty of a query. */
export function addressOf(path: string, query: Record<string, string | undefined>): string {
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) given.set(name, value)
  return given.size > 0 ? `${path}?${given}` : path
}

type Format = ReturnType<typeof formatOf>

function formatOf(locale: string) {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
  // The day is that of the record, the same for every reader and every cache.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const list = new Intl.ListFormat(locale)
  const order = new Intl.Collator(locale)
  return {
    number: (value: number) => plain.format(value),
    /** Metric tons of CO2 equivalent, with the unit. */
    tons: (value: number) => `${plain.format(value)}\u00a0t`,
    compact: (value: number) => short.format(value),
    day: (moment: string) => day.format(new Date(moment)),
    /** By its code of ISO 3166-1 alpha-3. */
    country(code: string): string {
      const short = countries.alpha3ToAlpha2(code)
      return (short && names.of(short)) ?? code
    },
    list: (items: readonly string[]) => list.format(items),
    compare: (a: string, b: string) => order.compare(a, b),
  }
}

const formats = { en: formatOf(locales.en), sv: formatOf(locales.sv) }

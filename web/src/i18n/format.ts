import countryCodes from 'i18n-iso-countries/codes.json'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

const alpha2 = new Map(countryCodes.map(([two, three]) => [three, two]))
/** ISO 3166-1 alpha-3, as the API has them. */
export const countries = [...alpha2.keys()].filter((code) => code !== undefined).sort()
export const numericOf = new Map(countryCodes.map(([, three, numeric]) => [three, numeric]))

/** How numbers, dates and names are written in the language of the page. */
export function useFormat() {
  const { i18n } = useTranslation()
  return useMemo(() => formatOf(i18n.language), [i18n.language])
}

export type Format = ReturnType<typeof formatOf>

const DAY_MS = 86_400_000

export function formatOf(language: string) {
  // The world's English, with days before months.
  const locale = language === 'en' ? 'en-GB' : 'sv-SE'
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  return {
    number: (value: number) => plain.format(value),
    /** mtCO2e, with its unit. */
    quantity: (value: number) => `${plain.format(value)}\u00a0t`,
    compact: (value: number) => short.format(value),
    percent: (share: number) => percent.format(share),
    /** A day of the calendar, `2026-03-31`. */
    day: (value: string) => day.format(new Date(`${value.slice(0, 10)}T00:00:00Z`)),
    /** The day of a moment, where the reader is. */
    date: (moment: string) => date.format(new Date(moment)),
    time: (moment: string) => time.format(new Date(moment)),
    /** How long ago, in whole minutes, hours or days. */
    age(moment: string, now = Date.now()): string {
      const ms = new Date(moment).getTime() - now
      if (Math.abs(ms) < 3_600_000) return relative.format(Math.round(ms / 60_000), 'minute')
      if (Math.abs(ms) < DAY_MS) return relative.format(Math.round(ms / 3_600_000), 'hour')
      return relative.format(Math.round(ms / DAY_MS), 'day')
    },
    /** How long something has lasted, in whole minutes, hours or days. */
    lasting(since: string, now = Date.now()): string {
      // Less than a minute is one: nobody waits for no time.
      const ms = Math.max(60_000, now - new Date(since).getTime())
      const [unit, length] =
        ms < 3_600_000
          ? (['minute', 60_000] as const)
          : ms < DAY_MS
            ? (['hour', 3_600_000] as const)
            : (['day', DAY_MS] as const)
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
        Math.round(ms / length),
      )
    },
    country: (code: string) => names.of(alpha2.get(code) ?? code) ?? code,
    list: (values: string[]) => new Intl.ListFormat(locale).format(values),
  }
}

import assert from 'node:assert/strict'
import { later as laterEn } from '../src/i18n/en/later.ts'
import { en } from '../src/i18n/en.ts'
import { later as laterSv } from '../src/i18n/sv/later.ts'
import { sv } from '../src/i18n/sv.ts'

export const languages = { en: { ...en, ...laterEn }, sv: { ...sv, ...laterSv } }

/** The texts of a language by name, as the page has them; `{{…}}` filled in. */
export function texts(language: 'en' | 'sv') {
  return (name: string, values: Record<string, string | number> = {}): string => {
    const found = name
      .split('.')
      .reduce<unknown>(
        (inside, part) => (inside as Record<string, unknown>)?.[part],
        languages[language],
      )
    assert(typeof found === 'string', `no text ${name} in ${language}`)
    return found.replaceAll(/{{(\w+)}}/g, (_, key: string) => String(values[key] ?? ''))
  }
}

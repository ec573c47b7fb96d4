import countries from 'i18n-iso-countries'

/** The alpha-3 code of a country's alpha-2 code (ISO 3166-1), or null where there is none. */
export function alpha3Of(alpha2: string): string | null {
  return countries.alpha2ToAlpha3(alpha2) ?? null
}

import countries from 'i18n-iso-countries'

const alpha3 = new Set(Object.keys(countries.getAlpha3Codes()))

/** Whether it is a country code of ISO 3166-1 alpha-3. */
export function isCountry(code: string): boolean {
  return alpha3.has(code)
}

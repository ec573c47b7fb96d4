import countries from 'i18n-iso-countries'

/** The alpha-3 code of a country's alpha-2 code (ISO 3166-1), or null where there is none. */
export function alpha3Of(alpha2: string): string | null {
  return countries.alpha2ToAlpha3(alpha2) ?? null
}

/** Names that exports use and ISO's lists lack, as {@link plain} writes them. */
const names: Record<string, string> = {
  'antigua and barduba': 'ATG',
  bahamas: 'BHS',
  'cape verde': 'CPV',
  'congo the democratic republic of the': 'COD',
  'democratic peoples republic of korea': 'PRK',
  'democratic republic of congo': 'COD',
  gambia: 'GMB',
  iran: 'IRN',
  libya: 'LBY',
  moldova: 'MDA',
  swaziland: 'SWZ',
  syria: 'SYR',
  tanzania: 'TZA',
  'tanzania united republic of': 'TZA',
  'the former yugoslav republic of macedonia': 'MKD',
  'viet nam': 'VNM',
}
for (const [alpha2, all] of Object.entries(countries.getNames('en', { select: 'all' }))) {
  const alpha3 = alpha3Of(alpha2)
  for (const name of alpha3 === null ? [] : all) names[plain(name)] ??= alpha3 ?? ''
}

/** The alpha-3 code of a code or an English name, whatever its case and accents, or null. */
export function countryOf(text: string): string | null {
  if (/^[A-Za-z]{2}$/.test(text)) return alpha3Of(text.toUpperCase())
  if (/^[A-Z]{3}$/.test(text) && countries.isValid(text)) return text
  return names[plain(text)] ?? null
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’.]/g, '')
    .replaceAll(/[^A-Za-z]+/g, ' ')
    .trim()
    .toLowerCase()
}

const grouping = { en: ',', sv: '\u00a0' }
const decimal = { en: '.', sv: ',' }

/** How people write numbers and quantities in a language: worked out here, not by the page. */
export function numbers(language: 'en' | 'sv') {
  const typed = (value: number) => String(value).replace('.', decimal[language])
  const written = (value: number) => {
    const [whole = '', ...rest] = typed(value).split(decimal[language])
    return [whole.replaceAll(/\B(?=(\d{3})+$)/g, grouping[language]), ...rest].join(
      decimal[language],
    )
  }
  return { typed, written, tons: (value: number) => `${written(value)} t` }
}

import { terms as en } from '../../i18n/en/terms.ts'
import { terms as sv } from '../../i18n/sv/terms.ts'
import { type Category, categoriesOf, type Scope, scopeOf, scopes } from './emission-categories.ts'

export interface PastedRow {
  /** Of the text, from 1. */
  line: number
  text: string
  emission?: { scope: Scope; category: Category; quantity: number }
  fault?: Fault
}

export type Fault = 'columns' | 'scope' | 'category' | 'otherScope' | 'quantity' | 'decimals'

/**
 * Rows of a spreadsheet: scope, category, quantity, between them tabs, semicolons or commas; the
 * scope may be left out. Names in any language of the page, numbers with a point or a comma. A
 * first row without a number is a heading.
 */
export function readEmissions(pasted: string, language: string): PastedRow[] {
  const rows = pasted
    .split(/\r?\n/)
    .map((text, at) => ({ text, line: at + 1 }))
    .filter(({ text }) => text.trim())
    .map(({ text, line }) => ({ text: text.trim(), line, ...read(cellsOf(text), language) }))
  const [first, ...rest] = rows
  const isHeading = first?.fault && !/\d/.test(cellsOf(first.text).at(-1) ?? '')
  return isHeading && rest.length > 0 ? rest : rows
}

function cellsOf(text: string): string[] {
  const trimmed = text.replaceAll(/^[ ]+|[ ]+$/g, '')
  const separator = [/\t/, /;/].find((each) => each.test(trimmed))
  const cells = separator ? trimmed.split(separator) : withComma(trimmed.split(','))
  return cells.map((cell) => cell.trim().replaceAll(/^"|"$/g, '').trim())
}

/** Where the comma separates, those after the category belong to the number. */
function withComma(cells: string[]): string[] {
  const at = scopeNamed(cells[0] ?? '') || categoryNamed(cells[1] ?? '') ? 2 : 1
  return cells.length > at ? [...cells.slice(0, at), cells.slice(at).join(',')] : cells
}

function read(cells: string[], language: string): Pick<PastedRow, 'emission' | 'fault'> {
  const given = cells.filter((cell, at) => cell !== '' || at === 0)
  if (given.length < 2 || given.length > 3) return { fault: 'columns' }
  const [scopeText, categoryText = '', quantityText = ''] =
    given.length === 3 ? given : ['', ...given]
  const category = categoryNamed(categoryText)
  if (!category) return { fault: 'category' }
  const scope = scopeText ? scopeNamed(scopeText) : scopeOf(category)
  if (!scope) return { fault: 'scope' }
  if (!categoriesOf[scope].includes(category)) return { fault: 'otherScope' }
  const quantity = quantityOf(quantityText, language)
  if (quantity === undefined) return { fault: 'quantity' }
  if (Math.round(quantity * 1e4) / 1e4 !== quantity) return { fault: 'decimals' }
  return { emission: { scope, category, quantity } }
}

/** 1234.5, 1 234,5, 1,234.5 and 1.234,5; a lone comma as the language of the page has it. */
export function quantityOf(text: string, language: string): number | undefined {
  const digits = text.replaceAll(/[\s']/g, '').replace(/(t|ton|tonnes?|mtco2e)$/i, '')
  const [comma, point] = [digits.lastIndexOf(','), digits.lastIndexOf('.')]
  const areThousands = language === 'en' && /^\d{1,3}(,\d{3})+$/.test(digits)
  const plain =
    areThousands || (comma >= 0 && comma < point)
      ? digits.replaceAll(',', '')
      : comma > point && point >= 0
        ? digits.replaceAll('.', '').replace(',', '.')
        : digits.replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

const keyOf = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

const scopeNames = new Map<string, Scope>(
  scopes.flatMap((scope, at) =>
    [scope, `${at + 1}`, `scope ${at + 1}`, `scope ${scope}`, en.scope[scope], sv.scope[scope]].map(
      (name) => [keyOf(name), scope] as const,
    ),
  ),
)
const categoryNames = new Map<string, Category>(
  scopes
    .flatMap((scope) => categoriesOf[scope])
    .flatMap((category) =>
      [
        category,
        category.replace(/^(Direct|Indirect)/, ''),
        en.emissionCategory[category],
        sv.emissionCategory[category],
      ].map((name) => [keyOf(name), category] as const),
    ),
)

const scopeNamed = (text: string) => scopeNames.get(keyOf(text))
const categoryNamed = (text: string) => categoryNames.get(keyOf(text))

import { Readable } from 'node:stream'
import { type Cell, cellText, DateCell } from './cell.ts'
import { bookOf, bookRelationsOf, contentTypesOf, PACKAGE_RELATIONS, STYLES } from './xlsx-parts.ts'
import { xmlText } from './xml.ts'
import { zip } from './zip.ts'

export interface Sheet {
  name: string
  heads: readonly string[]
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}

/** Of the format: rows of a sheet, characters of a cell, characters of a sheet's name. */
export const ROWS_MAX = 1_048_576
export const CELL_MAX = 32_767
const NAME_MAX = 31
/** Characters that are handed on at once: each row alone would cost more time than making it. */
const CHUNK = 32_768
/** A spreadsheet counts in doubles, which keep as many digits as this. */
const DIGITS_MAX = 15
const DAY_MS = 86_400_000
/** Day 0 of a spreadsheet, so that its days after February 1900 are right. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const styles = { day: 1, time: 2, head: 3 } as const

/**
 * Sheets as an Excel file (OOXML), written while it is read: whatever its size it takes the memory of
 * a few rows. A sheet that is full goes on in a next one. Texts are texts, whatever they begin with;
 * a number that a double would change is a text too.
 */
export function xlsx(sheets: readonly Sheet[], now: Date): Readable {
  return zip(now, async (add) => {
    const names: string[] = []
    for (const { name, heads, rows } of sheets) {
      const left = iteratorOf(rows)
      try {
        let isDone = false
        for (let part = 1; !isDone; part++) {
          names.push(sheetName(name, part, names))
          const xml = sheetXml(heads, left, () => (isDone = true))
          const content = Readable.from(xml, { highWaterMark: 2 })
          await add(`xl/worksheets/sheet${names.length}.xml`, content)
        }
      } finally {
        await left.return?.()
      }
    }
    await add('xl/workbook.xml', bookOf(names))
    await add('xl/_rels/workbook.xml.rels', bookRelationsOf(names.length))
    await add('xl/styles.xml', STYLES)
    await add('_rels/.rels', PACKAGE_RELATIONS)
    await add('[Content_Types].xml', contentTypesOf(names.length))
  })
}

function iteratorOf(rows: Sheet['rows']): AsyncIterator<readonly Cell[]> {
  if (Symbol.asyncIterator in rows) return rows[Symbol.asyncIterator]()
  return Readable.from(rows)[Symbol.asyncIterator]()
}

async function* sheetXml(
  heads: readonly string[],
  rows: AsyncIterator<readonly Cell[]>,
  onDone: () => void,
) {
  const letters = heads.map((_, at) => lettersOf(at))
  const head = heads.map((text, at) => textXml(text, `${letters[at]}1`, styles.head)).join('')
  const columns = heads.map((text, at) => columnXml(at + 1, text)).join('')
  yield `${SHEET_BEGIN}<cols>${columns}</cols><sheetData><row r="1">${head}</row>`
  let text = ''
  for (let count = 1; count < ROWS_MAX; count++) {
    const { done, value } = await rows.next()
    if (done) {
      onDone()
      break
    }
    const row = count + 1
    text += `<row r="${row}">${value.map((cell, at) => cellXml(cell, `${letters[at]}${row}`)).join('')}</row>`
    if (text.length > CHUNK) {
      yield text
      text = ''
    }
  }
  yield text
  yield '</sheetData></worksheet>'
}

const SHEET_BEGIN =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

function columnXml(at: number, head: string) {
  return `<col min="${at}" max="${at}" width="${Math.min(40, Math.max(12, head.length + 2))}" customWidth="1"/>`
}

/** A, B, … Z, AA, AB, … */
function lettersOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : lettersOf(Math.floor(at / 26) - 1) + last
}

function cellXml(cell: Cell, at: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if (cell instanceof DateCell) return dateXml(cell, at)
  const text = cellText(cell)
  if (typeof cell === 'string') return textXml(text, at)
  const digits = text.replace(/[-.]/g, '').replace(/^0+|[eE].*$/g, '').length
  return digits > DIGITS_MAX ? textXml(text, at) : `<c r="${at}"><v>${text}</v></c>`
}

function dateXml({ text }: DateCell, at: string): string {
  const days = (Date.parse(text) - DAY_ZERO) / DAY_MS
  // Before March 1900 a spreadsheet's calendar is wrong, and before 1900 it has none.
  if (!(days > 60)) return textXml(text, at)
  return `<c r="${at}" s="${text.includes('T') ? styles.time : styles.day}"><v>${days}</v></c>`
}

function textXml(text: string, at: string, style?: number): string {
  const fitting =
    text.length <= CELL_MAX
      ? text
      : `(${text.length} characters, more than a cell can hold: see the CSV or JSON)`
  const styled = style === undefined ? '' : ` s="${style}"`
  return `<c r="${at}"${styled} t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting)}</t></is></c>`
}

/** What a sheet may be called: not everything, not too long, and nothing twice. */
function sheetName(name: string, part: number, taken: readonly string[]): string {
  const plain = name.replaceAll(/[[\]:*?/\\']/g, ' ').trim() || 'Sheet'
  const numbered = (n: number) => {
    const suffix = n === 1 ? '' : ` ${n}`
    return plain.slice(0, NAME_MAX - suffix.length) + suffix
  }
  let n = part
  while (taken.some((each) => each.toLowerCase() === numbered(n).toLowerCase())) n++
  return numbered(n)
}

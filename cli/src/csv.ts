import { Usage } from './failure.ts'

/** A row by the names of its columns, and the line where it begins. */
export interface Row {
  line: number
  cells: Record<string, string>
}

/** A CSV file with a heading: RFC 4180, with commas or semicolons, with or without a byte order mark. */
export function rowsOf(text: string): Row[] {
  const lines = linesOf(text.replace(/^\ufeff/, ''))
  const [heading, ...rest] = lines
  if (!heading) throw new Usage('The file is empty: it begins with a line of headings.')
  const names = heading.cells.map((name) => name.trim())
  return rest.map(({ line, cells }) => {
    if (cells.length !== names.length) {
      throw new Usage(`Line ${line} has ${cells.length} cells; the heading has ${names.length}.`)
    }
    return {
      line,
      cells: Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? '').trim()])),
    }
  })
}

function linesOf(text: string): { line: number; cells: string[] }[] {
  const separator = /^[^\n,]*;/.test(text) ? ';' : ','
  const found: { line: number; cells: string[] }[] = []
  let line = 1
  let begin = 1
  let cells: string[] = []
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r?\\n|$)`,
    'y',
  )
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (!match) throw new Usage(`Line ${line} has a quotation mark too many or too few.`)
    const [whole, quoted, plain = '', end] = match
    cells.push(quoted?.replaceAll('""', '"') ?? plain)
    line += whole.split('\n').length - 1
    if (end === separator && cell.lastIndex < text.length) continue
    if (end === separator) cells.push('')
    if (cells.some((each) => each !== '')) found.push({ line: begin, cells })
    cells = []
    begin = line
  }
  return found
}

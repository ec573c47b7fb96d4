export type Cell = string | number | null | undefined

/** RFC 4180, with a mark by which spreadsheets know the encoding. */
export function csvOf(rows: readonly (readonly Cell[])[]): Blob {
  const text = rows.map((row) => row.map(written).join(',')).join('\r\n')
  return new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv;charset=utf-8' })
}

function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  // A spreadsheet takes what begins so for a formula.
  const text = (cell ?? '').replace(/^[=+\-@\t\r]/, "'$&")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function download(content: Blob, fileName: string) {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

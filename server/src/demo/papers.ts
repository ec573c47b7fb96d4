import { type Member, textAt } from './member.ts'

/** Uploads a file of the demo market; its id, to attach it by. */
export async function upload(member: Member, tag: string, { name, type, content }: Paper) {
  const form = new FormData()
  form.set('tag', tag)
  form.set('file', new File([content], name, { type }))
  return textAt(await member.post('/files', form), 'id')
}

interface Paper {
  name: string
  type: string
  content: string
}

/** A table that spreadsheets read. */
export function table(name: string, rows: (string | number)[][]): Paper {
  return { name, type: 'text/csv', content: rows.map((row) => `${row.join(',')}\r\n`).join('') }
}

const PAGE_LINES = 40

/** A page of text as a PDF, of one font and no more than the format asks for. */
export function paper(name: string, title: string, paragraphs: string[]): Paper {
  const lines = paragraphs.flatMap((text) => [...wrapped(text), '']).slice(0, PAGE_LINES)
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n')
  const text = `BT /F1 18 Tf 60 770 Td 18 TL (${escaped(title)}) Tj T* T* /F1 11 Tf 16 TL\n${shown}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R ' +
      '/Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
  ]
  let content = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = content.length
    content += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${`${offset}`.padStart(10, '0')} 00000 n \n`
  })
  const entries = objects.length + 1
  const end =
    `xref\n0 ${entries}\n0000000000 65535 f \n${offsets.join('')}` +
    `trailer\n<< /Size ${entries} /Root 1 0 R >>\nstartxref\n${content.length}\n%%EOF\n`
  return { name, type: 'application/pdf', content: content + end }
}

function wrapped(text: string): string[] {
  return (text.match(/.{1,88}(?:\s|$)/g) ?? []).map((line) => line.trimEnd())
}

/** Everything outside ASCII by its number, so that a byte is a character and the offsets hold. */
function escaped(text: string): string {
  return text.replaceAll(/[\\()]/g, '\\$&').replaceAll(/[^\x20-\x7e]/g, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return code < 256 ? `\\${code.toString(8).padStart(3, '0')}` : '?'
  })
}

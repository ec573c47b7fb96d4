import type PDFDocument from 'pdfkit'
import type { Box, Pen } from './pen.ts'
import { qrSquares } from './qr.ts'
import type { Wording } from './wording.ts'

/** The house's green, of the sign and the page (web/src/theme.ts), and its greys. */
const green = '#1c6b4a'
const pale = '#e9f6ef'
const ink = '#1f2924'
const grey = '#5c6b63'

const page = { width: 595.28, height: 841.89 }
const MARGIN = 64
const inner = page.width - 2 * MARGIN
const QR_SIDE = 104
const footerTop = page.height - 40 - QR_SIDE
const GAP = 24

const down = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, at) => from - at)

/** Draws the certificate on the one page that it has: A4. */
export function drawSheet(doc: InstanceType<typeof PDFDocument>, pen: Pen, said: Wording): void {
  doc.rect(0, 0, page.width, 10).fill(green)
  let y = drawHead(pen, said)
  const factsHeight = drawFacts(pen, said, undefined)
  const factsTop = footerTop - GAP - factsHeight
  if (said.reason) {
    y += 14
    const box = text({ y, x: MARGIN + 16, width: inner - 16, sizes: down(13, 6) })
    const laid = pen.lay(said.reason, { ...box, heightMax: Math.max(10, factsTop - GAP - y) })
    doc.rect(MARGIN, y, 3, laid.height).fill(green)
    pen.draw(laid, box)
  }
  doc.rect(MARGIN, factsTop - 12, inner, 0.75).fill('#c9d8d0')
  drawFacts(pen, said, factsTop)
  drawFooter(doc, pen, said)
}

function text(box: Partial<Box>): Box {
  return { x: MARGIN, y: 0, width: inner, sizes: [10], heightMax: 400, color: ink, ...box }
}

/** Returns where it ends. */
function drawHead(pen: Pen, said: Wording): number {
  const half = inner / 2
  pen.write(said.title, text({ y: 62, width: half + 60, sizes: [13], weight: 600, color: green }))
  const number = { x: MARGIN + half, y: 64, width: half, sizes: [11], align: 'right' as const }
  pen.write(said.number, text({ ...number, color: grey }))
  let y = 112
  y += pen.write(
    said.quantity,
    text({ y, sizes: down(46, 20), heightMax: 64, weight: 600, color: green }),
  )
  y += pen.write(said.unit, text({ y, sizes: [14] }))
  y += 16
  y += pen.write(said.retiredFor, text({ y, sizes: [11], color: grey })) + 4
  y += pen.write(said.beneficiary, text({ y, sizes: down(26, 9), heightMax: 76, weight: 600 }))
  if (said.country) y += pen.write(said.country, text({ y, sizes: [11], color: grey }))
  return y
}

/** In two columns, row by row. Without `top` it is only measured. Returns its height. */
function drawFacts(pen: Pen, { facts }: Wording, top: number | undefined): number {
  const width = (inner - GAP) / 2
  let height = 0
  for (let at = 0; at < facts.length; at += 2) {
    const row = facts.slice(at, at + 2)
    const heights = row.map(([label, value], column) => {
      // The last one alone may be long: serial numbers.
      const wide = row.length === 1 ? inner : width
      const place = { x: MARGIN + column * (width + GAP), width: wide }
      const name = text({ ...place, y: (top ?? 0) + height, sizes: [8.5], color: grey })
      const box = {
        ...name,
        y: name.y + 12,
        sizes: [10.5, 9.5, 8.5, 7.5, 6.5],
        heightMax: 30,
        align: 'left' as const,
        color: ink,
      }
      const laid = pen.lay(value, box)
      if (top !== undefined) {
        pen.write(label, { ...name, sizes: [8.5] })
        pen.draw(laid, box)
      }
      return 12 + laid.height
    })
    height += Math.max(...heights) + 9
  }
  return height
}

function drawFooter(doc: InstanceType<typeof PDFDocument>, pen: Pen, said: Wording): void {
  doc.rect(0, footerTop - 14, page.width, page.height - footerTop + 14).fill(pale)
  doc.rect(MARGIN, footerTop, QR_SIDE, QR_SIDE).fill('#ffffff')
  for (const { x, y, side } of qrSquares(said.publicUrl, QR_SIDE)) {
    doc.rect(MARGIN + x, footerTop + y, side, side)
  }
  doc.fill(ink)
  doc.link(MARGIN, footerTop, QR_SIDE, QR_SIDE, said.publicUrl)
  const place = { x: MARGIN + QR_SIDE + 20, width: inner - QR_SIDE - 20 }
  let y = footerTop
  const line = (words: string, more: Partial<Box>) => {
    y += pen.write(words, text({ ...place, y, heightMax: 24, sizes: [8.5, 7.5, 6.5], ...more })) + 2
  }
  line(said.lookUp, { weight: 600, color: green, sizes: [10] })
  line(said.publicUrl, { sizes: [8.5, 8, 7.5, 7, 6.5], heightMax: 21 })
  y += 4
  line(said.seal, { color: grey })
  line(said.verify, { color: grey })
  line(said.attached, { color: grey })
}

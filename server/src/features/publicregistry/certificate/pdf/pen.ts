import type PDFDocument from 'pdfkit'
import { printable } from './printable.ts'
import { directionOf, drawable, linesOf, runsOf } from './runs.ts'
import { fontOf, type Slice, slicesFor, type Weight } from './typefaces.ts'

type Document = InstanceType<typeof PDFDocument>

const LINE_HEIGHT = 1.35
/** Letters of all slices stand on one line, this far below its top, as a share of their size. */
const ASCENT = 1.0
/** So no glyph is cut off at a word: the shaping sees a whole run, not word by word. */
const whole = { features: [], lineBreak: false }

export interface Box {
  x: number
  y: number
  width: number
  /** From the wanted size down to the smallest that is still to be read. */
  sizes: readonly number[]
  heightMax: number
  weight?: Weight
  color: string
  align?: 'left' | 'right'
}

export interface Laid {
  size: number
  lines: string[]
  height: number
}

/** Writes texts of any script; all lengths are points. */
export class Pen {
  readonly #doc: Document
  readonly #slices: ReadonlyMap<string, Slice>
  readonly #widths = new Map<string, number>()

  private constructor(doc: Document, slices: ReadonlyMap<string, Slice>) {
    this.#doc = doc
    this.#slices = slices
  }

  /** `texts`: all that will be written, so that its fonts are at hand. */
  static async of(doc: Document, texts: readonly string[]): Promise<Pen> {
    const slices = await slicesFor(printable(texts.join(' ')))
    for (const slice of new Set(slices.values())) {
      for (const weight of [400, 600] as const) {
        doc.registerFont(nameOf(slice, weight), await fontOf(slice, weight))
      }
    }
    return new Pen(doc, slices)
  }

  /** Breaks the text for its box, in the largest size that fits; what never fits ends with "…". */
  lay(text: string, { width, sizes, heightMax, weight = 400 }: Box): Laid {
    const whole = drawable(printable(text), this.#slices)
    let laid: Laid = { size: 0, lines: [], height: 0 }
    for (const size of sizes) {
      const lines = linesOf(whole, width, (part) => this.#width(part, weight) * size)
      laid = { size, lines, height: lines.length * size * LINE_HEIGHT }
      if (laid.height <= heightMax) return laid
    }
    const count = Math.max(1, Math.floor(heightMax / (laid.size * LINE_HEIGHT)))
    const lines = laid.lines.slice(0, count)
    let last = lines.pop() ?? ''
    while (last && this.#width(`${last}…`, weight) * laid.size > width) {
      last = Array.from(last).slice(0, -1).join('')
    }
    lines.push(`${last.trimEnd()}…`)
    return { size: laid.size, lines, height: count * laid.size * LINE_HEIGHT }
  }

  /** Returns how high it became. */
  write(text: string, box: Box): number {
    return this.draw(this.lay(text, box), box)
  }

  draw({ size, lines, height }: Laid, { x, y, width, weight = 400, color, align }: Box): number {
    const direction = directionOf(lines.join(' '))
    const isRight = (align ?? (direction === 'rtl' ? 'right' : 'left')) === 'right'
    lines.forEach((line, at) => {
      let left = isRight ? x + width - this.#width(line, weight) * size : x
      const baseline = y + at * size * LINE_HEIGHT + size * ASCENT
      for (const { text, slice } of runsOf(line, direction, this.#slices)) {
        this.#doc.font(nameOf(slice, weight)).fontSize(size).fillColor(color)
        this.#doc.text(text, left, baseline, { ...whole, baseline: 'alphabetic' })
        left += this.#doc.widthOfString(text, whole)
      }
    })
    return height
  }

  /** Of one line, in parts of the size. */
  #width(text: string, weight: Weight): number {
    const key = `${weight} ${text}`
    const known = this.#widths.get(key)
    if (known !== undefined) return known
    let width = 0
    for (const run of runsOf(text, directionOf(text), this.#slices)) {
      this.#doc.font(nameOf(run.slice, weight)).fontSize(1)
      width += this.#doc.widthOfString(run.text, whole)
    }
    this.#widths.set(key, width)
    return width
  }
}

const nameOf = (slice: Slice, weight: Weight) => `${slice} ${weight}`

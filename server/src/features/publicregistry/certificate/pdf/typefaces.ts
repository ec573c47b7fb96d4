import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import subsetFont from 'subset-font'
import { REPLACEMENT } from './printable.ts'

/**
 * Noto Sans, in the slices that its packages are cut into: each has the characters of its ranges.
 * Slices are compressed and of variable weight; what is drawn with is made of them on first use.
 */
const packageNames = [
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-thai',
] as const
const han = { sc: 'noto-sans-sc', jp: 'noto-sans-jp', kr: 'noto-sans-kr' }

export type Weight = 400 | 600
/** A slice: the name of its package and its own. */
export type Slice = `${string}/${string}`

const { resolve } = createRequire(import.meta.url)
const packageOf = (name: string) => `@fontsource-variable/${name}`

interface Range {
  slice: Slice
  from: number
  to: number
}
const rangesOf = new Map<string, Promise<Range[]>>()

function ranges(name: string): Promise<Range[]> {
  const read = rangesOf.get(name) ?? readRanges(name)
  rangesOf.set(name, read)
  return read
}

async function readRanges(name: string): Promise<Range[]> {
  const text = await readFile(resolve(`${packageOf(name)}/unicode.json`), 'utf8')
  const slices: Record<string, string> = JSON.parse(text)
  return Object.entries(slices).flatMap(([slice, listed]) =>
    listed.split(',').map((part) => {
      const [from = '', to = from] = part.replace(/^U\+/i, '').split('-')
      const id = slice.replaceAll(/[[\]]/g, '')
      return {
        slice: `${name}/${id}`,
        from: Number.parseInt(from, 16),
        to: Number.parseInt(to, 16),
      }
    }),
  )
}

/** The same character of Chinese and Japanese has another form: kana and hangul tell whose it is. */
function hanOrder(text: string): string[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return [han.jp, han.sc, han.kr]
  if (/\p{Script=Hangul}/u.test(text)) return [han.kr, han.sc, han.jp]
  return [han.sc, han.jp, han.kr]
}

/** Which slice draws each character of the texts; a character that none has is not there. */
export async function slicesFor(text: string): Promise<Map<string, Slice>> {
  const characters = new Set(text).add(REPLACEMENT).add(' ').add('…')
  const slices = new Map<string, Slice>()
  for (const name of [...packageNames, ...hanOrder(text)]) {
    if (slices.size === characters.size) break
    const known = await ranges(name)
    for (const character of characters) {
      if (slices.has(character)) continue
      const point = character.codePointAt(0) ?? 0
      const range = known.find(({ from, to }) => point >= from && point <= to)
      if (range && (await pointsOf(range.slice)).has(point)) slices.set(character, range.slice)
    }
  }
  return slices
}

const pointsKept = new Map<Slice, Promise<Set<number>>>()

/** What a slice has: its ranges name characters that it lacks. */
function pointsOf(slice: Slice): Promise<Set<number>> {
  const points =
    pointsKept.get(slice) ?? fontOf(slice, 400).then((font) => new Set(create(font).characterSet))
  pointsKept.set(slice, points)
  return points
}

/** Enough for any text; those of a whole Chinese library would take some 80 MB. */
const KEPT_MAX = 60
const kept = new Map<string, Promise<Buffer>>()

/** A TrueType font of one weight, as the drawing needs it. */
export function fontOf(slice: Slice, weight: Weight): Promise<Buffer> {
  const key = `${slice} ${weight}`
  const font = kept.get(key) ?? makeFont(slice, weight)
  kept.delete(key)
  kept.set(key, font)
  const [oldest] = kept.keys()
  if (kept.size > KEPT_MAX && oldest) kept.delete(oldest)
  return font
}

async function makeFont(slice: Slice, wght: Weight): Promise<Buffer> {
  const [name = '', id = ''] = slice.split('/')
  const file = resolve(`${packageOf(name)}/files/${name}-${id}-wght-normal.woff2`)
  const options = { targetFormat: 'sfnt', keepAllGlyphs: true, variationAxes: { wght } } as const
  return await subsetFont(await readFile(file), undefined, options)
}

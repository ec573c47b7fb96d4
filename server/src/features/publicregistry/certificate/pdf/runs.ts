import bidiFactory from 'bidi-js'
import { REPLACEMENT } from './printable.ts'
import type { Slice } from './typefaces.ts'

/** Text of one slice and one direction, as it is handed to the shaping. */
export interface Run {
  text: string
  slice: Slice
}
export type Direction = 'ltr' | 'rtl'

// Its types are those of a module of the other kind: what is imported is the function itself.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)()
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const clustersOf = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment)

/** The joiners and direction marks, which say how others are drawn. */
const INVISIBLE = /[\u200C-\u200F]/

const JOINING = /arabic|devanagari/

/** That of the first letter that has one. */
export function directionOf(text: string): Direction {
  return (bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr'
}

/**
 * What can be drawn: a character that no slice has becomes a replacement, one for a whole cluster,
 * as an emoji of several parts is one.
 */
export function drawable(text: string, slices: ReadonlyMap<string, Slice>): string {
  return clustersOf(text)
    .map((cluster) =>
      [...cluster].every((one) => slices.has(one) || INVISIBLE.test(one)) ? cluster : REPLACEMENT,
    )
    .join('')
}

/** The runs of a line from left to right (UAX 9, L2 and L4). */
export function runsOf(
  line: string,
  direction: Direction,
  slices: ReadonlyMap<string, Slice>,
): Run[] {
  const { levels } = bidi.getEmbeddingLevels(line, direction)
  const runs: (Run & { level: number })[] = []
  let at = 0
  for (const cluster of clustersOf(line)) {
    const level = levels[at] ?? 0
    at += cluster.length
    for (const character of cluster) {
      const last = runs.at(-1)
      if (INVISIBLE.test(character)) {
        if (last && /[\u200C\u200D]/.test(character) && JOINING.test(last.slice)) {
          last.text += character
        }
        continue
      }
      const mirrored = level % 2 === 1 ? bidi.getMirroredCharacter(character) : null
      const drawn = mirrored ?? character
      const slice = slices.get(drawn) ?? slices.get(character)
      if (!slice) continue
      if (last?.slice === slice && last.level === level) last.text += drawn
      else runs.push({ text: drawn, slice, level })
    }
  }
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    reverseFrom(runs, level)
  }
  return runs.map(({ text, slice, level }) => ({
    // The shaping turns letters that are written to the left; signs alone it would leave.
    text: level % 2 === 1 && !isTurnedByShaping(text) ? clustersOf(text).reverse().join('') : text,
    slice,
  }))
}

const isTurnedByShaping = (text: string) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)

/** Reverses each row of neighbours at that level or above. */
function reverseFrom(runs: { level: number }[], level: number): void {
  for (let from = 0; from < runs.length; from++) {
    let to = from
    while ((runs[to]?.level ?? -1) >= level) to++
    if (to > from) runs.splice(from, to - from, ...runs.slice(from, to).reverse())
    from = to
  }
}

/**
 * Breaks a text into lines that are no wider than `width`: at spaces, between characters of Chinese
 * and Japanese, and within what is wider than a line by itself.
 */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  const add = (piece: string) => {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  for (const piece of text.match(PIECES) ?? []) {
    if (widthOf(piece.trimEnd()) <= width) add(piece)
    else for (const cluster of clustersOf(piece)) add(cluster)
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '')
}

const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{P}]*\s*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*/gu

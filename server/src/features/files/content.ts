import parseRange from 'range-parser'
import type { FileStore } from '../../lib/file-store.ts'
import { matches } from '../../lib/if-match.ts'
import { Problem } from '../../lib/problem.ts'
import { servedAs } from './content-type.ts'

const NAME_MAX = 255
// Control characters, ends of lines, and those that turn the direction of text: "exe.fdp" must not
// read "pdf.exe".
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
const TOKEN = "[\\w!#$&^.+'*|~`-]+"
const CONTENT_TYPE = new RegExp(`^${TOKEN}/${TOKEN}$`)

/** The name of an uploaded file without folders and without what only confuses. */
export function plainName(name: string): string {
  const last = name.replaceAll(UNPRINTABLE, '').split(/[/\\]/).at(-1)?.trim() ?? ''
  // Cut by characters, never inside one.
  const cut = [...last.toWellFormed()].slice(0, NAME_MAX).join('').slice(0, NAME_MAX).toWellFormed()
  return /^\.*$/.test(cut) ? 'file' : cut
}

/** What the uploader says it is, where that can be a content type at all. */
export function plainType(type: string): string {
  const isType = type.length <= 255 && CONTENT_TYPE.test(type)
  return isType ? type.toLowerCase() : 'application/octet-stream'
}

/** RFC 6266: saved under its name, or shown; other alphabets by RFC 8187. */
export function disposition(placed: 'inline' | 'attachment', name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]/gu, '_').replaceAll(/["\\%]/g, '_')
  if (ascii === name) return `${placed}; filename="${name}"`
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${placed}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

/**
 * The bytes that a request asks for; undefined for all of them, also where it asks for several
 * ranges or for those of a content that it no longer is. RFC 9110, 14.
 */
export function rangeOf(
  asked: { range: string | undefined; ifRange: string | undefined },
  size: number,
  etag: string,
): { start: number; end: number } | undefined {
  const { range, ifRange } = asked
  if (range === undefined || (ifRange !== undefined && !matches(ifRange, etag))) return undefined
  // The last n bytes of a shorter content are all of it, which the parser refuses.
  const last = /^bytes=-(\d+)$/.exec(range.trim())?.[1]
  if (last && Number(last) >= size && size > 0) return { start: 0, end: size - 1 }
  const parsed = parseRange(size, range.trim())
  if (parsed === -1 && /^bytes=/.test(range.trim())) {
    const headers = { 'Content-Range': `bytes */${size}` }
    throw new Problem('range-not-satisfiable', `The file has ${size} bytes.`, { headers })
  }
  if (typeof parsed === 'number' || parsed.type !== 'bytes' || parsed.length > 1) return undefined
  return parsed[0]
}

/** The content of a file as an answer: all of it, or (206) the bytes that were asked for. */
export function contentAnswer(
  files: FileStore,
  content: {
    key: string
    size: number
    sha256: string
    name: string
    type: string
    isTypeConfirmed: boolean
  },
  asked: { range: string | undefined; ifRange: string | undefined },
) {
  const { key, size, sha256, name } = content
  const { type, placed } = servedAs(content.type, content.isTypeConfirmed)
  const part = rangeOf(asked, size, `"${sha256}"`)
  return {
    status: part ? 206 : 200,
    version: sha256,
    headers: {
      'Content-Type': type,
      'Content-Length': String(part ? part.end - part.start + 1 : size),
      'Content-Disposition': disposition(placed, name),
      'Accept-Ranges': 'bytes',
      ...(part && { 'Content-Range': `bytes ${part.start}-${part.end}/${size}` }),
      // Whatever it is, it runs nothing in the name of this service, nor is it part of other sites.
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
    stream: files.open(key, part),
  }
}

const ZIP = ['PK\x03\x04', 'PK\x05\x06']
const OFFICE = 'application/vnd.openxmlformats-officedocument'
const OPEN = 'application/vnd.oasis.opendocument'

/** Text, by the bytes that no text has. https://mimesniff.spec.whatwg.org/#binary-data-byte */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
const BINARY = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/
const BYTE_ORDER_MARKS = ['\xef\xbb\xbf', '\xfe\xff', '\xff\xfe']

interface Kind {
  types: readonly string[]
  /** With one of these its bytes begin, as Latin-1; absent for texts. */
  begins?: readonly string[]
  /** Where that stands, if not at the beginning. */
  at?: number
  /** A browser may show it: it has nothing in it that could act in the name of this service. */
  isShown?: true
}

/**
 * The types under which contents are served, if their bytes agree. A browser takes none of them for
 * a page, a style or a script: HTML, SVG, XML, CSS and JavaScript stay away from this table.
 *
 * To be a ZIP is as much as its bytes say of an office document at their beginning. More would need
 * to unpack it, and nobody is led to run a document that is only an archive.
 */
const kinds: readonly Kind[] = [
  { types: ['application/pdf'], begins: ['%PDF-'], isShown: true },
  { types: ['image/png'], begins: ['\x89PNG\r\n\x1a\n'], isShown: true },
  { types: ['image/jpeg'], begins: ['\xff\xd8\xff'], isShown: true },
  { types: ['image/gif'], begins: ['GIF87a', 'GIF89a'], isShown: true },
  { types: ['image/webp'], begins: ['WEBP'], at: 8, isShown: true },
  { types: ['image/tiff'], begins: ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'] },
  { types: ['image/heic', 'image/avif', 'video/mp4', 'video/quicktime'], begins: ['ftyp'], at: 4 },
  {
    types: [
      'application/zip',
      'application/x-zip-compressed',
      'application/vnd.google-earth.kmz',
      `${OFFICE}.wordprocessingml.document`,
      `${OFFICE}.spreadsheetml.sheet`,
      `${OFFICE}.presentationml.presentation`,
      `${OPEN}.text`,
      `${OPEN}.spreadsheet`,
      `${OPEN}.presentation`,
    ],
    begins: ZIP,
  },
  {
    types: ['application/msword', 'application/vnd.ms-excel', 'application/vnd.ms-powerpoint'],
    begins: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  },
  { types: ['application/gzip', 'application/x-gzip'], begins: ['\x1f\x8b'] },
  { types: ['application/geopackage+sqlite3'], begins: ['SQLite format 3\0'] },
  { types: ['application/vnd.apache.parquet'], begins: ['PAR1'] },
  {
    types: [
      'text/plain',
      'text/csv',
      'text/tab-separated-values',
      'text/markdown',
      'application/json',
      'application/geo+json',
    ],
  },
]

const kindOf = new Map(kinds.flatMap((kind) => kind.types.map((type) => [type, kind])))

/** Whether a content that begins with `head` can be of the type that is claimed for it. */
export function isConfirmed(type: string, head: Buffer): boolean {
  const kind = kindOf.get(type)
  if (!kind) return false
  // A character for every byte.
  const text = head.toString('latin1')
  if (!kind.begins)
    return BYTE_ORDER_MARKS.some((mark) => text.startsWith(mark)) || !BINARY.test(text)
  return kind.begins.some((beginning) => text.startsWith(beginning, kind.at))
}

/** How a content is served: as what it is, where that is certain and does no harm, else as bytes. */
export function servedAs(
  type: string,
  isTypeConfirmed: boolean,
): { type: string; placed: 'inline' | 'attachment' } {
  const kind = isTypeConfirmed ? kindOf.get(type) : undefined
  if (!kind) return { type: 'application/octet-stream', placed: 'attachment' }
  return { type, placed: kind.isShown ? 'inline' : 'attachment' }
}

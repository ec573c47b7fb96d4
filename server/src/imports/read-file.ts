import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import type { Adapter, Item, RowError } from './adapter.ts'

/** The file or the ledger stands in the way as a whole; the message is one sentence for the caller. */
export class ImportRefused extends Error {}

/** No row of a registry comes near; a quote that nobody closes would take the rest of the file. */
const ROW_MAX_BYTES = 1_000_000

export interface ReadFile {
  adapter: Adapter
  /** The file's name without its folder. */
  source: string
  sha256: string
  header: string[]
  rowCount: number
  /** The cells of each row, by its number. */
  cells: Map<number, string[]>
  items: Item[]
  errors: RowError[]
  /** What rows lack that are imported all the same, and why rows are left out. */
  notices: RowError[]
}

/**
 * Reads a registry's export from beginning to end, one row at a time. Of several kinds of file the
 * header says which it is.
 */
export async function readFile(
  kinds: Adapter | readonly Adapter[],
  path: string,
  onBytes: (read: number, all: number) => void = () => {},
): Promise<ReadFile> {
  try {
    const { size } = await stat(path)
    let bytes = 0
    const onChunk = (length: number) => {
      bytes += length
      onBytes(bytes, size)
    }
    return await readContent(kinds, basename(path), createReadStream(path), onChunk)
  } catch (error) {
    throw refusalOf(error, path)
  }
}

/** As {@link readFile}, of a content that somebody has opened. */
export async function readContent(
  kinds: Adapter | readonly Adapter[],
  source: string,
  content: Readable,
  onChunk: (length: number) => void = () => {},
): Promise<ReadFile> {
  const hash = createHash('sha256')
  const reader = new FileReader([kinds].flat(), source)
  try {
    await pipeline(
      content,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk)
          onChunk(chunk.length)
          yield chunk
        }
      },
      parse({
        bom: true,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: ROW_MAX_BYTES,
      }),
      async (rows: AsyncIterable<string[]>) => {
        for await (const cells of rows) reader.take(cells)
      },
    )
  } catch (error) {
    throw error instanceof CsvError
      ? new ImportRefused(`The file ${source} is no CSV: ${error.message}.`)
      : error
  }
  return { ...reader.end(), sha256: hash.digest('hex') }
}

/** What has been read of a file: it lives from its header to its end. */
class FileReader {
  readonly #kinds: readonly Adapter[]
  readonly #source: string
  readonly #place = new Map<string, number>()
  #adapter: Adapter | undefined
  readonly #read: Omit<ReadFile, 'adapter' | 'source' | 'sha256'> = {
    header: [],
    rowCount: 0,
    cells: new Map(),
    items: [],
    errors: [],
    notices: [],
  }

  constructor(kinds: readonly Adapter[], source: string) {
    this.#kinds = kinds
    this.#source = source
  }

  take(cells: string[]) {
    if (this.#adapter) return this.#takeRow(this.#adapter, cells)
    this.#adapter = adapterOf(this.#kinds, cells, this.#source)
    this.#read.header = cells
    for (const [at, column] of cells.entries()) this.#place.set(column, at)
  }

  #takeRow(adapter: Adapter, cells: string[]) {
    this.#read.rowCount += 1
    const row = this.#read.rowCount + 1
    const { header, items, errors, notices } = this.#read
    this.#read.cells.set(row, cells)
    if (cells.length !== header.length) {
      const reason = `has ${cells.length} cells, the header ${header.length}`
      errors.push({ row, column: '', value: cells.join(','), reason })
      return
    }
    if (cells.some((value) => value.includes('\0'))) {
      errors.push({ row, column: '', value: '', reason: 'has characters that no text can have' })
      return
    }
    const cell = (column: string) => cells[this.#place.get(column) ?? -1] ?? ''
    const told = adapter.read({ number: row, cell })
    if (Array.isArray(told)) {
      errors.push(...told)
      return
    }
    items.push(...told.items)
    notices.push(...told.notices, ...brokenIn(row, header, cells))
  }

  end(): Omit<ReadFile, 'sha256'> {
    if (!this.#adapter) throw new ImportRefused(`The file ${this.#source} is empty.`)
    return { ...this.#read, adapter: this.#adapter, source: this.#source }
  }
}

/** Of the kinds whose columns the header has, the one that reads the most of them. */
function adapterOf(kinds: readonly Adapter[], header: string[], source: string): Adapter {
  const missing = ({ columns }: Adapter) => columns.filter((column) => !header.includes(column))
  const [fitting] = kinds
    .filter((kind) => missing(kind).length === 0)
    .sort((a, b) => b.columns.length - a.columns.length)
  const twice = fitting?.columns.find(
    (column) => header.indexOf(column) < header.lastIndexOf(column),
  )
  if (twice !== undefined) {
    throw new ImportRefused(`The file ${source} has the column ${twice} twice: leave one of them.`)
  }
  if (fitting) return fitting
  const [nearest] = [...kinds].sort((a, b) => missing(a).length - missing(b).length)
  if (!nearest) throw new ImportRefused('There is no kind of file to read.')
  if (new Set(kinds.map(({ registry }) => registry)).size > 1) {
    throw new ImportRefused(
      `The columns of the file ${source} are those of no export that is known here.`,
    )
  }
  throw new ImportRefused(
    `The file ${source} is not ${nearest.title}: it has no column ${missing(nearest).join(', ')}.`,
  )
}

const REPLACED = '\uFFFD'

function brokenIn(row: number, header: string[], cells: string[]): RowError[] {
  if (!cells.some((value) => value.includes(REPLACED))) return []
  return cells.flatMap((value, at) =>
    value.includes(REPLACED)
      ? [{ row, column: header[at] ?? '', value, reason: 'has characters that are broken' }]
      : [],
  )
}

function refusalOf(error: unknown, path: string): unknown {
  const isOfSystem = error instanceof Error && 'syscall' in error
  return isOfSystem ? new ImportRefused(`${path} can't be read: ${error.message}.`) : error
}

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import type { Adapter, Issuance, RowError } from './adapter.ts'

/** The file or the ledger stands in the way as a whole; the message is one sentence for the caller. */
export class ImportRefused extends Error {}

export interface ReadFile {
  /** The file's name without its folder. */
  source: string
  sha256: string
  rowCount: number
  issuances: Issuance[]
  errors: RowError[]
}

/** Reads a registry's export from beginning to end, one row at a time. */
export async function readFile(
  adapter: Adapter,
  path: string,
  onBytes: (read: number, all: number) => void = () => {},
): Promise<ReadFile> {
  const source = basename(path)
  const hash = createHash('sha256')
  const issuances: Issuance[] = []
  const errors: RowError[] = []
  let rowCount = 0
  try {
    const { size } = await stat(path)
    let bytes = 0
    await pipeline(
      createReadStream(path),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk)
          bytes += chunk.length
          onBytes(bytes, size)
          yield chunk
        }
      },
      parse({ bom: true, relax_column_count: true, skip_empty_lines: true }),
      async (rows: AsyncIterable<string[]>) => {
        let place: Map<string, number> | undefined
        for await (const cells of rows) {
          if (place === undefined) {
            place = placesOf(adapter, cells, source)
            continue
          }
          rowCount += 1
          const read = readRow(adapter, place, cells, rowCount + 1)
          if (Array.isArray(read)) errors.push(...read)
          else issuances.push(read)
        }
        if (place === undefined) throw new ImportRefused(`The file ${source} is empty.`)
      },
    )
  } catch (error) {
    throw refusalOf(error, path)
  }
  return { source, sha256: hash.digest('hex'), rowCount, issuances, errors }
}

function placesOf({ columns, title }: Adapter, header: string[], source: string) {
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length === 0) return new Map(header.map((column, at) => [column, at]))
  throw new ImportRefused(
    `The file ${source} is not ${title}: it has no column ${missing.join(', ')}.`,
  )
}

function readRow(
  adapter: Adapter,
  place: Map<string, number>,
  cells: string[],
  number: number,
): Issuance | RowError[] {
  if (cells.length !== place.size) {
    const reason = `has ${cells.length} cells, the header ${place.size}`
    return [{ row: number, column: '', value: cells.join(','), reason }]
  }
  return adapter.read({ number, cell: (column) => cells[place.get(column) ?? -1] ?? '' })
}

function refusalOf(error: unknown, path: string): unknown {
  if (error instanceof CsvError) return new ImportRefused(`${path} is no CSV: ${error.message}.`)
  const isOfSystem = error instanceof Error && 'syscall' in error
  return isOfSystem ? new ImportRefused(`${path} can't be read: ${error.message}.`) : error
}

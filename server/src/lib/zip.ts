import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** Adds an entry; it is written when this returns. */
export type AddEntry = (path: string, content: Readable | string) => Promise<void>

/**
 * A ZIP archive that is written while it is read: no more of it is in memory than the reader has still
 * to take. Where `fill` fails, the stream does; where the reader leaves, `fill` fails.
 */
export function zip(now: Date, fill: (add: AddEntry) => Promise<void>): Readable {
  const file = new ZipFile()
  // What the library calls a ReadableStream is a PassThrough.
  const output = file.outputStream as Readable
  const options = { mtime: now, compress: true }
  file.on('error', (error: Error) => output.destroy(error))
  const add: AddEntry = async (path, content) => {
    const stream = typeof content === 'string' ? Readable.from([Buffer.from(content)]) : content
    const abandon = () => stream.destroy()
    output.once('close', abandon)
    if (output.destroyed) abandon()
    file.addReadStream(stream, path, options)
    try {
      await finished(stream)
    } finally {
      output.off('close', abandon)
    }
  }
  fill(add)
    .then(() => file.end())
    .catch((error: Error) => output.destroy(error))
  return output
}

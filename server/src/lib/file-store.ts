import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'

/** As many bytes tell what a content is. */
export const HEAD_BYTES = 4096

export interface Measured {
  size: number
  /** Hexadecimal. */
  sha256: string
  /** The first bytes, HEAD_BYTES of them where there are as many. */
  head: Buffer
}

export interface StoredContent extends Measured {
  key: string
}

/** Where the content of files lives. Knows nothing of what the files document. */
export interface FileStore {
  /** Streams the content to its place, never holding it in memory; durable when it returns. */
  put(content: Readable): Promise<StoredContent>
  /** Opens the content, or the bytes `start` to `end` of it, both included. */
  open(key: string, range?: { start: number; end: number }): Readable
  remove(key: string): Promise<void>
}

/** Measures a content while it passes: `through` hands on what it is given, chunk by chunk. */
export function measurement() {
  const hash = createHash('sha256')
  const beginning: Buffer[] = []
  let size = 0
  return {
    async *through(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
      for await (const chunk of chunks) {
        // A copy, so that the few bytes do not keep the whole chunk.
        if (size < HEAD_BYTES) beginning.push(Buffer.from(chunk.subarray(0, HEAD_BYTES - size)))
        hash.update(chunk)
        size += chunk.length
        yield chunk
      }
    },
    /** Once all has passed. */
    result: (): Measured => ({ size, sha256: hash.digest('hex'), head: Buffer.concat(beginning) }),
  }
}

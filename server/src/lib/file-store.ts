import type { Readable } from 'node:stream'

export interface StoredContent {
  key: string
  size: number
  /** Hexadecimal. */
  sha256: string
}

/** Where the content of files lives. Knows nothing of what the files document. */
export interface FileStore {
  /** Streams the content to its place, never holding it in memory; durable when it returns. */
  put(content: Readable): Promise<StoredContent>
  /** Opens the content, or the bytes `start` to `end` of it, both included. */
  open(key: string, range?: { start: number; end: number }): Readable
  remove(key: string): Promise<void>
}

import { randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { FileStore, StoredContent } from '../../lib/file-store.ts'

/** A file store with what its upkeep needs. */
export interface TendedFileStore extends FileStore {
  /** As FileStore says; under this key where a backup brings it back. */
  put(content: Readable, key?: string): Promise<StoredContent>
  /** Where it is, in words for whoever runs the service. */
  place: string
  /** The keys of all contents that were stored before `time`, in no order. */
  keysBefore(time: Date): AsyncIterable<string>
  /** Takes away what uploads that a crash interrupted before `time` have left. */
  removeInterrupted(time: Date): Promise<void>
}

/** A key is a name that `put` makes, never a path; who asks with anything else has a bug. */
export function assertKey(key: string): void {
  if (!isKey(key)) throw new Error('broken promise: a key of the file store is 32 hex digits')
}

/** By which nothing can be guessed, should a store be open to strangers. */
export function newKey(): string {
  return randomBytes(16).toString('hex')
}

export function isKey(name: string): boolean {
  return /^[0-9a-f]{32}$/.test(name)
}

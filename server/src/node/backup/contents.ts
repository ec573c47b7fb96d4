import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { measurement } from '../../lib/file-store.ts'
import type { TendedFileStore } from '../files/tended.ts'
import { contentFile } from './manifest.ts'
import { damaged, type Sums } from './sums.ts'

/** The contents that files name now, with the checksum under which each was taken. */
export async function contentsOf(client: pg.ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ key: string; sha256: string }>(
    'select storage_key as key, sha256 from files where storage_key is not null order by 1',
  )
  return new Map(rows.map(({ key, sha256 }) => [key, sha256]))
}

/** What has been copied of the contents so far. */
export interface Copied {
  bytes: Map<string, number>
  /** Deleted under our hands, or not what it was when it was taken. */
  lost: Set<string>
}

/** Copies the contents that are not copied yet, each checked against its file's checksum. */
export async function copyContents(
  wanted: Map<string, string>,
  { store, folder, sums, copied }: { store: TendedFileStore; folder: string } & Copies,
  onContent: (done: number, all: number) => void,
) {
  let done = 0
  for (const [key, sha256] of wanted) {
    onContent(done++, wanted.size)
    if (copied.bytes.has(key)) continue
    const path = contentFile(key)
    const { through, result } = measurement()
    await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 })
    const file = createWriteStream(join(folder, path), { mode: 0o600, flush: true })
    const measured = await pipeline(store.open(key), through, file).then(result, () => undefined)
    if (measured?.sha256 === sha256) {
      copied.lost.delete(key)
      copied.bytes.set(key, measured.size)
      sums.set(path, sha256)
    } else {
      copied.lost.add(key)
      await rm(join(folder, path), { force: true })
    }
  }
}

interface Copies {
  sums: Sums
  copied: Copied
}

/** Takes away what was copied and is of no file in the state that was saved. */
export async function dropOthers(wanted: Map<string, string>, folder: string, copies: Copies) {
  const { sums, copied } = copies
  for (const key of copied.lost) if (!wanted.has(key)) copied.lost.delete(key)
  for (const key of copied.bytes.keys()) {
    if (wanted.has(key)) continue
    copied.bytes.delete(key)
    sums.delete(contentFile(key))
    await rm(join(folder, contentFile(key)), { force: true })
  }
}

/** Puts every content under its own key; one that is there already is written again. */
export async function restoreContents(
  keys: readonly string[],
  { store, folder, sums }: { store: TendedFileStore; folder: string; sums: Sums },
  onContent: (done: number, all: number) => void,
) {
  for (const [at, key] of keys.entries()) {
    onContent(at, keys.length)
    const path = contentFile(key)
    const { sha256 } = await store.put(createReadStream(join(folder, path)), key)
    if (sha256 !== sums.get(path)) throw damaged(path, 'it changes while it is read')
  }
}

import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FileStore, StoredContent } from '../lib/file-store.ts'
import { Problem } from '../lib/problem.ts'

const DAY_MS = 86_400_000
const KEY = /^[0-9a-f]{32}$/
const BATCH = 500
/** Where an upload lies until it is complete; on the same disk, so that a rename moves it. */
const INCOMING = 'incoming'

/** Content in a folder of the local disk: `ab/cd/abcd…`, by a random key. */
export async function diskFileStore(folder: string): Promise<FileStore> {
  const incoming = join(folder, INCOMING)
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  await removeInterrupted(incoming)

  return {
    async put(content) {
      const key = randomBytes(16).toString('hex')
      const draft = join(incoming, key)
      try {
        const measured = await write(content, draft)
        const place = pathOf(folder, key)
        const made = await mkdir(dirname(place), { recursive: true, mode: 0o700 })
        await rename(draft, place)
        await syncFolder(dirname(place))
        if (made) {
          await syncFolder(dirname(dirname(place)))
          await syncFolder(folder)
        }
        return { key, ...measured }
      } catch (error) {
        await rm(draft, { force: true })
        if (isFull(error)) throw new Problem('storage-full')
        throw error
      }
    },
    open: (key, range) => createReadStream(pathOf(folder, key), range),
    remove: (key) => rm(pathOf(folder, key), { force: true }),
  }
}

/**
 * Removes stored content that `isKnown` does not know and that is older than `olderThanMs`: what a
 * crash left behind between the upload and the commit of its row, and what a deleted row named.
 * Returns how many were removed.
 */
export async function removeOrphans(
  folder: string,
  isKnown: (keys: string[]) => Promise<Set<string>>,
  olderThanMs = DAY_MS,
): Promise<number> {
  let removed = 0
  let batch: string[] = []
  const sweep = async () => {
    const known = await isKnown(batch)
    const orphans = batch.filter((key) => !known.has(key))
    for (const key of orphans) await rm(pathOf(folder, key), { force: true })
    removed += orphans.length
    batch = []
  }
  for await (const key of keysOf(folder)) {
    if (!(await isOlder(pathOf(folder, key), olderThanMs))) continue
    batch.push(key)
    if (batch.length === BATCH) await sweep()
  }
  if (batch.length > 0) await sweep()
  return removed
}

function pathOf(folder: string, key: string): string {
  // A key is a name that put() made, never a path.
  if (!KEY.test(key)) throw new Error('broken promise: a key of the file store is 32 hex digits')
  return join(folder, key.slice(0, 2), key.slice(2, 4), key)
}

async function write(content: Readable, path: string): Promise<Omit<StoredContent, 'key'>> {
  const hash = createHash('sha256')
  let size = 0
  async function* measured(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk)
      size += chunk.length
      yield chunk
    }
  }
  const file = await open(path, 'wx', 0o600)
  try {
    await pipeline(content, measured, file.createWriteStream({ flush: true }))
  } finally {
    // Closed already where all went well.
    await file.close()
  }
  return { size, sha256: hash.digest('hex') }
}

/** A file's name is durable when its folder is. Windows cannot open a folder, and need not. */
async function syncFolder(folder: string) {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function* keysOf(folder: string) {
  const isPair = (name: string) => /^[0-9a-f]{2}$/.test(name)
  for (const first of (await readdir(folder)).filter(isPair)) {
    for (const second of (await readdir(join(folder, first))).filter(isPair)) {
      for (const name of await readdir(join(folder, first, second))) if (KEY.test(name)) yield name
    }
  }
}

async function removeInterrupted(incoming: string) {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name)
    if (await isOlder(path, DAY_MS)) await rm(path, { force: true })
  }
}

/** False too for what is gone by now: another process took it away. */
async function isOlder(path: string, ageMs: number): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs >= ageMs
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '')
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

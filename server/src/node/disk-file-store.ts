import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Measured, measurement } from '../lib/file-store.ts'
import { Problem } from '../lib/problem.ts'
import { assertKey, isKey, newKey, type TendedFileStore } from './files/tended.ts'

/** Where an upload lies until it is complete; on the same disk, so that a rename moves it. */
const INCOMING = 'incoming'

/** Content in a folder of the local disk: `ab/cd/abcd…`, by a random key. */
export async function diskFileStore(folder: string): Promise<TendedFileStore> {
  const incoming = join(folder, INCOMING)
  await mkdir(incoming, { recursive: true, mode: 0o700 })

  return {
    place: folder,
    async put(content, key = newKey()) {
      assertKey(key)
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
    async *keysBefore(time) {
      for await (const key of keysOf(folder)) {
        if (await isFrom(pathOf(folder, key), time)) yield key
      }
    },
    async removeInterrupted(time) {
      for (const name of await readdir(incoming)) {
        const path = join(incoming, name)
        if (await isFrom(path, time)) await rm(path, { force: true })
      }
    },
  }
}

function pathOf(folder: string, key: string): string {
  assertKey(key)
  return join(folder, key.slice(0, 2), key.slice(2, 4), key)
}

async function write(content: Readable, path: string): Promise<Measured> {
  const { through, result } = measurement()
  const file = await open(path, 'wx', 0o600)
  try {
    await pipeline(content, through, file.createWriteStream({ flush: true }))
  } finally {
    // Closed already where all went well.
    await file.close()
  }
  return result()
}

/** A file's name is durable when its folder is. Windows cannot open a folder, and need not. */
export async function syncFolder(folder: string) {
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
      for (const name of await readdir(join(folder, first, second))) if (isKey(name)) yield name
    }
  }
}

/** Whether it was written before that time; not so what another process has taken away by now. */
async function isFrom(path: string, time: Date): Promise<boolean> {
  try {
    return (await stat(path)).mtimeMs <= time.getTime()
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

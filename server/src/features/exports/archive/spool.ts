import { createHash } from 'node:crypto'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { parseJson } from '../../../lib/json.ts'

/** Lines that wait in a file for their reader. */
export interface Spooled {
  count: number
  size: number
  sha256: string
  read(): Readable
  close(): Promise<void>
}

const CHUNK = 65_536

/**
 * Writes each item as a line of JSON to a file without a name, so that the database need not wait for
 * whoever reads it in the end; whatever happens, nothing is left behind on the disk.
 */
export async function spool(items: AsyncIterable<object>): Promise<Spooled> {
  const file = await unnamed()
  try {
    const hash = createHash('sha256')
    let [count, size, waiting] = [0, 0, '']
    const flush = async () => {
      const bytes = Buffer.from(waiting)
      waiting = ''
      hash.update(bytes)
      size += bytes.length
      await file.writeFile(bytes)
    }
    for await (const item of items) {
      waiting += `${JSON.stringify(item)}\n`
      count++
      if (waiting.length > CHUNK) await flush()
    }
    await flush()
    return {
      count,
      size,
      sha256: hash.digest('hex'),
      read: () => file.createReadStream({ start: 0, autoClose: false }),
      close: () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

/** An open file that no folder names: only this process can read it, and it is gone with it. */
async function unnamed(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'ecs-archive-'))
  try {
    return await open(join(folder, 'lines'), 'wx+', 0o600)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The items again, one line after the other. */
export async function* linesOf(content: Readable): AsyncGenerator<unknown> {
  let rest = ''
  for await (const chunk of content.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield parseJson(line)
  }
}

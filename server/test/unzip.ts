import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

/** What a ZIP archive has, by path, read by a program that is not the one that wrote it. */
export async function unzip(archive: Buffer): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>()
  const zip = await fromBufferPromise(archive, { lazyEntries: true })
  for await (const entry of zip.eachEntry()) {
    found.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  }
  return found
}

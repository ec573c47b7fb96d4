import { fileURLToPath } from 'node:url'
import { diskFileStore } from '../disk-file-store.ts'
import { clamd } from '../scan/clamd.ts'
import { scannedFileStore } from '../scan/scanned-file-store.ts'
import type { Settings } from '../settings.ts'
import { parseS3Url } from './s3-place.ts'
import type { TendedFileStore } from './tended.ts'

/** The file store of FILES_URL, behind the scanner of CLAMD_URL where there is one. */
export async function openFiles(
  { filesUrl, clamdUrl, acceptUnscanned }: Settings,
  warn: (message: string) => void,
): Promise<TendedFileStore> {
  const store = await openStore(filesUrl, warn)
  if (clamdUrl === undefined) return store
  return scannedFileStore(store, { scanner: clamd(clamdUrl), acceptUnscanned, warn })
}

/** The file store alone. The code for buckets is large, and read for a bucket alone. */
export async function openStore(filesUrl: string, warn: (message: string) => void) {
  const place = parseS3Url(filesUrl)
  if (!place) return diskFileStore(fileURLToPath(filesUrl))
  const { s3FileStore } = await import('./s3-file-store.ts')
  return s3FileStore(place, warn)
}

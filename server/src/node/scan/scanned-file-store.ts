import { Readable } from 'node:stream'
import type { FileStore } from '../../lib/file-store.ts'
import { Problem } from '../../lib/problem.ts'
import { promptly } from '../files/promptly.ts'
import type { Scan, Scanner, Verdict } from './clamd.ts'

/** How long a sender may be silent: longer, and the scanner would give up instead. */
const WAIT_MS = 60_000

interface Terms {
  scanner: Scanner
  /** Take a content while the scanner fails. */
  acceptUnscanned: boolean
  warn: (message: string) => void
}

/**
 * Sends every content through the scanner on its way to the store, which never sees the end of one
 * that is infected, and so keeps nothing of it.
 */
export function scannedFileStore<Store extends FileStore>(store: Store, terms: Terms): Store {
  return { ...store, put: (content: Readable) => store.put(Readable.from(scanned(content, terms))) }
}

async function* scanned(content: Readable, { scanner, acceptUnscanned, warn }: Terms) {
  let scan: Scan | undefined
  /** The result of a step of the scan; undefined where it fails and that does not matter. */
  async function attempt<T>(step: () => Promise<T>): Promise<T | undefined> {
    try {
      return await step()
    } catch (error) {
      scan?.end()
      scan = undefined
      const why = error instanceof Error ? error.message : String(error)
      warn(
        `The virus scanner of CLAMD_URL fails: ${why}. ${acceptUnscanned ? 'A' : 'No'} file is taken unscanned.`,
      )
      if (acceptUnscanned) return undefined
      const detail = 'No file is taken while the virus scanner cannot be reached: try again.'
      throw new Problem('unavailable', detail)
    }
  }

  try {
    scan = await attempt(() => scanner.begin())
    for await (const chunk of promptly(content, WAIT_MS)) {
      if (scan) await attempt(async () => scan?.write(chunk))
      yield chunk
    }
    refuseInfected(scan && (await attempt(async () => scan?.verdict())))
  } finally {
    scan?.end()
    content.destroy()
  }
}

function refuseInfected(verdict: Verdict | undefined) {
  if (verdict?.is === 'infected') {
    throw new Problem('file-infected', `The virus scanner finds ${verdict.by} in the file.`)
  }
  if (verdict?.is === 'too-large') {
    throw new Problem('too-large', 'The file is larger than the virus scanner takes.')
  }
}

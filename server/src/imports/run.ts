import type { Db } from '../db/open.ts'
import { type Checked, checkPromises, inSnapshot } from '../ledger/verify.ts'
import type { Adapter } from './adapter.ts'
import { type ImportReport, importIssuances } from './import.ts'
import { readFile } from './read-file.ts'

export interface Run {
  report: ImportReport
  /** The promises of the whole ledger as the import leaves it. */
  checked: Checked[]
  importMs: number
  verifyMs: number
}

export interface RunOptions {
  registry?: string | undefined
  /** Everything is done and checked, and then undone. */
  dryRun?: boolean
  now: Date
  onRead?: (bytes: number, all: number) => void
  onWrite?: (credits: number, all: number) => void
}

/** Imports a file in one transaction, all or nothing, and verifies the ledger. */
export async function runImport(
  db: Db,
  adapter: Adapter,
  path: string,
  { registry, dryRun = false, now, onRead, onWrite }: RunOptions,
): Promise<Run> {
  const beganAt = performance.now()
  const file = await readFile(adapter, path, onRead)
  const tx = await db.startTransaction().setIsolationLevel('read committed').execute()
  try {
    const options = { registry, now, ...(onWrite && { onProgress: onWrite }) }
    const report = await importIssuances(tx, adapter, file, options)
    if (!dryRun) await tx.commit().execute()
    const importedAt = performance.now()
    const checked = dryRun ? await checkPromises(tx) : await inSnapshot(db, checkPromises)
    const verifyMs = performance.now() - importedAt
    if (dryRun) await tx.rollback().execute()
    return { report, checked, importMs: importedAt - beganAt, verifyMs }
  } catch (error) {
    // What went wrong is worth telling, not that the connection it broke can't roll back either.
    if (!tx.isCommitted)
      await tx
        .rollback()
        .execute()
        .catch(() => {})
    throw error
  }
}

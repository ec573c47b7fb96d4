import type { Db } from '../db/open.ts'
import { type Checked, checkPromises, inSnapshot } from '../ledger/verify.ts'
import type { Adapter } from './adapter.ts'
import { importFile } from './import.ts'
import type { ImportReport } from './outcome.ts'
import { type ReadFile, readFile } from './read-file.ts'

export interface Run {
  /** One for each file, in the order in which they were given. */
  reports: ImportReport[]
  files: ReadFile[]
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

/** Imports files in one transaction, all or nothing, and verifies the ledger. */
export async function runImport(
  db: Db,
  kinds: Adapter | readonly Adapter[],
  paths: string | readonly string[],
  { registry, dryRun = false, now, onRead, onWrite }: RunOptions,
): Promise<Run> {
  const beganAt = performance.now()
  const files: ReadFile[] = []
  for (const path of [paths].flat()) files.push(await readFile(kinds, path, onRead))
  const tx = await db.startTransaction().setIsolationLevel('read committed').execute()
  try {
    const options = { registry, now, ...(onWrite && { onProgress: onWrite }) }
    const reports: ImportReport[] = []
    for (const file of files) reports.push(await importFile(tx, file, options))
    if (!dryRun) await tx.commit().execute()
    const importedAt = performance.now()
    const checked = dryRun ? await checkPromises(tx) : await inSnapshot(db, checkPromises)
    const verifyMs = performance.now() - importedAt
    if (dryRun) await tx.rollback().execute()
    return { reports, files, checked, importMs: importedAt - beganAt, verifyMs }
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

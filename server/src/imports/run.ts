import type { Db, Tx } from '../db/open.ts'
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

/** Reads files, imports them in one transaction, all or nothing, and verifies the ledger. */
export async function runImport(
  db: Db,
  kinds: Adapter | readonly Adapter[],
  paths: string | readonly string[],
  { dryRun = false, onRead, ...options }: RunOptions,
): Promise<Run> {
  const beganAt = performance.now()
  const files: ReadFile[] = []
  for (const path of [paths].flat()) files.push(await readFile(kinds, path, onRead))
  let checked: Checked[] = []
  let importedAt = 0
  const reports = await importFiles(db, files, { ...options, dryRun }, async (tx) => {
    importedAt = performance.now()
    if (dryRun) checked = await checkPromises(tx)
  })
  if (!dryRun) checked = await inSnapshot(db, checkPromises)
  const verifyMs = performance.now() - importedAt
  return { reports, files, checked, importMs: importedAt - beganAt, verifyMs }
}

/**
 * Imports files that are read in one transaction. What `finish` does belongs to it: if that throws,
 * nothing is imported. Of a dry run nothing stays.
 */
export async function importFiles(
  db: Db,
  files: readonly ReadFile[],
  { registry, dryRun = false, now, onWrite }: Omit<RunOptions, 'onRead'>,
  finish: (tx: Tx, reports: ImportReport[]) => Promise<void>,
): Promise<ImportReport[]> {
  const tx = await db.startTransaction().setIsolationLevel('read committed').execute()
  try {
    const options = { registry, now, ...(onWrite && { onProgress: onWrite }) }
    const reports: ImportReport[] = []
    for (const file of files) reports.push(await importFile(tx, file, options))
    await finish(tx, reports)
    await (dryRun ? tx.rollback() : tx.commit()).execute()
    return reports
  } catch (error) {
    // What went wrong is worth telling, not that the connection it broke can't roll back either.
    if (!tx.isCommitted && !tx.isRolledBack)
      await tx
        .rollback()
        .execute()
        .catch(() => {})
    throw error
  }
}

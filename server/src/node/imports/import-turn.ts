import type { Tx } from '../../db/open.ts'
import { inSnapshot, inTransaction } from '../../db/transaction.ts'
import { fileGet } from '../../features/files/store.ts'
import { type KeptOutcomes, outcomeOf, rejectsToKeep } from '../../features/imports/kept.ts'
import {
  type Claimed,
  noteProgress,
  type Progress,
  recordDone,
  recordFailed,
  recordVerified,
  releaseImport,
  replaceRejects,
} from '../../features/imports/turns-store.ts'
import { filesOf } from '../../features/imports/view.ts'
import { adapters } from '../../imports/adapters.ts'
import type { ImportReport } from '../../imports/outcome.ts'
import { ImportRefused, type ReadFile, readContent } from '../../imports/read-file.ts'
import { importFiles } from '../../imports/run.ts'
import { isClean } from '../../ledger/verify/report.ts'
import { checkPromises } from '../../ledger/verify.ts'
import type { TakeOptions } from './take-imports.ts'

const BEAT_MS = 2_000
/** One that has ended so many processes, or met so many failures, is given up. */
const ATTEMPTS_MAX = 3

/** It is another process's now, or this one stops: nothing of it may be kept. */
class Interrupted extends Error {}

/** One trial or import, from its claim to its end. */
export class ImportTurn {
  readonly #options: TakeOptions
  readonly #claimed: Claimed
  readonly #stopping: AbortSignal
  #progress: Progress = { step: 'reading', done: 0, all: 0 }
  #isLost = false

  constructor(options: TakeOptions, claimed: Claimed, stopping: AbortSignal) {
    this.#options = options
    this.#claimed = claimed
    this.#stopping = stopping
  }

  async take() {
    const { db, log } = this.#options
    const { attempts } = this.#claimed
    const beating = setInterval(() => void this.#beat(), BEAT_MS)
    try {
      if (attempts > ATTEMPTS_MAX) throw new ImportRefused(GIVEN_UP)
      await this.#do()
    } catch (error) {
      if (error instanceof ImportRefused) return recordFailed(db, this.#claimed, error.message)
      if (error instanceof Interrupted) {
        // Whoever only stops has not tried: it counts for nothing.
        return releaseImport(db, this.#claimed, attempts - 1)
      }
      // Tried again when the lease is over: what was in its way may have gone by then.
      log.warn(error, `The import ${this.#claimed.id} was broken off`)
    } finally {
      clearInterval(beating)
    }
  }

  async #do() {
    const { db } = this.#options
    const { id, organizationId, status } = this.#claimed
    const dryRun = status === 'checking'
    const files = await this.#read()
    const options = { registry: organizationId, dryRun, now: new Date() }
    const onWrite = (done: number, all: number) => {
      this.#progress = { step: 'writing', done, all }
      this.#refuseIfLost()
    }
    const reports = await importFiles(db, files, { ...options, onWrite }, async (tx, own) => {
      this.#refuseIfLost()
      if (!dryRun) await this.#record(tx, files, own)
    })
    if (dryRun) await inTransaction(db, (tx) => this.#record(tx, files, reports))
    else await this.#verify(id)
  }

  /** What is imported stays so, whether or not this comes to its end. */
  async #verify(id: string) {
    const { db, log } = this.#options
    try {
      await recordVerified(db, id, isClean(await inSnapshot(db, checkPromises)))
    } catch (error) {
      log.warn(error, `The ledger could not be verified after the import ${id}`)
    }
  }

  async #read(): Promise<ReadFile[]> {
    const { db, files: store } = this.#options
    const { organizationId, registry } = this.#claimed
    const kinds = adapters.filter((one) => registry === null || one.registry === registry)
    const told = filesOf(this.#claimed)
    this.#progress.all = told.reduce((sum, { size }) => sum + size, 0)
    const read: ReadFile[] = []
    for (const { fileId, fileName } of told) {
      const file = await fileGet(db, fileId, organizationId)
      if (!file?.storageKey) throw new ImportRefused(`The file ${fileName} has been deleted.`)
      const content = store.open(file.storageKey)
      const onChunk = (bytes: number) => {
        this.#progress.done += bytes
        this.#refuseIfLost()
      }
      read.push(await readContent(kinds, fileName, content, onChunk))
    }
    return read
  }

  async #record(tx: Tx, files: readonly ReadFile[], reports: readonly ImportReport[]) {
    const isDone = this.#claimed.status === 'importing'
    const told = filesOf(this.#claimed)
    const outcomes: KeptOutcomes = {}
    const rejects = told.flatMap(({ fileId }, at) => {
      const [file, report] = [files[at], reports[at]]
      if (!file || !report) return []
      const own = rejectsToKeep(fileId, file, report)
      outcomes[fileId] = outcomeOf(file, report, own.length, isDone)
      return own
    })
    await replaceRejects(tx, this.#claimed.id, rejects)
    if (!(await recordDone(tx, this.#claimed, outcomes))) throw new Interrupted()
  }

  async #beat() {
    const { db } = this.#options
    // A database that is away says so to the import itself.
    const isOurs = await noteProgress(db, this.#claimed, this.#progress).catch(() => true)
    if (!isOurs) this.#isLost = true
  }

  #refuseIfLost() {
    if (this.#isLost || this.#stopping.aborted) throw new Interrupted()
  }
}

const GIVEN_UP =
  'It was begun several times and never came to its end: try smaller files, or `npm run import`.'

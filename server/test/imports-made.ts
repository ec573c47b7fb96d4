import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { adapters } from '../src/imports/adapters.ts'
import type { ImportReport } from '../src/imports/outcome.ts'
import { rejectsOf } from '../src/imports/rejects.ts'
import { type RunOptions, runImport } from '../src/imports/run.ts'
import { inSnapshot, verifyLedger } from '../src/ledger/verify.ts'
import { present } from '../src/lib/assert.ts'
import { csv } from '../src/lib/csv.ts'
import { World } from './world.ts'

type Cells = Record<string, string>

/** A database of its own, and files made up for a test in the form of a registry's exports. */
export class Imports {
  readonly world: World
  readonly #folder: string
  #files = 0

  private constructor(world: World, folder: string) {
    this.world = world
    this.#folder = folder
  }

  static async create() {
    return new Imports(await World.create(), await mkdtemp(join(tmpdir(), 'ecs-imports-')))
  }

  async [Symbol.asyncDispose]() {
    await this.world[Symbol.asyncDispose]()
    await rm(this.#folder, { recursive: true, force: true })
  }

  /** A file of the adapter with these rows; columns that a row does not give are empty. */
  async file(name: string, rows: Cells[]): Promise<string> {
    const adapter = present(
      adapters.find((one) => one.name === name),
      `there is an adapter ${name}`,
    )
    const columns = [...new Set([...adapter.columns, ...rows.flatMap((row) => Object.keys(row))])]
    return this.write(csv([columns, ...rows.map((row) => columns.map((of) => row[of] ?? ''))]))
  }

  async write(text: string): Promise<string> {
    const path = join(this.#folder, `file-${++this.#files}.csv`)
    await writeFile(path, text)
    return path
  }

  /** Imports a file, and finds the ledger clean. */
  async run(registry: string, path: string, options: Partial<RunOptions> = {}) {
    const kinds = adapters.filter((one) => one.registry === registry)
    const run = await runImport(this.world.db, kinds, path, { now: new Date(), ...options })
    const [report, file] = [run.reports[0], run.files[0]]
    assert.ok(report && file, 'one file, one report')
    assert.deepEqual(await inSnapshot(this.world.db, verifyLedger), [])
    return { report, name: basename(path), rejects: rejectsOf(file, report) }
  }

  async make(name: string, rows: Cells[], options: Partial<RunOptions> = {}) {
    const registry = adapters.find((one) => one.name === name)?.registry ?? ''
    return this.run(registry, await this.file(name, rows), options)
  }

  /** The leaves of what was minted: status, and mtCO2e, in the order of their serials. */
  async leaves() {
    const rows = await this.world.db
      .selectFrom('credits')
      .selectAll()
      .where('status', '<>', 'split')
      .orderBy('assetId')
      .orderBy('serialFrom')
      .execute()
    return rows.map(({ assetId, status, quantity }) => `${assetId} ${status} ${quantity / 10_000n}`)
  }
}

export const told = ({ errors }: ImportReport) =>
  errors.map(({ row, column, value, reason }) => `${row} ${column} '${value}' ${reason}`)

export const counts = ({ imported }: ImportReport) =>
  Object.fromEntries(Object.entries(imported).map(([kind, { count }]) => [kind, count]))

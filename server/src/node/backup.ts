import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type pg from 'pg'
import { grouped } from '../ledger/verify/report.ts'
import { migrationsOf, versionOf } from './backup/catalogue.ts'
import { type Copied, contentsOf, copyContents, dropOthers } from './backup/contents.ts'
import { dumpTables, inOneState } from './backup/dump.ts'
import { FORMAT, MANIFEST, type Manifest } from './backup/manifest.ts'
import { SUMS, type Sums, sumsText } from './backup/sums.ts'
import {
  BROKEN,
  COULD_NOT_RUN,
  OK,
  onDatabase,
  orCouldNotRun,
  refuseAbsent,
  refuseNoLedger,
} from './command.ts'
import { isDemoMarket } from './demo-marks.ts'
import { syncFolder } from './disk-file-store.ts'
import { StartError } from './errors.ts'
import { openStore } from './files/open.ts'
import type { TendedFileStore } from './files/tended.ts'
import { say } from './log.ts'
import { progress } from './progress.ts'

const help = `Usage: npm run backup -- <folder> [flags]

Writes the database and the contents of files to a new folder, while the service works on: one state
of the database, the contents that it names, and a checksum of each file in ${SUMS}. The database
is that of DATABASE_URL, or the embedded one in DATA_DIR (./data); the files are those of FILES_URL.

The keys of webhooks and of the transparency log are not in it: keep WEBHOOK_KEY and
TRANSPARENCY_LOG_KEY, or their files in DATA_DIR, in another place. The backup has the hashes of passwords and all that is confidential in the market: keep it as
you keep the database.

  --without-files  Leave the contents of files where they are.
  --help           Print this text.

Ends with 0 when all is saved, 1 when all is but contents that the file store does not have as they
were taken, which are named, 2 when nothing is.
`

if (import.meta.main) process.exitCode = await orCouldNotRun(() => run(process.argv.slice(2)))

async function run(args: string[]): Promise<number> {
  const options = { 'without-files': { type: 'boolean' }, help: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [target, ...more] = positionals
  if (values.help) {
    say(help)
    return OK
  }
  if (target === undefined || more.length > 0) {
    process.stderr.write(`Name one folder for the backup.\n\n${help}`)
    return COULD_NOT_RUN
  }
  const folder = resolve(target)
  return onDatabase(
    async ({ pool, place }, settings) => {
      await refuseNoLedger(pool, place)
      const store = values['without-files']
        ? undefined
        : await openStore(settings.filesUrl, (message) => process.stderr.write(`${message}\n`))
      const client = await pool.connect()
      try {
        const manifest = await backUp(client, store, folder)
        say(outcome(folder, manifest))
        return manifest.contents?.lost.length ? BROKEN : OK
      } finally {
        client.release()
      }
    },
    {
      check(settings) {
        refuseAbsent(settings)
        makeEmpty(folder)
      },
      mayBeInUse: true,
    },
  )
}

/**
 * Contents are copied before the state of the database is taken, which takes long, and those of files
 * that came since then after it: of what the state names only a file that came and was deleted in
 * these moments can be lost, and that is told.
 */
async function backUp(client: pg.ClientBase, store: TendedFileStore | undefined, folder: string) {
  await mkdir(join(folder, 'tables'), { mode: 0o700 })
  const sums: Sums = new Map()
  const copied: Copied = { bytes: new Map(), lost: new Set() }
  const [ofContents, ofTables] = [progress('Copying', 'contents'), progress('Saving', 'tables')]
  const copies = store && { store, folder, sums, copied }
  if (copies) await copyContents(await contentsOf(client), copies, ofContents.show)
  const manifest = await inOneState(client, async (): Promise<Manifest> => {
    const migrations = await migrationsOf(client)
    const postgres = await versionOf(client)
    const isDemo = await isDemoMarket(client)
    const madeAt = new Date().toISOString()
    const wanted = await contentsOf(client)
    if (copies) {
      await copyContents(wanted, copies, () => {})
      await dropOthers(wanted, folder, copies)
    }
    ofContents.end()
    const dumped = await dumpTables(client, folder, sums, ofTables.show)
    ofTables.end()
    const contents = copies ? summary(copied) : null
    return { format: FORMAT, madeAt, postgres, isDemo, migrations, ...dumped, contents }
  })
  await finish(folder, manifest, sums)
  return manifest
}

function summary({ bytes, lost }: Copied): Manifest['contents'] {
  const total = [...bytes.values()].reduce((sum, each) => sum + each, 0)
  return { keys: [...bytes.keys()].sort(), bytes: total, lost: [...lost].sort() }
}

/** The checksums come last, and only when all the rest is on the disk. */
async function finish(folder: string, manifest: Manifest, sums: Sums) {
  const durable = { flag: 'wx', mode: 0o600, flush: true } as const
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  await writeFile(join(folder, MANIFEST), text, durable)
  sums.set(MANIFEST, createHash('sha256').update(text).digest('hex'))
  for (const part of ['tables', '.']) await syncFolder(join(folder, part))
  await writeFile(join(folder, SUMS), sumsText(sums), durable)
  await syncFolder(folder)
}

function makeEmpty(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (readdirSync(folder).length === 0) return
  throw new StartError(`The folder ${folder} is not empty: name a new one for the backup.`)
}

function outcome(folder: string, { tables, contents, madeAt }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const files = contents
    ? `${grouped(contents.keys.length)} contents of files (${grouped(contents.bytes)} bytes)`
    : 'no contents of files'
  return [
    `Saved to ${folder}, as of ${madeAt}: ${grouped(rows)} rows of ${tables.length} tables, ${files}.`,
    ...(contents?.lost ?? []).map((key) => `Not in the file store as it was taken: ${key}`),
    'Keep WEBHOOK_KEY and TRANSPARENCY_LOG_KEY, or the files webhook-key and transparency-log-key in ' +
      'DATA_DIR, in another place: they are not in the backup.',
  ].join('\n')
}

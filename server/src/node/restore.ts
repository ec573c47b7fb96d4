import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { differenceOf, migrate, refuseNewer } from '../db/migrate.ts'
import { grouped, isClean, verdict } from '../ledger/verify/report.ts'
import { checkPromises, inSnapshot } from '../ledger/verify.ts'
import { checkLog } from '../transparency/check.ts'
import { restoreContents } from './backup/contents.ts'
import { loadDatabase, refuseFull } from './backup/load.ts'
import { contentFile, MANIFEST, type Manifest, readManifest, tableFile } from './backup/manifest.ts'
import { checkSums, readSums, SUMS, type Sums } from './backup/sums.ts'
import { BROKEN, COULD_NOT_RUN, OK, onDatabase, orCouldNotRun } from './command.ts'
import type { Database } from './database.ts'
import { claimFolders } from './demo-marks.ts'
import { openStore } from './files/open.ts'
import { say } from './log.ts'
import { progress } from './progress.ts'
import type { Settings } from './settings.ts'

const help = `Usage: npm run restore -- <folder>

Fills an empty database with a backup, whatever version of PostgreSQL it came from, and the file
store with its contents, then brings the schema up to date and verifies the ledger and its log. The database is
that of DATABASE_URL, or a new embedded one in DATA_DIR (./data); the files go to FILES_URL. So an
embedded database moves to a server: back it up, and restore it with DATABASE_URL set.

Every file is compared with ${SUMS} first. A failure leaves the database empty.

  --help  Print this text.

Ends with 0 when all is restored and the ledger keeps its promises, 1 when all is restored but the
ledger is broken or contents were lost before the backup, 2 when nothing is.
`

if (import.meta.main) process.exitCode = await orCouldNotRun(() => run(process.argv.slice(2)))

async function run(args: string[]): Promise<number> {
  const options = { help: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [source, ...more] = positionals
  if (values.help) {
    say(help)
    return OK
  }
  if (source === undefined || more.length > 0) {
    process.stderr.write(`Name the folder of one backup.\n\n${help}`)
    return COULD_NOT_RUN
  }
  const folder = resolve(source)
  const sums = readSums(folder)
  await checkSums(folder, sums, [MANIFEST])
  const manifest = readManifest(folder)
  await checkSums(folder, sums, filesOf(manifest))
  const applied = manifest.migrations.map((name) => ({ name }))
  refuseNewer(differenceOf(applied).unknown, 'The backup')

  return onDatabase(
    (database, settings) => restore(database, settings, { folder, manifest, sums }),
    { check: (settings) => claimFolders(settings, manifest.isDemo) },
  )
}

interface Backup {
  folder: string
  manifest: Manifest
  sums: Sums
}

async function restore(database: Database, settings: Settings, backup: Backup): Promise<number> {
  const { db, pool } = database
  const { folder, manifest } = backup
  const client = await pool.connect()
  const [ofContents, ofTables] = [progress('Writing', 'contents'), progress('Filling', 'tables')]
  try {
    await refuseFull(client)
    if (manifest.contents) {
      const warn = (message: string) => process.stderr.write(`${message}\n`)
      // They were looked through for viruses when they were taken.
      const store = await openStore(settings.filesUrl, warn)
      // First, so that no row is there without its content.
      await restoreContents(manifest.contents.keys, { ...backup, store }, ofContents.show)
    }
    ofContents.end()
    await loadDatabase(client, folder, manifest, ofTables.show)
  } finally {
    client.release()
    ofContents.end()
    ofTables.end()
  }
  await migrate(pool)
  const checked = await inSnapshot(db, async (tx) => [
    ...(await checkPromises(tx)),
    ...(await checkLog(tx)),
  ])
  const lost = manifest.contents?.lost ?? []
  say(outcome(manifest, database.place))
  for (const key of lost) say(`Lost before the backup was made: the content ${key}`)
  say(verdict(checked))
  return isClean(checked) && lost.length === 0 ? OK : BROKEN
}

function filesOf({ tables, contents }: Manifest): string[] {
  return [...tables.map(({ name }) => tableFile(name)), ...(contents?.keys ?? []).map(contentFile)]
}

function outcome({ tables, contents, madeAt }: Manifest, place: string): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return [
    `Restored the state of ${madeAt} to ${place}: ${grouped(rows)} rows of ${tables.length} tables and ` +
      `${contents?.keys.length ?? 'no'} contents of files.`,
    'Before the start: set WEBHOOK_KEY and TRANSPARENCY_LOG_KEY to the keys of that time, or put the ' +
      'files webhook-key and transparency-log-key in DATA_DIR. Without the first webhooks wait until ' +
      'each gets a new secret; without the second the log is signed by nobody whom others know.',
  ].join('\n')
}

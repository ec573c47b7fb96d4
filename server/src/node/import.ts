import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { migrate } from '../db/migrate.ts'
import type { Adapter, RowError } from '../imports/adapter.ts'
import { adapters } from '../imports/adapters.ts'
import type { ImportReport } from '../imports/import.ts'
import { ImportRefused } from '../imports/read-file.ts'
import { type Run, runImport } from '../imports/run.ts'
import { grouped, isClean, quantityText, verdict } from '../ledger/verify/report.ts'
import { tons } from '../lib/quantity.ts'
import { claimFolder, prepareDatabase } from './demo-marks.ts'
import { StartError } from './errors.ts'
import { say } from './log.ts'
import { BROKEN, COULD_NOT_RUN, OK, onDatabase, orCouldNotRun } from './verify.ts'

const ERRORS_TOLD_MAX = 20

const help = `Usage: npm run import -- <registry> <file> [flags]

Imports the credits that a registry has issued, from its own export, with their serial numbers. All
of the file is imported in one transaction; what is there already is left alone, so that a file can
be imported again. A row that contradicts itself, another row or the ledger is reported and not
imported, and neither is what would leave a gap in the serials after it. Then the ledger is verified.

  --registry <name>  The organization that issued and owns the credits, by name or id; made if there
                     is none of that name.
  --dry-run          Do and check everything, then undo it.
  --json             Print the outcome as JSON, with every row in error.
  --help             Print this text.

${adapters.map(adapterHelp).join('\n\n')}

The database is that of DATABASE_URL, or the embedded one in DATA_DIR (./data) while no service runs
on it. Ends with 0 when every row is in the ledger, 1 when a row is in error or the ledger is broken,
2 when nothing could be imported.
`

if (import.meta.main) process.exitCode = await orCouldNotRun(() => run(process.argv.slice(2)))

async function run(args: string[]): Promise<number> {
  const options = {
    'dry-run': { type: 'boolean', default: false },
    registry: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  if (values.help) {
    say(help)
    return OK
  }
  const [name, path, tooMany] = positionals
  const adapter = adapters.find((one) => one.name === name)
  if (adapter === undefined || path === undefined || tooMany !== undefined) {
    process.stderr.write(
      `Name a registry (${adapters.map((one) => one.name)}) and a file.\n\n${help}`,
    )
    return COULD_NOT_RUN
  }
  const dryRun = values['dry-run']
  const outcome = await importTo(adapter, path, dryRun, values.registry)
  say(values.json ? outcomeJson(outcome, dryRun) : outcomeText(outcome, dryRun))
  return outcome.report.errors.length === 0 && isClean(outcome.checked) ? OK : BROKEN
}

async function importTo(
  adapter: Adapter,
  path: string,
  dryRun: boolean,
  registry: string | undefined,
): Promise<Run> {
  return onDatabase(
    async ({ db, pool, url }) => {
      const nothingToFill = async () => {}
      await prepareDatabase(url, false, { migrate: () => migrate(pool), fill: nothingToFill })
      const reading = progress('Reading', 'bytes')
      const writing = progress('Writing', 'credits')
      try {
        const steps = { onRead: reading.show, onWrite: writing.show }
        return await runImport(db, adapter, path, { registry, dryRun, now: new Date(), ...steps })
      } catch (error) {
        throw error instanceof ImportRefused ? new StartError(error.message) : error
      } finally {
        reading.end()
        writing.end()
      }
    },
    ({ dataDir, databaseUrl }) => {
      if (databaseUrl === undefined) claimFolder(dataDir, false)
    },
  )
}

/** A bar where somebody watches; else a line at the beginning, for a log. */
function progress(title: string, unit: string) {
  const format = `${title} {bar} {percentage} % of {total} ${unit}`
  const bar = process.stderr.isTTY
    ? new SingleBar({ format, stream: process.stderr, clearOnComplete: true, etaBuffer: 1 })
    : undefined
  let begun = false
  return {
    show(done: number, all: number) {
      if (!begun && bar) bar.start(all, done)
      else if (!begun) process.stderr.write(`${title} ${grouped(all)} ${unit}\n`)
      else bar?.update(done)
      begun = true
    },
    end() {
      bar?.stop()
    },
  }
}

function outcomeText({ report, checked, importMs, verifyMs }: Run, dryRun: boolean): string {
  const { errors, rowCount, imported, alreadyThere, importedUnits, alreadyThereUnits } = report
  const wrongRows = new Set(errors.map(({ row }) => row)).size
  return [
    ...errors.slice(0, ERRORS_TOLD_MAX).map(errorLine),
    ...(errors.length > ERRORS_TOLD_MAX
      ? [`and ${grouped(errors.length - ERRORS_TOLD_MAX)} more; --json tells all.`]
      : []),
    '',
    `Rows read      ${grouped(rowCount)}`,
    `Imported       ${grouped(imported)} credits, ${quantityText(importedUnits)}`,
    `Already there  ${grouped(alreadyThere)} credits, ${quantityText(alreadyThereUnits)}`,
    `In error       ${grouped(wrongRows)} rows`,
    `Lines          ${grouped(report.lineCount)}`,
    `No country     ${grouped(report.withoutCountry)} credits`,
    `Seconds        ${seconds(importMs)}, and ${seconds(verifyMs)} to verify`,
    '',
    verdict(checked),
    ...(dryRun ? ['This was a dry run: nothing is kept.'] : []),
  ].join('\n')
}

function errorLine({ row, column, value, reason }: RowError): string {
  return `Row ${row}: ${[column, `'${value}'`].join(' ').trim()} ${reason}.`
}

function outcomeJson({ report, checked, importMs, verifyMs }: Run, dryRun: boolean): string {
  const { importedUnits, alreadyThereUnits, ...counts }: ImportReport = report
  return JSON.stringify(
    {
      ...counts,
      importedQuantity: tons(importedUnits),
      alreadyThereQuantity: tons(alreadyThereUnits),
      dryRun,
      importSeconds: Number(seconds(importMs)),
      verifySeconds: Number(seconds(verifyMs)),
      isClean: isClean(checked),
      findings: checked.flatMap(({ findings }) => findings),
    },
    null,
    2,
  )
}

function adapterHelp({ name, title, registryName, notes }: Adapter): string {
  const lines = [`of "${registryName}" unless --registry names another.`, ...notes]
  return `${name}: ${title}\n${lines.map((line) => `  ${line}`).join('\n')}`
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2)
}

import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { migrate } from '../db/migrate.ts'
import type { Adapter } from '../imports/adapter.ts'
import { adapters, registries } from '../imports/adapters.ts'
import { ImportRefused } from '../imports/read-file.ts'
import { rejectsOf } from '../imports/rejects.ts'
import { outcomeJson, outcomeText } from '../imports/report.ts'
import { type Run, runImport } from '../imports/run.ts'
import { isClean } from '../ledger/verify/report.ts'
import { BROKEN, COULD_NOT_RUN, OK, onDatabase, orCouldNotRun } from './command.ts'
import { claimFolder, prepareDatabase } from './demo-marks.ts'
import { StartError } from './errors.ts'
import { say } from './log.ts'
import { progress } from './progress.ts'

const help = `Usage: npm run import -- <registry> <file>… [flags]

Imports projects, the credits that a registry has issued, and what it has retired and cancelled, from
its own exports. What a file tells of is seen by its columns; give projects first, then issuances,
then what has ended. All files are imported in one transaction; what is there already is left alone,
so that a file can be imported again. A row that contradicts itself, another row or the ledger, or
that has changed since, is reported and not imported, and neither is what would leave a gap in the
serials after it. Then the ledger is verified.

  --registry <name>  The organization that issued and owns the credits, by name or id; made if there
                     is none of that name.
  --dry-run          Do and check everything, then undo it.
  --rejects <file>   Write the rows of which something was not imported to this file, with the reason
                     in a column more: correct them there, and import that file.
  --json             Print the outcome as JSON, with every row in error.
  --help             Print this text.

${registries.map(registryHelp).join('\n\n')}

The database is that of DATABASE_URL, or the embedded one in DATA_DIR (./data) while no service runs
on it. Ends with 0 when every row is in the ledger, 1 when a row is in error or the ledger is broken,
2 when nothing could be imported.
`

if (import.meta.main) process.exitCode = await orCouldNotRun(() => run(process.argv.slice(2)))

async function run(args: string[]): Promise<number> {
  const options = {
    'dry-run': { type: 'boolean', default: false },
    registry: { type: 'string' },
    rejects: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  if (values.help) {
    say(help)
    return OK
  }
  const [registry, ...paths] = positionals
  const kinds = adapters.filter((one) => one.registry === registry)
  const isCall = kinds.length > 0 && paths.length > 0
  if (!isCall || (values.rejects !== undefined && paths.length > 1)) {
    const what = isCall
      ? '--rejects takes the rows of one file: import one at a time with it'
      : `Name a registry (${registries.join(', ')}) and a file`
    process.stderr.write(`${what}.\n\n${help}`)
    return COULD_NOT_RUN
  }
  const dryRun = values['dry-run']
  const outcome = await importTo(kinds, paths, dryRun, values.registry)
  if (values.rejects !== undefined) await writeRejects(outcome, values.rejects)
  say(
    values.json
      ? JSON.stringify(outcomeJson(outcome, dryRun), null, 2)
      : outcomeText(outcome, dryRun),
  )
  const isWhole = outcome.reports.every(({ errors }) => errors.length === 0)
  return isWhole && isClean(outcome.checked) ? OK : BROKEN
}

async function importTo(
  kinds: readonly Adapter[],
  paths: readonly string[],
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
        return await runImport(db, kinds, paths, { registry, dryRun, now: new Date(), ...steps })
      } catch (error) {
        throw error instanceof ImportRefused ? new StartError(error.message) : error
      } finally {
        reading.end()
        writing.end()
      }
    },
    {
      check({ dataDir, databaseUrl }) {
        if (databaseUrl === undefined) claimFolder(dataDir, false)
      },
    },
  )
}

async function writeRejects({ files, reports }: Run, path: string) {
  for (const [at, report] of reports.entries()) {
    const file = files[at]
    const text = file ? rejectsOf(file, report) : null
    if (text !== null) await writeFile(path, text)
    process.stderr.write(text === null ? 'No row to correct.\n' : `Rows to correct: ${path}\n`)
  }
}

function registryHelp(registry: string): string {
  const kinds = adapters.filter((one) => one.registry === registry)
  const [first] = kinds
  return [
    `${registry}: of "${first?.registryName}" unless --registry names another.`,
    ...kinds.flatMap(({ title, notes }) => [`  ${title}`, ...notes.map((note) => `    ${note}`)]),
  ].join('\n')
}

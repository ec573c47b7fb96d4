import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Tx } from '../db/open.ts'
import { adapters, registries } from '../imports/adapters.ts'
import { ImportRefused, readFile } from '../imports/read-file.ts'
import { type Compared, compare, summaryOf } from '../imports/reconcile/compare.ts'
import {
  type ComparedKind,
  comparedKinds,
  type Source,
  sourceOfFile,
} from '../imports/reconcile/entry.ts'
import { registryNamed, sourceOfLedger } from '../imports/reconcile/ledger-store.ts'
import { comparisonCsv, comparisonJson, comparisonText } from '../imports/reconcile/report.ts'
import { isNameTaken, reconciliationInsert } from '../imports/reconcile/save-store.ts'
import { BROKEN, COULD_NOT_RUN, OK, onDatabase, orCouldNotRun } from './command.ts'
import { StartError } from './errors.ts'
import { say } from './log.ts'

const levels = ['project', 'item'] as const

const help = `Usage: npm run reconcile -- <source a> <source b> [flags]

Compares what two sources say: matched, missing on either side, another amount, serials that overlap.
A source is <registry>:<file> (${registries.join(', ')}), or
ledger:<name or id of a registry>.

  --by <level>       project (the sums of each; default) or item (one by one: by the registry's key,
                     else by project and quantity, else by serials, else by project and day).
  --kind <kind>      issuance (default), retirement or cancellation.
  --save <name>      Keep it in the database, for the registry's people to resolve item by item.
  --registry <name>  Whose it is then: the registry of the ledger source, unless this names it.
  --csv <file>       Write all that was compared to this file.
  --json             Print all that was compared as JSON.
  --help             Print this text.

A database is used for a ledger source and for --save alone: that of DATABASE_URL, or the embedded
one in DATA_DIR (./data) while no service runs on it. Ends with 0 when everything matches, 1 when
something differs or could not be read, 2 when nothing could be compared.
`

if (import.meta.main) process.exitCode = await orCouldNotRun(() => run(process.argv.slice(2)))

interface Call {
  sources: [string, string]
  level: (typeof levels)[number]
  kind: ComparedKind
  save: string | undefined
  registry: string | undefined
}

async function run(args: string[]): Promise<number> {
  const options = {
    by: { type: 'string', default: 'project' },
    kind: { type: 'string', default: 'issuance' },
    save: { type: 'string' },
    registry: { type: 'string' },
    csv: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  if (values.help) {
    say(help)
    return OK
  }
  const [one, other, tooMany] = positionals
  const level = levels.find((each) => each === values.by)
  const kind = comparedKinds.find((each) => each === values.kind)
  if (!one || !other || tooMany !== undefined || !level || !kind) {
    const what = !level ? `--by is one of ${levels.join(', ')}` : 'Name two sources'
    process.stderr.write(
      `${kind ? what : `--kind is one of ${comparedKinds.join(', ')}`}.\n\n${help}`,
    )
    return COULD_NOT_RUN
  }
  const { save, registry } = values
  const call: Call = { sources: [one, other], level, kind, save, registry }
  const { a, b, compared } = await comparisonOf(call)
  if (values.csv !== undefined) await writeFile(values.csv, comparisonCsv(compared))
  say(
    values.json
      ? JSON.stringify(comparisonJson(a, b, compared), null, 2)
      : comparisonText(a, b, compared),
  )
  const isWhole = a.unreadRows + b.unreadRows === 0
  return isWhole && summaryOf(compared).differing === 0 ? OK : BROKEN
}

interface Comparison {
  a: Source
  b: Source
  compared: Compared[]
}

async function comparisonOf(call: Call): Promise<Comparison> {
  try {
    const needsDatabase = call.save !== undefined || call.sources.some(isOfLedger)
    if (!needsDatabase) return await comparedBy(call, undefined)
    return await onDatabase(({ db }) =>
      db.transaction().execute(async (tx) => {
        const comparison = await comparedBy(call, tx)
        if (call.save !== undefined) await save(tx, call, call.save, comparison)
        return comparison
      }),
    )
  } catch (error) {
    throw error instanceof ImportRefused ? new StartError(error.message) : error
  }
}

async function comparedBy({ sources: [one, other], kind, level }: Call, tx: Tx | undefined) {
  const [a, b] = [await sourceOf(one, kind, tx), await sourceOf(other, kind, tx)]
  return { a, b, compared: compare(a.entries, b.entries, level) }
}

function isOfLedger(source: string): boolean {
  return source.startsWith('ledger:')
}

async function sourceOf(source: string, kind: ComparedKind, tx: Tx | undefined): Promise<Source> {
  const [registry = '', ...rest] = source.split(':')
  const path = rest.join(':')
  if (tx && isOfLedger(source)) return sourceOfLedger(tx, await registryNamed(tx, path), kind)
  const kinds = adapters.filter((one) => one.registry === registry && one.kinds.includes(kind))
  if (kinds.length === 0 || path === '') {
    throw new ImportRefused(
      `${source} is no source: give <registry>:<file> of ${registries.join(', ')}, or ledger:<name>.`,
    )
  }
  return sourceOfFile(await readFile(kinds, path), kind)
}

async function save(tx: Tx, call: Call, name: string, { compared, ...sources }: Comparison) {
  const { level, kind, registry = call.sources.find(isOfLedger)?.slice('ledger:'.length) } = call
  if (registry === undefined) {
    throw new ImportRefused('Say with --registry whose the reconciliation is.')
  }
  const { id: organizationId } = await registryNamed(tx, registry)
  if (await isNameTaken(tx, organizationId, name)) {
    throw new ImportRefused(`There is a reconciliation ${name} already: choose another name.`)
  }
  const kept = { organizationId, name, level, kind }
  const id = await reconciliationInsert(tx, kept, sources, compared, new Date())
  process.stderr.write(`Kept as /reconciliations/${id}\n`)
}

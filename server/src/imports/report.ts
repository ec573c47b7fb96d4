import { grouped, isClean, quantityText, verdict } from '../ledger/verify/report.ts'
import { tons } from '../lib/quantity.ts'
import type { RowError } from './adapter.ts'
import type { ImportReport, Tally } from './outcome.ts'
import { reasonText } from './rejects.ts'
import type { Run } from './run.ts'

const ERRORS_TOLD_MAX = 20

/** What names a kind's count. */
const words = {
  project: 'projects',
  mbp: 'MBPs',
  issuance: 'credits',
  retirement: 'retirements',
  cancellation: 'cancellations',
} as const

type Kind = keyof typeof words
type Tallies = ImportReport['imported']

/** How an import went, for people. */
export function outcomeText(
  { reports, checked, importMs, verifyMs }: Run,
  dryRun: boolean,
): string {
  const isOne = reports.length === 1
  return [
    ...reports.flatMap((report) => [
      ...(isOne ? [] : [`${report.source}:`]),
      ...fileLines(report),
      '',
    ]),
    ...[...Map.groupBy(reports, ({ registry }) => registry)].flatMap(registryLines),
    `Seconds        ${seconds(importMs)}, and ${seconds(verifyMs)} to verify`,
    '',
    verdict(checked),
    ...(dryRun ? ['This was a dry run: nothing is kept.'] : []),
  ].join('\n')
}

function fileLines({ errors, notices, rows, imported, alreadyThere, ...report }: ImportReport) {
  const { lineCount, withoutCountry } = report
  const left = errors.length - ERRORS_TOLD_MAX
  return [
    ...errors.slice(0, ERRORS_TOLD_MAX).map((error) => `Row ${error.row}: ${reasonText(error)}`),
    ...(left > 0 ? [`and ${grouped(left)} more; --rejects and --json tell all.`] : []),
    ...noticeLines(notices),
    '',
    `Rows read      ${grouped(rows.read)}`,
    `Imported       ${talliesText(imported)}`,
    `Already there  ${talliesText(alreadyThere)}`,
    `Left out       ${grouped(rows.leftOut)} rows`,
    `In error       ${grouped(rows.inError)} rows`,
    ...(lineCount > 0 ? [`Lines          ${grouped(lineCount)}`] : []),
    ...(withoutCountry > 0 ? [`No country     ${grouped(withoutCountry)} credits`] : []),
  ]
}

/** Each thing that rows lack, once, with how many lack it. */
function noticeLines(notices: readonly RowError[]): string[] {
  const alike = Map.groupBy(notices, ({ column, reason }) => `${column} ${reason}`)
  return [...alike].map(([text, { length, 0: first }]) => {
    const rows = length === 1 ? `Row ${first?.row}` : `${grouped(length)} rows, first ${first?.row}`
    return `${rows}: ${text}.`
  })
}

function registryLines([registry, reports]: [string, ImportReport[]]): string[] {
  const rows = (of: keyof ImportReport['rows']) =>
    grouped(reports.reduce((sum, report) => sum + report.rows[of], 0))
  const total = (of: 'imported' | 'alreadyThere') =>
    talliesText(reports.reduce<Tallies>((sum, report) => added(sum, report[of]), {}))
  return [
    `Of ${registry}`,
    `  rows         ${rows('read')}: ${rows('imported')} imported, ${rows('alreadyThere')} already ` +
      `there, ${rows('leftOut')} left out, ${rows('inError')} in error`,
    `  imported     ${total('imported')}`,
    `  there before ${total('alreadyThere')}`,
  ]
}

function added(a: Tallies, b: Tallies): Tallies {
  const sum = { ...a }
  for (const [kind, { count, units }] of entriesOf(b)) {
    const before = sum[kind] ?? { count: 0, units: 0n }
    sum[kind] = { count: before.count + count, units: before.units + units }
  }
  return sum
}

function talliesText(tallies: Tallies): string {
  const texts = entriesOf(tallies).map(([kind, { count, units }]) => {
    const quantity = units > 0n ? `, ${quantityText(units)}` : ''
    return `${grouped(count)} ${words[kind]}${quantity}`
  })
  return texts.join('; ') || 'nothing'
}

function entriesOf(tallies: Tallies): [Kind, Tally][] {
  // What a tally has is named by the kinds that `words` names, and by nothing else.
  return Object.entries(tallies) as [Kind, Tally][]
}

export function outcomeJson({ reports, checked, importMs, verifyMs }: Run, dryRun: boolean) {
  const told = (tallies: Tallies) =>
    Object.fromEntries(
      entriesOf(tallies).map(([kind, { count, units }]) => [
        kind,
        { count, ...(units > 0n && { quantity: tons(units) }) },
      ]),
    )
  return {
    files: reports.map(({ imported, alreadyThere, sample: _, ...report }) => ({
      ...report,
      imported: told(imported),
      alreadyThere: told(alreadyThere),
    })),
    registries: [...Map.groupBy(reports, ({ registry }) => registry)].map(([registry, own]) => ({
      registry,
      rowCount: own.reduce((sum, { rows }) => sum + rows.read, 0),
      imported: told(own.reduce<Tallies>((sum, one) => added(sum, one.imported), {})),
      alreadyThere: told(own.reduce<Tallies>((sum, one) => added(sum, one.alreadyThere), {})),
      inError: own.reduce((sum, { rows }) => sum + rows.inError, 0),
    })),
    dryRun,
    importSeconds: Number(seconds(importMs)),
    verifySeconds: Number(seconds(verifyMs)),
    isClean: isClean(checked),
    findings: checked.flatMap(({ findings }) => findings),
  }
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2)
}

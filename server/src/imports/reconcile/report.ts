import { grouped, quantityText } from '../../ledger/verify/report.ts'
import { csv } from '../../lib/csv.ts'
import { tons, tonsText, type Units } from '../../lib/quantity.ts'
import { type Compared, type Summary, summaryOf } from './compare.ts'
import type { Source } from './entry.ts'

const LINES_MAX = 40

const words = {
  matched: 'matched',
  missingInA: 'missing in A',
  missingInB: 'missing in B',
  amountDiffers: 'amount differs',
  serialOverlap: 'serials overlap',
} as const

/** What two sources say, for people: what differs as a table, and the counts. */
export function comparisonText(a: Source, b: Source, compared: readonly Compared[]): string {
  const summary = summaryOf(compared)
  const differing = compared.filter(({ outcome }) => outcome !== 'matched')
  const rows = differing.slice(0, LINES_MAX).map(rowOf)
  const header = ['', 'project', 'A', 'B', 'mtCO2e in A', 'mtCO2e in B']
  const left = differing.length - rows.length
  return [
    ...(rows.length > 0 ? tableOf([header, ...rows]) : []),
    ...(left > 0 ? [`and ${grouped(left)} more; --csv and --json tell all.`] : []),
    '',
    `A  ${a.name}: ${grouped(a.entries.length)} entries, ${quantityText(summary.unitsA)}`,
    `B  ${b.name}: ${grouped(b.entries.length)} entries, ${quantityText(summary.unitsB)}`,
    ...[a, b].flatMap(({ name, unreadRows }) =>
      unreadRows > 0
        ? [`${grouped(unreadRows)} rows of ${name} can't be read: dry-run its import.`]
        : [],
    ),
    '',
    ...countLines(summary),
  ].join('\n')
}

function countLines({ counts, all, differing, unitsDiffering }: Summary): string[] {
  return [
    ...Object.entries(words).map(
      ([outcome, word]) => `${word.padEnd(16)}${grouped(countOf(counts, outcome))}`,
    ),
    '',
    `${grouped(all)} in all, ${grouped(differing)} differ, by ${quantityText(unitsDiffering)}.`,
  ]
}

function countOf(counts: Record<string, number>, outcome: string): number {
  return counts[outcome] ?? 0
}

function rowOf({ outcome, projectKey, a, b }: Compared): string[] {
  const amount = (said: Compared['a']) => (said ? tonsText(said.units) : '-')
  return [words[outcome], projectKey ?? '', a?.key ?? '-', b?.key ?? '-', amount(a), amount(b)]
}

function tableOf(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_cell, at) =>
    Math.min(60, Math.max(...rows.map((row) => row[at]?.length ?? 0))),
  )
  return rows.map((row) =>
    row
      .map((cell, at) => (at > 3 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

export function comparisonCsv(compared: readonly Compared[]): string {
  const header = [
    'outcome',
    'projectKey',
    'keyA',
    'keyB',
    'quantityA',
    'quantityB',
    'whereA',
    'whereB',
    'foundBy',
    'overlap',
  ]
  const amount = (units: Units | undefined) => (units === undefined ? '' : tonsText(units))
  return csv([
    header,
    ...compared.map(({ outcome, projectKey, a, b, foundBy, overlap }) => [
      ...[outcome, projectKey ?? '', a?.key ?? '', b?.key ?? ''],
      ...[amount(a?.units), amount(b?.units)],
      ...[a?.where.join('; ') ?? '', b?.where.join('; ') ?? '', foundBy ?? ''],
      overlap ? `${overlap.series} ${overlap.first}-${overlap.last}` : '',
    ]),
  ])
}

export function comparisonJson(a: Source, b: Source, compared: readonly Compared[]) {
  const { unitsA, unitsB, unitsDiffering, ...summary } = summaryOf(compared)
  const said = (one: Compared['a']) =>
    one && { key: one.key, quantity: tons(one.units), count: one.count, where: one.where }
  const source = ({ name, sha256, entries, unreadRows }: Source) => ({
    ...{ name, sha256, unreadRows },
    entryCount: entries.length,
  })
  return {
    sourceA: { ...source(a), quantity: tons(unitsA) },
    sourceB: { ...source(b), quantity: tons(unitsB) },
    ...summary,
    quantityDiffering: tons(unitsDiffering),
    items: compared.map(({ a: inA, b: inB, overlap, ...one }) => ({
      ...one,
      a: said(inA),
      b: said(inB),
      overlap: overlap && {
        ...{
          series: overlap.series,
          first: overlap.first.toString(),
          last: overlap.last.toString(),
        },
      },
    })),
  }
}

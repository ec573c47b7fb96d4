import { tons, tonsText, type Units } from '../../lib/quantity.ts'
import type { Checked, Totals } from '../verify.ts'

/** Breaches of one promise that are told in words; JSON has more. */
const TOLD_MAX = 10

/** The promises, what there is, each breach by its name, and the verdict, for people. */
export function reportText(checked: readonly Checked[], totals: Totals): string {
  const width = Math.max(...checked.map(({ name }) => name.length))
  return [
    ...checked.map(({ name, sentence, brokenCount }) => {
      const state = brokenCount === 0 ? 'ok' : `${grouped(brokenCount)} BROKEN`
      return `${state.padEnd(12)}${name.padEnd(width)}  ${sentence}`
    }),
    '',
    ...totalLines(totals),
    '',
    ...checked.filter(({ brokenCount }) => brokenCount > 0).flatMap(breachLines),
    verdict(checked),
  ].join('\n')
}

export function reportJson(checked: readonly Checked[], totals: Totals) {
  const { creditCount, recordCount, ...quantities } = totals
  return {
    isClean: isClean(checked),
    creditCount: Number(creditCount),
    recordCount: Number(recordCount),
    ...Object.fromEntries(Object.entries(quantities).map(([name, units]) => [name, tons(units)])),
    promises: checked,
  }
}

export function isClean(checked: readonly Checked[]): boolean {
  return checked.every(({ brokenCount }) => brokenCount === 0)
}

/** One sentence. */
export function verdict(checked: readonly Checked[]): string {
  const broken = checked.filter(({ brokenCount }) => brokenCount > 0)
  if (broken.length === 0) return `The ledger keeps all of its ${checked.length} promises.`
  const breaches = broken.reduce((sum, { brokenCount }) => sum + brokenCount, 0)
  const times = breaches === 1 ? 'once' : `${grouped(breaches)} times`
  return `THE LEDGER IS BROKEN: ${broken.length} of ${checked.length} promises, ${times} in all.`
}

/** `2,421,589,626 mtCO2e`, exact to the last unit. */
export function quantityText(units: Units): string {
  const [whole = '', fraction] = tonsText(units).split('.')
  return `${grouped(BigInt(whole))}${fraction === undefined ? '' : `.${fraction}`} mtCO2e`
}

export function grouped(count: number | bigint): string {
  return count.toLocaleString('en-US')
}

function totalLines({ creditCount, recordCount, ...quantities }: Totals): string[] {
  const lines = [
    ['Credits', grouped(creditCount)],
    ['Records', grouped(recordCount)],
    ...Object.entries(quantities).map(([name, units]) => [
      `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      quantityText(units),
    ]),
  ]
  return lines.map(([name = '', text]) => `${name.padEnd(12)}${text}`)
}

function breachLines({ name, findings, brokenCount }: Checked): string[] {
  const told = findings.slice(0, TOLD_MAX).map(({ recordId, creditId, message }) => {
    const record = recordId === null ? '' : `record ${recordId}: `
    const credit = creditId === null ? '' : `credit ${creditId}, `
    return `  ${credit}${record}${message}`
  })
  const rest = brokenCount - told.length
  return [`${name}:`, ...told, ...(rest > 0 ? [`  and ${grouped(rest)} more`] : []), '']
}

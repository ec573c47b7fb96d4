import { useTranslation } from 'react-i18next'
import type { Texts } from '../../../i18n/i18n.ts'

type Reason = keyof Texts['imports']['reason']
type Failure = keyof Texts['imports']['failure']

/** The service tells reasons in English: which each is, and what it names. The first that fits counts. */
const reasons: readonly [sign: RegExp, reason: Reason][] = [
  [/^is empty: the retirement/, 'noBeneficiary'],
  [/^is empty$/, 'empty'],
  [/^is none of its list$/, 'notOfList'],
  [/^is none of (?<all>.+)$/, 'noneOf'],
  [/^is no whole number of units above 0$/, 'units'],
  [/^is no whole number above 0$/, 'wholeAbove0'],
  [/^is no whole number$/, 'whole'],
  [/^is no year$/, 'year'],
  [/^is no day$/, 'day'],
  [/^is no country$/, 'country'],
  [/^is no serial number$/, 'serial'],
  [/^is no number from (?<from>\S+) to (?<to>\S+)$/, 'range'],
  [/^is no time like (?<example>.+)$/, 'time'],
  [/^is another transaction than (?<one>.+)$/, 'transaction'],
  [/^is another status than (?<one>.+)$/, 'status'],
  [/^is no number of a commitment period$/, 'period'],
  [/^is no party code/, 'party'],
  [/^is no project number$/, 'project'],
  [/^comes before serial_start (?<start>.+)$/, 'before'],
  [/^is not the (?<count>\d+) of (?<from>\S+) to (?<to>\S+)$/, 'sum'],
  [/^is not (?<from>\S+) - (?<to>\S+), as the other columns say$/, 'otherColumns'],
  [/^is nothing: no credit was issued/, 'nothing'],
  [/^is no place$/, 'place'],
  [/^was issued by the CDM/, 'ofTheCdm'],
  [/^has changed since row (?<row>\d+) of (?<file>.+?): (?<what>.+)$/s, 'changed'],
  [/^is told by row (?<row>\d+) too$/, 'twice'],
  [/^is an MBP of a project that is not there$/, 'noProject'],
  [/^is longer than (?<max>\d+) characters/, 'long'],
  [/^is missing, so no MBP is made/, 'noMbp'],
  [/^ends what was not issued here/, 'notIssued'],
  [/^has serials that ended before: (?<where>.+)$/, 'ended'],
  [/^has serials that the registry no longer owns/, 'notOwned'],
  [/^ends more than is left: (?<left>\d+)/, 'tooMuch'],
  [/^has (?<cells>\d+) cells, the header (?<header>\d+)$/, 'cellCount'],
  [/^has characters that no text can have$/, 'noText'],
  [/^has characters that are broken$/, 'broken'],
  [/^is a duplicate of row (?<row>\d+)$/, 'duplicate'],
  [/^overlaps row (?<row>\d+): neither/, 'overlapsRow'],
  [
    /^overlaps serials that the ledger holds: the next of its line is (?<next>\d+)$/,
    'overlapsLedger',
  ],
  [/^overlaps serials (?<serials>.+) of (?<where>.+)$/, 'overlaps'],
  [/^leaves a gap: serials (?<from>\d+) to (?<to>\d+) come/, 'gap'],
]

const failures: readonly [sign: RegExp, failure: Failure][] = [
  [/^The file (?<file>.+) is empty\.$/, 'empty'],
  [/^The file (?<file>.+) is no CSV: /s, 'noCsv'],
  [/^The columns of the file (?<file>.+) are those of no export/, 'unknown'],
  [/^The file (?<file>.+) is not .+: it has no column (?<columns>.+)\.$/, 'columns'],
  [/^The file (?<file>.+) has the column (?<column>.+) twice/, 'twice'],
  [/^The file (?<file>.+) has been deleted\.$/, 'deleted'],
  [/^It was begun several times/, 'givenUp'],
]

/** Why a row is not imported, or a file; what has no words here stays as the service says it. */
export function useReasonWords() {
  const { t } = useTranslation()
  // Which values a reason names is known where it is read, not to the type checker.
  const said = t as unknown as (key: string, values: Record<string, string>) => string
  return {
    reason(text: string): string {
      const [known, values] = found(reasons, text)
      return known ? said(`imports.reason.${known}`, values) : text
    },
    failure(text: string): string {
      const [known, values] = found(failures, text)
      return known ? said(`imports.failure.${known}`, values) : text
    },
  }
}

/** Which of these it is, and what it names. */
export function found<Name extends string>(
  signs: readonly [RegExp, Name][],
  text: string,
): [Name | undefined, Record<string, string>] {
  for (const [sign, name] of signs) {
    const match = sign.exec(text)
    if (match) return [name, { ...match.groups }]
  }
  return [undefined, {}]
}

import { TONS_MAX } from '../../lib/quantity.ts'
import type { Adapter, ReadRow, Row, RowError } from '../adapter.ts'
import { alpha3Of } from '../countries.ts'

/**
 * The issuance report of the CDM registry (UNFCCC): one row an issuance of certified emission
 * reductions (CER; temporary tCER, long-term lCER), one unit 1 mtCO2e. Serials run from 1 within each
 * host party, whatever the project or the commitment period.
 */
export const cdm: Adapter = {
  registry: 'cdm',
  name: 'cdm',
  title: 'the issuance report of the CDM registry (UNFCCC)',
  registryName: 'CDM Registry (UNFCCC)',
  verificationStandard: 'CDM',
  columns: [
    'completion_date',
    'transaction_type',
    'status',
    'serial_range',
    'unit_type',
    'commitment_period',
    'party_code',
    'project_number',
    'total',
    'serial_start',
    'serial_end',
  ],
  serialColumn: 'serial_range',
  unitsPerSerial: 10_000n,
  kinds: ['issuance'],
  notes: [
    'A credit is made of each completed issuance: a Classic token, owned by the registry.',
    'The report names no vintage: the year of issuance (completion_date, UTC) stands for it.',
    'The serial line is the host party; assetId is "<party> <serial range>" as the report has it.',
    'The country is that of the party code, if ISO 3166-1 knows it; else it stays empty.',
    'Whether reductions are Generated, ExAnte or ExPost the report does not say: it stays empty.',
  ],

  read(row): ReadRow | RowError[] {
    const errors = faultsOf(row)
    if (errors.length > 0) return errors
    const { cell, number } = row
    const party = cell('party_code')
    const issuedAt = timeOf(cell('completion_date'))
    const [first, last] = [BigInt(cell('serial_start')), BigInt(cell('serial_end'))]
    const assetId = `${party} ${cell('serial_range')}`
    const issuance = {
      kind: 'issuance' as const,
      row: number,
      key: assetId,
      assetId,
      lineKey: party,
      first,
      last,
      vintage: issuedAt.getUTCFullYear(),
      issuedAt,
      country: alpha3Of(party),
      projectKey: cell('project_number'),
      own: { series: party, first, last },
      matchKey: null,
      provenance: {
        completionDate: cell('completion_date'),
        transactionType: cell('transaction_type'),
        status: cell('status'),
        serialRange: cell('serial_range'),
        unitType: cell('unit_type'),
        commitmentPeriod: cell('commitment_period'),
        partyCode: party,
        projectNumber: cell('project_number'),
      },
    }
    return { items: [issuance], notices: [] }
  },
}

const SERIAL = /^[1-9]\d{0,14}$/
const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?$/

type Rule = readonly [column: string, isFine: (text: string) => boolean, reason: string]

/** What each cell must be. A cell that is not is reported with these words. */
const cellRules: readonly Rule[] = [
  ['completion_date', isTime, 'is no time like 2007-11-09 10:33:23.293'],
  [
    'transaction_type',
    (text) => text === 'Issuance (1)',
    'is another transaction than Issuance (1)',
  ],
  ['status', (text) => text === '4 - Completed', 'is another status than 4 - Completed'],
  ['unit_type', (text) => ['CER', 'tCER', 'lCER'].includes(text), 'is none of CER, tCER, lCER'],
  ['commitment_period', (text) => /^\d$/.test(text), 'is no number of a commitment period'],
  ['party_code', (text) => /^[A-Z]{2}$/.test(text), 'is no party code of two capital letters'],
  ['project_number', (text) => /^\d{1,9}$/.test(text), 'is no project number'],
  ['total', isSerial, 'is no whole number of units above 0'],
  ['serial_start', isSerial, 'is no serial number'],
  ['serial_end', isSerial, 'is no serial number'],
]

function faultsOf({ cell, number }: Row): RowError[] {
  const fault = (column: string, reason: string) => ({
    row: number,
    column,
    value: cell(column),
    reason,
  })
  const wrong = cellRules
    .filter(([column, isFine]) => !isFine(cell(column)))
    .map(([column, , reason]) => fault(column, reason))
  const numbers = ['serial_start', 'serial_end', 'total'].map(cell)
  const [start = 0n, end = 0n, total = 0n] = numbers.every(isSerial) ? numbers.map(BigInt) : []
  if (start === 0n) return wrong
  if (end < start) return [...wrong, fault('serial_end', `comes before serial_start ${start}`)]
  const counted = end - start + 1n
  if (total !== counted) wrong.push(fault('total', `is not the ${counted} of ${start} to ${end}`))
  if (cell('serial_range') !== `${start} - ${end}`) {
    wrong.push(fault('serial_range', `is not ${start} - ${end}, as the other columns say`))
  }
  return wrong
}

function isSerial(text: string): boolean {
  return SERIAL.test(text) && BigInt(text) <= TONS_MAX
}

/** The report names no zone; it is read as UTC, and its microseconds stay in the provenance. */
function timeOf(text: string): Date {
  return new Date(`${text.slice(0, 23).replace(' ', 'T')}Z`)
}

function isTime(text: string): boolean {
  if (!TIME.test(text)) return false
  const time = timeOf(text)
  // A 30 February would else become a day in March.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.slice(0, 10))
}

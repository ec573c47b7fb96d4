import { bufferOf } from '../adapter.ts'
import { declare, type ItemReader } from '../declare.ts'
import { always, map, text, time, whole, wholeOrZero, year } from '../fields.ts'
import { ending, issuance } from '../items.ts'

const total = 'ARB Offset Credits Issued'
const buffer = 'Forest Buffer Account Contribution'
const issuanceId = text('CARB Issuance ID')

/** The columns that say how much of an issuance has ended, and how it did. */
const endings: readonly [column: string, kind: 'retirement' | 'cancellation', ofBuffer?: true][] = [
  ['Invalidated or Canceled', 'cancellation'],
  ['Buffer Pool Retired', 'cancellation', true],
  ['Retired for Intentional Reversal', 'cancellation'],
  ['Retired Voluntarily', 'retirement'],
  ['Retired 1st Compliance Period (CA)', 'retirement'],
  ['Retired 2nd Compliance Period (CA)', 'retirement'],
  ['Retired 3rd Compliance Period (CA)', 'retirement'],
  ['Retired 4th Compliance Period (CA)', 'retirement'],
  ['Retired 5th Compliance Period (CA)', 'retirement'],
  ['Retired for Compliance in Quebec', 'retirement'],
]

function endingOf([column, kind, ofBuffer]: (typeof endings)[number]): ItemReader {
  return ending(
    {
      projectKey: text('CARB Project ID'),
      kind: always(kind),
      key: map(issuanceId, (id) => `${id}: ${column}`),
      quantity: wholeOrZero(column),
      endedAt: always(null),
      reason: always(column),
      beneficiary: always(null),
    },
    { matchKey: ofBuffer ? map(issuanceId, bufferOf) : issuanceId },
  )
}

/** One row an issuance, with what became of it: the sheet "ARB Offset Credit Issuance Table". */
export const arb = declare({
  registry: 'arb',
  name: 'arb',
  title: "the California Air Resources Board's table of offset credits issued",
  registryName: 'California Air Resources Board',
  verificationStandard: 'ARB',
  serialColumn: 'CARB Issuance ID',
  unitsPerSerial: 10_000n,
  notes: [
    'The forest buffer’s contribution is part of the total, and a credit of its own.',
    'What was retired and cancelled has no day in the table: that of the import stands for it. A',
    'quantity that has grown since is reported as changed. The country is the United States.',
  ],
  skips: [
    {
      column: total,
      when: (cell) => cell === '' || /^0(\.0)?$/.test(cell),
      reason: 'is nothing: no credit was issued for the reporting period',
    },
  ],
  also: endings.map(([column]) => column),
  items: [
    issuance(
      {
        assetId: issuanceId,
        quantity: {
          columns: [total, buffer],
          read: (cell) => whole(total).read(cell) - wholeOrZero(buffer).read(cell),
        },
        vintage: year('Vintage'),
        issuedAt: time('Issuance Date', 'iso'),
        country: always('USA'),
        projectKey: text('CARB Project ID'),
      },
      { matchKey: issuanceId, buffer: wholeOrZero(buffer) },
    ),
    ...endings.map(endingOf),
  ],
})

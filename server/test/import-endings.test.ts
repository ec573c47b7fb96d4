import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { verifyLedger } from '../src/ledger/verify.ts'
import { counts, Imports, told } from './imports-made.ts'
import { created, ok, refused } from './world.ts'

const block = (first: number, last: number) =>
  `12-${first}-${last}-VCS-VCU-100-VER-KE-1-77-01012020-31122020-0`

/** A block of VCUs as Verra lists it: issued, and retired where `retired` is a day. */
const vcus = (first: number, last: number, retired = '', more: Record<string, string> = {}) => ({
  ID: '77',
  'Serial Number': block(first, last),
  'Quantity Issued': (last - first + 1).toLocaleString('en-US'),
  'Vintage Start': '2020-01-01',
  'Issuance Date': '2022-03-04',
  'Country/Area': 'Kenya',
  'Retirement/Cancellation Date': retired,
  'Retirement Beneficiary': retired && 'A buyer',
  'Retirement Reason': retired && 'Environmental Benefit',
  ...more,
})

test('a block that is retired in a later export is cut where its serials are', async () => {
  await using imports = await Imports.create()
  const first = await imports.make('verra-transactions', [vcus(5001, 6000)])
  assert.deepEqual(counts(first.report), { issuance: 1 })

  const later = await imports.make('verra-transactions', [
    vcus(5001, 5300),
    vcus(5301, 5400, '2024-05-06'),
    vcus(5401, 6000),
  ])
  assert.deepEqual(told(later.report), [])
  assert.deepEqual(counts(later.report), { retirement: 1 })
  const asset = block(5001, 6000)
  assert.deepEqual(await imports.leaves(), [
    `${asset} active 300`,
    `${asset} retired 100`,
    `${asset} active 600`,
  ])
  const reader = await imports.world.organization('Buyer')
  const { items } = await ok(reader.get(`/credits?filter=status eq 'retired'`))
  assert.deepEqual(items[0].serialRange, { line: asset, from: 3_000_001, to: 4_000_000 })
  assert.equal(items[0].retirement.retiredAt, '2024-05-06T00:00:00.000Z')
  assert.deepEqual(items[0].retirement.beneficiary, { name: 'A buyer' })
  assert.equal(items[0].retirement.reason, 'Environmental Benefit')
})

test('what overlaps serials that are there, or ends twice, is told where they are', async () => {
  await using imports = await Imports.create()
  const first = await imports.make('verra-transactions', [
    vcus(1, 100),
    vcus(101, 200, '2024-05-06'),
  ])
  const { report } = await imports.make('verra-transactions', [
    vcus(51, 150),
    vcus(120, 130, '2024-05-07'),
    vcus(301, 310),
    vcus(305, 320),
  ])
  assert.deepEqual(told(report), [
    `2 Serial Number '${block(51, 150)}' overlaps serials 101 to 200 of row 3 of ${first.name}`,
    `3 Serial Number '${block(120, 130)}' has serials that ended before: row 3 of ${first.name}`,
    `4 Serial Number '${block(301, 310)}' overlaps row 5: neither is imported`,
    `5 Serial Number '${block(305, 320)}' overlaps row 4: neither is imported`,
  ])
})

test('a row that has changed is reported with what it was, and nothing is done', async () => {
  await using imports = await Imports.create()
  const first = await imports.make('verra-transactions', [vcus(1, 100, '2024-05-06')])
  const changed = vcus(1, 100, '2024-05-07', { 'Vintage Start': '2021-01-01' })
  const { report } = await imports.make('verra-transactions', [changed])
  assert.deepEqual(report.rows, { read: 1, imported: 0, alreadyThere: 0, leftOut: 0, inError: 1 })
  assert.deepEqual(told(report), [
    `2 Serial Number '${block(1, 100)}' has changed since row 2 of ${first.name}: ` +
      "Retirement/Cancellation Date was '2024-05-06', is '2024-05-07'",
    `2 Serial Number '${block(1, 100)}' has changed since row 2 of ${first.name}: ` +
      "Vintage Start was '2020-01-01', is '2021-01-01'",
  ])
})

const issued = (day: string, credits: number, inBuffer = 0) => ({
  'Project ID': 'ACR9',
  Vintage: '2023',
  'Date Issued (GMT)': `${day} 7:43:26 PM`,
  'Credits Issued to Project': String(credits),
  'Credits Issued to Buffer Pool': String(inBuffer),
  ReportingPeriodBegin: String(credits),
  'Project Site Country': 'US',
})

const retired = (batch: number, first: number, last: number, day = '6/1/2024') => ({
  'Credit Serial Numbers': `ACR-US-9-2023-${batch}-${first} to ${last}`,
  'Quantity of Credits': String(last - first + 1),
  'Project ID': 'ACR9',
  Vintage: '2023',
  'Date Issued (GMT)': '1/2/2024 7:43:26 PM',
  'Status Effective (GMT)': `${day} 1:02:03 AM`,
  'Retired on Behalf of': 'A buyer',
})

test('a retirement without its issuance waits for it, in a file to import again', async () => {
  await using imports = await Imports.create()
  const { report, rejects } = await imports.make('acr-retirements', [retired(1, 1, 40)])
  assert.deepEqual(counts(report), {})
  assert.match(told(report)[0] ?? '', /ends what was not issued here/)
  assert.match(rejects ?? '', /import_errors\r\n.*import the registry's issuances first/)
  await imports.make('acr-issuances', [issued('1/2/2024', 100)])
  const again = await imports.run('acr', await imports.write(rejects ?? ''))
  assert.deepEqual(counts(again.report), { retirement: 1 })
  assert.equal(again.rejects, null)
  assert.deepEqual(
    (await imports.leaves()).map((leaf) => leaf.replace(/.* PM /, '')),
    ['retired 40', 'active 60'],
  )
})

test('of several issuances the one of just that quantity ends, else the oldest, else several', async () => {
  await using imports = await Imports.create()
  await imports.make('acr-issuances', [issued('1/2/2024', 100), issued('1/2/2024', 30, 7)])
  const { report } = await imports.make('acr-retirements', [
    retired(1, 1, 30, '6/1/2024'),
    retired(2, 1, 60, '6/2/2024'),
    retired(2, 61, 95, '6/3/2024'),
    retired(3, 1, 7, '6/4/2024'),
    retired(4, 1, 9, '6/5/2024'),
    retired(1, 25, 26, '6/5/2024'),
  ])
  assert.deepEqual(
    (await imports.leaves()).map((leaf) => leaf.replace(/ACR9 2023 (\d+) .* [AP]M/, '$1')),
    ['100 retired 60', '100 retired 35', '100 active 5', '30 retired 30', '30 buffer retired 7'],
  )
  assert.deepEqual(told(report), [
    "6 Credit Serial Numbers 'ACR-US-9-2023-4-1 to 9' ends more than is left: 5 of its issuances in the ledger",
    "7 Credit Serial Numbers 'ACR-US-9-2023-1-25 to 26' has serials that ended before: row 2",
  ])
})

test('what was sold here, or waits for a decision, is not ended by an import', async () => {
  await using imports = await Imports.create()
  await imports.make('verra-transactions', [vcus(1, 100), vcus(101, 200)])
  const credits = await imports.world.db
    .selectFrom('credits')
    .selectAll()
    .orderBy('serialFrom')
    .execute()
  const [sold, waiting] = credits
  assert.ok(sold && waiting)
  const owner = await imports.world.user(sold.ownerId, 'Admin')
  const buyer = await imports.world.organization('Buyer')
  await ok(owner.post(`/credits/${sold.id}/transfer`, { newOwnerId: buyer.id }))
  const proposal = { type: 'CreditRetire', resourceUri: `/credits/${waiting.id}` }
  await created(owner.post('/proposals', proposal))
  const { report } = await imports.make('verra-transactions', [
    vcus(1, 50, '2024-05-06'),
    vcus(151, 200, '2024-05-06'),
  ])
  assert.deepEqual(counts(report), {})
  assert.equal(told(report).length, 2)
  for (const text of told(report))
    assert.match(text, /serials that the registry no longer owns here/)
})

test('a table of issuances with what became of them makes credits, retirements, cancellations', async () => {
  await using imports = await Imports.create()
  const row = {
    'CARB Issuance ID': 'CAFR1-A',
    'CARB Project ID': 'CAFR1',
    Vintage: '2019.0',
    'Issuance Date': '2020-01-02',
    'ARB Offset Credits Issued': '1000.0',
    'Forest Buffer Account Contribution': '200.0',
    'Buffer Pool Retired': '50.0',
    'Retired Voluntarily': '100.0',
    'Retired 1st Compliance Period (CA)': '700.0',
  }
  const nothing = { 'CARB Project ID': 'CAFR1', 'ARB Offset Credits Issued': '' }
  const { report } = await imports.make('arb', [row, nothing])
  assert.deepEqual(report.rows, { read: 2, imported: 1, alreadyThere: 0, leftOut: 1, inError: 0 })
  assert.deepEqual(await imports.leaves(), [
    'CAFR1-A retired 100',
    'CAFR1-A retired 700',
    'CAFR1-A buffer cancelled 50',
    'CAFR1-A buffer active 150',
  ])
  const more = await imports.make('arb', [{ ...row, 'Retired Voluntarily': '120.0' }])
  assert.match(told(more.report).join(), /Retired Voluntarily was '100.0', is '120.0'/)
})

test('of two imports of the same endings at once one waits and finds them there', async () => {
  await using imports = await Imports.create()
  const path = await imports.file('verra-transactions', [
    vcus(1, 100),
    ...Array.from({ length: 20 }, (_row, at) => vcus(at * 5 + 101, at * 5 + 105, '2024-05-06')),
  ])
  const runs = await Promise.all([imports.run('verra', path), imports.run('verra', path)])
  assert.deepEqual(
    runs.map(({ report }) => report.rows.imported).sort((a, b) => a - b),
    [0, 21],
  )
})

test('of a credit and a project the rows are told that they come from, as their files have them', async () => {
  await using imports = await Imports.create()
  await imports.make('verra-projects', [
    { ID: '77', Name: 'A wood', 'Country/Area': 'Kenya', Status: 'Registered' },
  ])
  await imports.make('verra-transactions', [vcus(1, 100)])
  const ended = await imports.make('verra-transactions', [
    vcus(11, 20, '2024-05-06', { Note: 'More' }),
  ])
  const reader = await imports.world.organization('Buyer')
  const { items } = await ok(reader.get(`/credits?filter=status eq 'retired'`))
  const { items: rows } = await ok(reader.get(`${items[0].resourceUri}/provenance`))
  assert.deepEqual(
    rows.map(({ kind, row, quantity, serials }: Row) => [kind, row, quantity, serials.first]),
    [
      ['issuance', 2, 100, '1'],
      ['retirement', 2, 10, '11'],
    ],
  )
  assert.equal(rows[1].fileName, ended.name)
  assert.match(rows[1].sha256, /^[0-9a-f]{64}$/)
  assert.equal(rows[1].cells.Note, 'More', 'columns that nothing reads are kept too')
  assert.equal(rows[0].cells['Quantity Issued'], '100')

  const owner = await imports.world.user(items[0].issuerId, 'Reader')
  const project = `/ecoProjects/${items[0].ecoProjectId}/provenance`
  const told = await ok(owner.get(project))
  assert.deepEqual(
    told.items.map(({ kind, key }: Row) => [kind, key]),
    [['project', '77']],
  )
  await refused(reader.get(project), 404)
})

test('verification finds an imported retirement that no row tells of, or of another day', async () => {
  await using imports = await Imports.create()
  const { db } = imports.world
  await imports.make('verra-transactions', [vcus(1, 100, '2024-05-06')])
  const broken = async (change: string) =>
    db.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await sql.raw(change).execute(tx)
      const found = await verifyLedger(tx)
      throw new Undone(found.map(({ promise }) => promise))
    })
  for (const [change, promise] of [
    ["update credits set retired_at = '2024-05-07'", 'retirement-as-recorded'],
    ['delete from imported_item_credits', 'record-of-its-proposal'],
  ] as const) {
    await assert.rejects(broken(change), (undone) => {
      assert.ok(undone instanceof Undone)
      assert.ok(undone.promises.includes(promise), undone.promises.join())
      return true
    })
  }
})

/** Ends a transaction that is to leave nothing, with what it found. */
class Undone extends Error {
  readonly promises: string[]
  constructor(promises: string[]) {
    super('undone')
    this.promises = promises
  }
}

interface Row {
  kind: string
  key: string
  row: number
  quantity: number
  serials: { first: string }
}

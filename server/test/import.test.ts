import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { RowError } from '../src/imports/adapter.ts'
import { ImportRefused, readFile } from '../src/imports/read-file.ts'
import { cdm } from '../src/imports/registries/cdm.ts'
import { type RunOptions, runImport } from '../src/imports/run.ts'
import { inSnapshot, totalsOf, verifyLedger } from '../src/ledger/verify.ts'
import { ok, World } from './world.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecs-import-'))
})
after(() => rm(folder, { recursive: true, force: true }))

const HEADER = cdm.columns.join(',')

/** A row of a report made up for these tests: an issuance of a party's serials. */
function issuance(party: string, from: number, to: number, more: Record<string, string> = {}) {
  const cells: Record<string, string> = {
    completion_date: '2012-03-04 05:06:07.891234',
    transaction_type: 'Issuance (1)',
    status: '4 - Completed',
    serial_range: `${from} - ${to}`,
    unit_type: 'CER',
    commitment_period: '1',
    party_code: party,
    project_number: '42',
    total: String(to - from + 1),
    serial_start: String(from),
    serial_end: String(to),
    ...more,
  }
  return cdm.columns.map((column) => cells[column]).join(',')
}

let files = 0
async function report(...rows: string[]): Promise<string> {
  const path = join(folder, `report-${++files}.csv`)
  await writeFile(path, [HEADER, ...rows, ''].join('\n'))
  return path
}

/** A new database, and what imports a file into it. */
async function ledger() {
  const world = await World.create()
  const importing = async (path: string, options: Partial<RunOptions> = {}) => {
    const { reports, ...run } = await runImport(world.db, cdm, path, {
      now: new Date(),
      ...options,
    })
    const [report] = reports
    assert.ok(report, 'one file, one report')
    const none = { count: 0, units: 0n }
    const [fresh, there] = [report.imported.issuance ?? none, report.alreadyThere.issuance ?? none]
    const counts = { imported: fresh.count, importedUnits: fresh.units }
    const known = { alreadyThere: there.count, alreadyThereUnits: there.units }
    return { ...run, report: { ...report, ...counts, ...known } }
  }
  return { world, importing }
}

const told = (errors: RowError[]) =>
  errors.map(({ row, column, value, reason }) => `${row} ${column} '${value}' ${reason}`)

test('issuances become credits of the registry, with their serials and where they come from', async () => {
  const { world, importing } = await ledger()
  await using _ = world
  const path = await report(
    issuance('KE', 11, 25, { completion_date: '2013-01-01 00:00:00', project_number: '7' }),
    issuance('KE', 1, 10),
    issuance('ZZ', 1, 3, { unit_type: 'tCER', commitment_period: '2' }),
  )
  const { report: outcome, checked } = await importing(path)
  assert.deepEqual(outcome.errors, [])
  assert.equal(outcome.imported, 3)
  assert.equal(outcome.importedUnits, 280_000n)
  assert.equal(outcome.lineCount, 2)
  assert.equal(outcome.withoutCountry, 1)
  assert.deepEqual(
    checked.flatMap(({ findings }) => findings),
    [],
  )

  const reader = await world.organization('Buyer')
  const { items } = await ok(reader.get('/credits?orderBy=assetId%20asc'))
  const [first, second, third] = items
  assert.equal(items.length, 3)
  assert.equal(first.assetId, 'KE 1 - 10')
  assert.equal(first.tokenType, 'Classic')
  assert.equal(first.status, 'active')
  assert.equal(first.quantity, 10)
  assert.equal(first.vintage, 2012)
  assert.equal(first.country, 'KEN')
  assert.equal(first.determinedValue, null)
  assert.equal(first.issuedAt, '2012-03-04T05:06:07.891Z')
  assert.deepEqual(first.serialRange, { line: 'KE', from: 1, to: 100_000 })
  assert.deepEqual(second.serialRange, { line: 'KE', from: 100_001, to: 250_000 })
  assert.equal(second.vintage, 2013)
  assert.equal(third.country, null)
  assert.equal(third.processedClaimId, null)
  for (const organizationId of [first.ownerId, first.supplierId]) {
    assert.equal(organizationId, first.issuerId)
  }
  const registry = await ok(reader.get(`/organizations/${first.issuerId}`))
  assert.equal(registry.name, 'CDM Registry (UNFCCC)')
  assert.deepEqual(registry.marketRoles, ['IssuingRegistry', 'Supplier'])

  const lineage = await ok(reader.get(`${second.resourceUri}/lineage`))
  assert.equal(lineage.mint.quantity, 15)
  assert.equal(lineage.claim, null)
  const audit = await world.db.selectFrom('auditRecords').selectAll().execute()
  const [record] = audit.filter(({ operation }) => operation === 'import.cdm')
  assert.equal(record?.organizationId, first.issuerId)
  const minted = await world.db
    .selectFrom('ledgerRecords')
    .selectAll()
    .where('creditId', '=', second.id)
    .execute()
  assert.deepEqual(
    minted.map(({ details }) => details),
    [
      {
        source: path.slice(folder.length + 1),
        auditId: record?.id,
        row: 2,
        assetId: 'KE 11 - 25',
        vintage: 2013,
        completionDate: '2013-01-01 00:00:00',
        transactionType: 'Issuance (1)',
        status: '4 - Completed',
        serialRange: '11 - 25',
        unitType: 'CER',
        commitmentPeriod: '1',
        partyCode: 'KE',
        projectNumber: '7',
      },
    ],
  )
})

test('a file is imported once, and a longer one continues it', async () => {
  const { world, importing } = await ledger()
  await using _ = world
  const rows = [issuance('KE', 1, 10), issuance('KE', 11, 20)]
  await importing(await report(...rows))
  const again = await importing(await report(...rows))
  assert.equal(again.report.imported, 0)
  assert.equal(again.report.alreadyThere, 2)
  assert.equal(again.report.alreadyThereUnits, 200_000n)
  const longer = await importing(await report(...rows, issuance('KE', 21, 22)))
  assert.equal(longer.report.imported, 1)
  assert.equal(longer.report.alreadyThere, 2)
  assert.deepEqual(longer.report.errors, [])
  const rest = await importing(await report(issuance('KE', 23, 30)))
  assert.equal(rest.report.imported, 1)
  assert.deepEqual(await inSnapshot(world.db, verifyLedger), [])
  const audits = await world.db
    .selectFrom('auditRecords')
    .select('id')
    .where('operation', '=', 'import.cdm')
    .execute()
  assert.equal(audits.length, 3, 'an import that imports nothing changes nothing')
})

test('a dry run does everything and keeps nothing', async () => {
  const { world, importing } = await ledger()
  await using _ = world
  const path = await report(issuance('KE', 1, 10), issuance('KE', 12, 13))
  const { report: outcome } = await importing(path, { dryRun: true })
  assert.equal(outcome.imported, 1)
  assert.equal(outcome.errors.length, 1)
  for (const table of ['credits', 'organizations', 'serialLines', 'auditRecords'] as const) {
    assert.deepEqual(await world.db.selectFrom(table).selectAll().execute(), [])
  }
})

test('an import that breaks off midway leaves nothing, and is run again', async () => {
  const { world, importing } = await ledger()
  await using _ = world
  const rows = Array.from({ length: 2_500 }, (_row, at) => issuance('KE', at + 1, at + 1))
  const path = await report(...rows)
  const onWrite = (written: number) => {
    if (written > 0) throw new Error('broken off')
  }
  await assert.rejects(importing(path, { onWrite }), /broken off/)
  assert.deepEqual(await world.db.selectFrom('credits').selectAll().execute(), [])
  const { report: outcome } = await importing(path)
  assert.equal(outcome.imported, 2_500)
})

test('a cell that is not what its column holds is reported, and its row not imported', async () => {
  const path = await report(
    issuance('KE', 1, 10),
    issuance('KE', 11, 20, { completion_date: '2013-02-30 00:00:00' }),
    issuance('KE', 11, 20, { completion_date: 'yesterday' }),
    issuance('KE', 11, 20, { transaction_type: 'Transfer (3)' }),
    issuance('KE', 11, 20, { status: '5 - Terminated' }),
    issuance('KE', 11, 20, { unit_type: 'ERU', commitment_period: '' }),
    issuance('Kenya', 11, 20),
    issuance('KE', 11, 20, { project_number: 'P-42' }),
    issuance('KE', 11, 20, { total: '1e1' }),
    issuance('KE', 11, 20, { serial_start: '-11' }),
    issuance('KE', 11, 20, { serial_end: '99999999999999999999' }),
    issuance('KE', 11, 20, { total: '9' }),
    issuance('KE', 20, 11, { total: '10' }),
    issuance('KE', 11, 20, { serial_range: '11 - 21' }),
    'KE,too,few',
  )
  const { items, errors, rowCount } = await readFile(cdm, path)
  assert.equal(rowCount, 15)
  assert.deepEqual(
    items.map(({ row }) => row),
    [2],
  )
  assert.deepEqual(told(errors), [
    "3 completion_date '2013-02-30 00:00:00' is no time like 2007-11-09 10:33:23.293",
    "4 completion_date 'yesterday' is no time like 2007-11-09 10:33:23.293",
    "5 transaction_type 'Transfer (3)' is another transaction than Issuance (1)",
    "6 status '5 - Terminated' is another status than 4 - Completed",
    "7 unit_type 'ERU' is none of CER, tCER, lCER",
    "7 commitment_period '' is no number of a commitment period",
    "8 party_code 'Kenya' is no party code of two capital letters",
    "9 project_number 'P-42' is no project number",
    "10 total '1e1' is no whole number of units above 0",
    "11 serial_start '-11' is no serial number",
    "12 serial_end '99999999999999999999' is no serial number",
    "13 total '9' is not the 10 of 11 to 20",
    "14 serial_end '11' comes before serial_start 20",
    "15 serial_range '11 - 21' is not 11 - 20, as the other columns say",
    "16  'KE,too,few' has 3 cells, the header 11",
  ])
})

test('what would leave a gap, overlaps or comes twice is not imported, the rest is', async () => {
  const { world, importing } = await ledger()
  await using _ = world
  const path = await report(
    issuance('AA', 1, 10),
    issuance('AA', 12, 13),
    issuance('AA', 14, 15),
    issuance('BB', 1, 10),
    issuance('BB', 11, 20),
    issuance('BB', 15, 25),
    issuance('BB', 26, 30),
    issuance('CC', 1, 10),
    issuance('CC', 1, 10),
    issuance('CC', 11, 20),
    issuance('DD', 1, 10, { project_number: '1' }),
    issuance('DD', 1, 10, { project_number: '2' }),
    issuance('EE', 2, 3),
    issuance('FF', 1, 2),
    issuance('FF', 3, 4, { total: '9' }),
    issuance('FF', 5, 6),
  )
  const { report: outcome, checked } = await importing(path)
  assert.deepEqual(told(outcome.errors), [
    "3 serial_range 'AA 12 - 13' leaves a gap: serials 11 to 11 come before it",
    "4 serial_range 'AA 14 - 15' leaves a gap: serials 11 to 13 come before it",
    "6 serial_range 'BB 11 - 20' overlaps row 7: neither is imported",
    "7 serial_range 'BB 15 - 25' overlaps row 6: neither is imported",
    "8 serial_range 'BB 26 - 30' leaves a gap: serials 11 to 25 come before it",
    "10 serial_range 'CC 1 - 10' is a duplicate of row 9",
    "12 serial_range 'DD 1 - 10' overlaps row 13: neither is imported",
    "13 serial_range 'DD 1 - 10' overlaps row 12: neither is imported",
    "14 serial_range 'EE 2 - 3' leaves a gap: serials 1 to 1 come before it",
    "16 total '9' is not the 2 of 3 to 4",
    "17 serial_range 'FF 5 - 6' leaves a gap: serials 3 to 4 come before it",
  ])
  assert.equal(outcome.imported, 5)
  const name = path.slice(folder.length + 1)
  assert.deepEqual(
    checked.flatMap(({ findings }) => findings),
    [],
  )
  const repaired = await importing(
    await report(
      issuance('FF', 1, 2),
      issuance('FF', 3, 4),
      issuance('FF', 5, 6),
      issuance('AA', 1, 10, { project_number: '43' }),
      issuance('AA', 5, 11),
    ),
  )
  assert.equal(repaired.report.imported, 2)
  assert.equal(repaired.report.alreadyThere, 1)
  assert.deepEqual(told(repaired.report.errors), [
    `5 serial_range 'AA 1 - 10' has changed since row 2 of ${name}: projectNumber was '42', is '43'`,
    "6 serial_range 'AA 5 - 11' overlaps serials that the ledger holds: the next of its line is 11",
  ])
})

test('a file that is none of this kind is refused whole', async () => {
  const write = async (text: string) => {
    const path = join(folder, `other-${++files}.csv`)
    await writeFile(path, text)
    return path
  }
  const refusals: [path: string, words: RegExp][] = [
    [join(folder, 'absent.csv'), /can't be read: ENOENT/],
    [folder, /can't be read: EISDIR/],
    [await write(''), /is empty/],
    [await write('a,b\n1,2\n'), /has no column completion_date, transaction_type/],
    [await write(`${HEADER}\n"2012,`), /is no CSV/],
  ]
  for (const [path, words] of refusals) {
    await assert.rejects(readFile(cdm, path), (error) => {
      assert.ok(error instanceof ImportRefused, String(error))
      assert.match(error.message, words)
      return true
    })
  }
})

test('a byte order mark, carriage returns and other columns do no harm', async () => {
  const path = join(folder, 'excel.csv')
  const rows = [`${HEADER},note`, `${issuance('KE', 1, 10)},"a, b"`]
  await writeFile(path, `\uFEFF${rows.join('\r\n')}\r\n\r\n`)
  const { items, errors } = await readFile(cdm, path)
  assert.deepEqual(errors, [])
  assert.equal(items[0]?.key, 'KE 1 - 10')
})

test('credits go to the organization that is named, if it may issue and own', async () => {
  const { world, importing } = await ledger()
  await using _ = world
  const path = await report(issuance('KE', 1, 10))
  const registry = await world.organization(['IssuingRegistry', 'Buyer'], 'Our registry')
  await world.organization('IssuingRegistry', 'Twin')
  await world.organization('IssuingRegistry', 'Twin')
  await world.organization('IssuingRegistry', 'Issues only')
  const refused: [registry: string, words: RegExp][] = [
    ['Twin', /Several organizations are named Twin/],
    ['Issues only', /needs the market roles/],
    ['01a20c7f-d094-7667-8dc6-0c2a5fa5fdf0', /no organization with the id/],
  ]
  for (const [name, words] of refused) {
    await assert.rejects(importing(path, { registry: name }), words)
  }
  const { report: byName } = await importing(path, { registry: 'Our registry' })
  assert.equal(byName.registryId, registry.id)
  const { report: byId } = await importing(path, { registry: registry.id })
  assert.equal(byId.alreadyThere, 1)
  const { report: other } = await importing(path, { registry: 'Another registry' })
  assert.equal(other.imported, 1, 'each registry has lines of its own')
})

test('of two imports at once one waits and finds everything there', async () => {
  const { world, importing } = await ledger()
  await using _ = world
  const rows = Array.from({ length: 200 }, (_row, at) => issuance('KE', at * 5 + 1, at * 5 + 5))
  const path = await report(...rows)
  const runs = await Promise.all([importing(path), importing(path)])
  assert.deepEqual(runs.map(({ report: { imported } }) => imported).sort(), [0, 200])
  assert.deepEqual(await inSnapshot(world.db, verifyLedger), [])
})

test('an imported credit is split, sold and verified as any other', async () => {
  const { world, importing } = await ledger()
  await using _ = world
  await importing(await report(issuance('KE', 1, 10)))
  const credit = await world.db.selectFrom('credits').selectAll().executeTakeFirstOrThrow()
  const owner = await world.user(credit.ownerId, 'Admin')
  const buyer = await world.organization('Buyer')
  const body = { newOwnerId: buyer.id, quantity: 2.5 }
  const sold = await ok(owner.post(`/credits/${credit.id}/transfer`, body))
  assert.equal(sold.quantity, 2.5)
  assert.deepEqual(await inSnapshot(world.db, verifyLedger), [])
})

const shared = process.env.SHARED_DATA ?? join(import.meta.dirname, '../../../shared/data')
const real = join(shared, 'unfccc-cdm/cdm_registry_issuance_report_2023-11.csv')

test('the 12,533 real issuances of the CDM are imported exactly, and once', async (t) => {
  if (!existsSync(real)) return t.skip(`there is no ${real}: name its folder in SHARED_DATA`)
  const { world, importing } = await ledger()
  await using _ = world
  const { report: outcome, checked, importMs, verifyMs } = await importing(real)
  t.diagnostic(`import ${Math.round(importMs)} ms, verification ${Math.round(verifyMs)} ms`)
  assert.deepEqual(outcome.errors, [])
  assert.equal(outcome.imported, 12_533)
  assert.equal(outcome.importedUnits, 24_215_896_260_000n)
  assert.equal(outcome.lineCount, 82)
  assert.deepEqual(
    checked.flatMap(({ findings }) => findings),
    [],
  )
  assert.ok(importMs < 15_000, 'the bar is 5 s on a machine of its own')

  const credits = await world.db
    .selectFrom('credits')
    .select(['lineKey', 'serialFrom', 'serialTo', 'quantity'])
    .orderBy('lineKey')
    .orderBy('serialFrom')
    .execute()
  const reached = new Map<string, bigint>()
  for (const { lineKey, serialFrom, serialTo, quantity } of credits) {
    assert.equal(serialFrom, (reached.get(lineKey) ?? 0n) + 1n, lineKey)
    assert.equal(serialTo - serialFrom + 1n, quantity)
    reached.set(lineKey, serialTo)
  }
  assert.equal(
    [...reached.values()].reduce((sum, last) => sum + last, 0n),
    24_215_896_260_000n,
  )
  const totals = await inSnapshot(world.db, totalsOf)
  assert.equal(totals.creditCount, 12_533n)
  assert.equal(totals.minted, 24_215_896_260_000n)

  const again = await importing(real)
  assert.equal(again.report.imported, 0)
  assert.equal(again.report.alreadyThere, 12_533)
  assert.deepEqual(again.report.errors, [])
})

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import readExcel from 'read-excel-file/node'
import { countryNames } from '../../src/features/exports/cadt/countries.ts'
import { pickLists, verificationBodies } from '../../src/features/exports/cadt/pick-lists.ts'
import {
  columnsOf,
  type Row,
  type TableName,
  tableNames,
} from '../../src/features/exports/cadt/tables.ts'
import { isCountry } from '../../src/lib/countries.ts'
import { isId } from '../../src/lib/ids.ts'
import { type Market, mintedCredit, market as newMarket, submit } from '../life.ts'
import { created, type Member, ok, refused, World } from '../world.ts'

interface Export {
  dataModel: string
  registry: string
  tables: Record<TableName, Row[]>
  report: { table: string; column: string; reason: string; value: string | null; count: number }[]
}

/** The key of each table, and which columns refer to it. */
const keys: Partial<Record<TableName, string>> = {
  methodologies: 'cadTrustMethodologyId',
  stakeholders: 'cadTrustStakeholderId',
  labels: 'cadTrustLabelId',
  projects: 'cadTrustProjectId',
  locations: 'cadTrustLocationId',
  verifications: 'cadTrustVerificationId',
  projectMethodologies: 'cadTrustProjectMethodologyId',
  issuances: 'cadTrustIssuanceId',
  units: 'cadTrustUnitId',
}

describe('what a registry tells Climate Action Data Trust', () => {
  let world: World
  before(async () => {
    world = await World.create()
  })
  after(() => world[Symbol.asyncDispose]())

  const fetched = async (who: Member, format: string) => {
    const response = await fetch(`${world.baseUrl}/v1/exports/cadt?format=${format}`, {
      headers: { authorization: `Bearer ${who.token}` },
    })
    assert.equal(response.status, 200)
    return response
  }
  const exported = async (who: Member): Promise<Export> =>
    JSON.parse(await (await fetched(who, 'json')).text())

  /** A market whose verifier CADT knows, and a credit of 1,000. */
  async function known(): Promise<Market> {
    const verifier = await world.organization(
      'ValidationAndVerificationBody',
      'SCS Global Services',
    )
    return { ...(await newMarket(world)), verifier }
  }

  async function retire(market: Market, uri: string) {
    const beneficiary = { name: 'ACME AB', identifier: 'PRIVATE-556677' }
    const { id } = await submit(market.supplier, 'CreditRetire', uri, {
      reason: 'Flights of 2025',
      beneficiary,
    })
    await ok(market.registry.act(id, 'Approve'))
  }

  it('names every value as CADT does, and whatever refers to something finds it', async () => {
    const market = await known()
    const credit = await mintedCredit(market, 1000)
    const { children } = await created(
      market.supplier.post(`${credit.resourceUri}/split`, {
        quantities: [300.5, 0.0001, 699.4999],
      }),
    ).then((body) => ({ children: body.items ?? body.credits ?? body }))
    const [first, second] = children
    await retire(market, first.resourceUri)
    await ok(
      market.supplier.post(`${second.resourceUri}/transfer`, { newOwnerId: market.buyer.id }),
    )
    const { tables, dataModel, report } = await exported(market.registry)

    assert.equal(dataModel, '2.0')
    assert.deepEqual(Object.keys(tables), tableNames)
    for (const table of tableNames) {
      for (const row of tables[table]) {
        assert.deepEqual(
          Object.keys(row),
          columnsOf(table).map(({ name }) => name),
        )
        for (const { name, pickList, maxLength } of columnsOf(table)) {
          for (const value of [row[name] ?? []].flat()) {
            if (pickList) assert.ok(pickList.includes(String(value)), `${name}: ${value}`)
            if (maxLength) assert.ok(String(value).length <= maxLength, name)
            if (/^cadTrust/.test(name)) assert.ok(isId(String(value)), name)
          }
        }
      }
    }
    for (const [target, key] of Object.entries(keys)) {
      const there = tables[target as TableName].map((row) => row[key])
      assert.equal(new Set(there).size, there.length, target)
      for (const table of tableNames) {
        const missing = tables[table].filter(
          (row) => (row[key] ?? null) !== null && !there.includes(row[key] ?? null),
        )
        assert.deepEqual(missing, [], `${table} refers to ${target} that are not there`)
      }
    }

    const [project] = tables.projects
    assert.equal(project?.projectName, 'Gazi Bay: Mangrove restoration')
    assert.equal(project?.projectStatus, 'Registered')
    assert.match(String(project?.projectLink), /^http:.+\/registry\/projects\/[0-9a-f-]{36}$/)
    assert.equal(project?.projectCreditingProgram, 'VCS 4.5')
    assert.equal(tables.methodologies[0]?.methodologyCode, 'VM0033')
    assert.equal(tables.methodologies[0]?.methodologyType, 'Removal - nature')
    assert.equal(tables.locations[0]?.locationCountry, 'Kenya')
    assert.equal(tables.locations[0]?.locationMapType, 'GeoJSON')
    assert.equal(tables.verifications[0]?.verificationBody, 'SCS Global Services')
    assert.equal(tables.issuances[0]?.issuanceId, credit.assetId)

    // What is outstanding is one range, whoever owns which part of it.
    const units = tables.units.map(({ unitStatus, unitCount, unitSerialId }) => [
      unitStatus,
      unitCount,
      unitSerialId,
    ])
    assert.deepEqual(units, [
      ['Held', 699.5, '2024-3005001-10000000'],
      ['Retired', 300.5, '2024-1-3005000'],
    ])
    const retired = tables.units[1]
    assert.equal(retired?.unitRetirementBeneficiary, 'ACME AB')
    assert.equal(retired?.unitStatusReason, 'Flights of 2025')
    assert.equal(retired?.unitStatusDate, new Date().toISOString().slice(0, 10))
    const text = JSON.stringify(tables)
    assert.ok(!text.includes('PRIVATE-556677') && !text.includes(market.buyer.id))
    assert.deepEqual(
      report.filter(({ table }) => table === 'units' || table === 'verifications'),
      [],
    )
  })

  it('leaves out what CADT has no word for, and says so once with a count', async () => {
    const market = await newMarket(world)
    await mintedCredit(market, 1)
    await mintedCredit(market, 2)
    const { tables, report } = await exported(market.registry)
    const verifier = report.filter(({ column }) => column === 'verificationBody')
    assert.deepEqual(
      verifier.map(({ reason, count }) => [reason, count]),
      [
        ['not-in-pick-list', 2],
        ['missing', 2],
      ],
    )
    assert.ok(tables.verifications.every(({ verificationBody }) => verificationBody === null))
    const told = report.map(({ table, column, reason }) => `${table}.${column} ${reason}`)
    // The MBP of the test has no scope.
    for (const column of ['projectSector', 'projectType']) {
      assert.ok(told.includes(`projects.${column} missing`), told.join(', '))
    }
    assert.ok(tables.projects.every(({ projectSector }) => JSON.stringify(projectSector) === '[]'))
  })

  it('is one workbook with a sheet for each table, and the same in it', async () => {
    const market = await known()
    await mintedCredit(market, 12.5)
    const { tables, report } = await exported(market.registry)
    const response = await fetched(market.registry, 'xlsx')
    assert.match(response.headers.get('content-disposition') ?? '', /filename="cadt-.+\.xlsx"/)
    const sheets = await readExcel(Buffer.from(await response.arrayBuffer()), { trim: false })
    assert.deepEqual(
      sheets.map(({ sheet }) => sheet),
      [...tableNames, 'report'],
    )
    for (const { sheet, data } of sheets) {
      if (sheet === 'report') {
        assert.equal(data.length, report.length + 1)
        continue
      }
      const rows = tables[sheet as TableName]
      const heads = columnsOf(sheet as TableName).map(({ name }) => name)
      assert.deepEqual(data[0], heads)
      const cells = rows.map((row) =>
        heads.map((name) => (Array.isArray(row[name]) ? JSON.stringify(row[name]) : row[name])),
      )
      assert.deepEqual(data.slice(1), cells, sheet)
    }
  })

  it('gives the same thing the same key every time', async () => {
    const market = await known()
    await mintedCredit(market, 5)
    const [first, second] = [await exported(market.registry), await exported(market.registry)]
    assert.deepEqual(second.tables, first.tables)
  })

  it('is for the registry itself, of its own', async () => {
    const market = await known()
    await mintedCredit(market, 5)
    const other = await world.organization('IssuingRegistry')
    const { tables } = await exported(other)
    assert.deepEqual(Object.values(tables).flat(), [])
    const reader = await world.user(other.id, 'Reader')
    await refused(reader.get('/exports/cadt'), 403, 'role-missing')
    await refused(market.supplier.get('/exports/cadt'), 403, 'role-missing')
    await refused(market.registry.get('/exports/cadt?format=csv'), 400, 'invalid-request')
  })

  it('knows lists of values without a double, and countries that exist', () => {
    for (const list of [...Object.values(pickLists), verificationBodies]) {
      assert.equal(new Set<string>(list).size, list.length)
    }
    assert.ok(Object.keys(countryNames).every(isCountry))
    const names = Object.values(countryNames)
    assert.equal(new Set(names).size, names.length)
  })
})
